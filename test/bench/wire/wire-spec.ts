import {
  type ContinueSpecAnswer,
  type CreateSpecAnswer,
  type PreviewAnswer,
  type ShowIssueAnswer,
} from '../../../src/contract/issue';
import { depthOf } from '../../kit/product-calls';
import { type BenchSite, type FramePlace, type Watched } from '../bench-site';
import { naiveSpec } from '../reference/naive-spec';
import { type BenchResult, counted, timed } from '../result';
import { type WireCall } from './wire-proxy';

const MODULE = 'issue-context';
/** Times the whole of *Generate spec* is done, each on another epic. */
const EPICS = 5;
const CHILDREN_ADDED = 50;

interface Epic {
  readonly id: string;
  readonly projectId: string;
}

/** *Generate spec* and the context panel, counted on the wire for an epic and for one twice as large. */
export async function specOnTheWire(site: BenchSite): Promise<readonly BenchResult[]> {
  const [larger, peer, ...epics] = await findEpics(site, EPICS + 2);
  if (larger === undefined || peer === undefined) throw new Error('The world has too few epics.');
  const runs: Generated[] = [];
  for (const epic of epics) runs.push(await generate(site, epic));
  const [first, next] = runs;
  if (first === undefined || next === undefined) throw new Error('Nothing was generated.');
  await addChildren(site, larger);
  const spaceId = spaceOf(first.preview.answer);
  const naive = await site.watch(() => naiveSpec(site.request, peer.id, spaceId));
  return [
    ...panelResults('without a spec', first.panelBefore),
    ...panelResults('with a spec', first.panelAfter),
    ...previewResults('preview for a person without pages', first.preview),
    ...generateResults(await childrenOf(site, epics[1]), next),
    timed(
      'Generate spec: from Create page to the link on screen',
      runs.map(({ openable }) => openable.wallMs),
      1_000,
    ),
    ...generateResults(await childrenOf(site, larger), await generate(site, larger)),
    counted('naive client, spec: calls', 'calls', naive.calls.length, null),
    counted('naive client, spec: depth', 'depth', depthOf(naive.calls), null),
  ];
}

interface Generated {
  readonly panelBefore: Watched<ShowIssueAnswer>;
  readonly preview: Watched<PreviewAnswer>;
  readonly openable: Watched<CreateSpecAnswer>;
  readonly rest: Watched<ContinueSpecAnswer>;
  readonly panelAfter: Watched<ShowIssueAnswer>;
}

async function generate(site: BenchSite, epic: Epic): Promise<Generated> {
  const extension = { type: 'jira:issueContext', issue: { id: epic.id }, project: { id: epic.projectId } };
  const panel: FramePlace = { moduleKey: MODULE, extension };
  const dialog: FramePlace = {
    moduleKey: MODULE,
    extension: { ...extension, modal: { view: 'generate', canComment: true } },
  };
  const show = () => site.watch(() => site.invoke<ShowIssueAnswer>(panel, 'show-issue'));
  const panelBefore = await show();
  const preview = await site.watch(() => site.invoke<PreviewAnswer>(dialog, 'show-issue'));
  const order = {
    attempt: crypto.randomUUID(),
    spaceId: spaceOf(preview.answer),
    parentId: null,
    title: preview.answer.title,
    comment: true,
    answers: { who: '', outcome: '', doneWhen: '' },
  };
  const openable = await site.watch(() => site.invoke<CreateSpecAnswer>(dialog, 'create-spec', order));
  expectKind(openable.answer, 'page-made');
  const again = { attempt: crypto.randomUUID(), after: order.attempt };
  const rest = await site.watch(() => site.invoke<ContinueSpecAnswer>(dialog, 'continue-spec', again));
  expectKind(rest.answer, 'done');
  const panelAfter = await show();
  expectKind(panelAfter.answer, 'spec');
  return { panelBefore, preview, openable, rest, panelAfter };
}

function generateResults(children: number, { preview, openable, rest }: Generated): readonly BenchResult[] {
  const name = (what: string) => `Generate spec, ${String(children)} children: ${what}`;
  const all = [...openable.calls, ...rest.calls];
  const reads = all.filter(isRead).length;
  return [
    ...previewResults(name('preview'), preview),
    counted(name('reads after Create page'), 'calls', reads, 2),
    counted(name('writes after Create page'), 'calls', all.length - reads, 5),
    counted(name('depth until the page can be opened'), 'depth', depthOf(openable.calls), 2),
    counted(name('depth in all'), 'depth', depthOf(all), 3),
  ];
}

function previewResults(name: string, { calls }: Watched<PreviewAnswer>): readonly BenchResult[] {
  return [
    counted(`${name}, reads`, 'calls', calls.length, 2),
    counted(`${name}, depth`, 'depth', depthOf(calls), 1),
  ];
}

function panelResults(state: string, { calls, storageCalls }: Watched<unknown>): readonly BenchResult[] {
  return [
    counted(`context panel ${state}: product calls`, 'calls', calls.length, 2),
    counted(`context panel ${state}: depth`, 'depth', depthOf(calls), 1),
    counted(`context panel ${state}: storage calls`, 'calls', storageCalls, 3),
  ];
}

const isRead = ({ method, path }: WireCall): boolean => method === 'GET' || path.includes('/search/');

function spaceOf({ place }: PreviewAnswer): string {
  if (place.kind !== 'space') throw new Error('The preview names no space.');
  return place.space.spaceId;
}

function expectKind({ kind }: { readonly kind: string }, expected: string): void {
  if (kind !== expected) throw new Error(`The app answered ${kind} where ${expected} was due.`);
}

async function findEpics(site: BenchSite, count: number): Promise<readonly Epic[]> {
  const body = {
    jql: 'project = BOOK AND hierarchyLevel = 1 ORDER BY key ASC',
    maxResults: count,
    fields: ['project'],
  };
  const found = (await site.arrange('POST', '/rest/api/3/search/jql', body)) as {
    issues: readonly { id: string; fields: { project: { id: string } } }[];
  };
  return found.issues.map(({ id, fields }) => ({ id, projectId: fields.project.id }));
}

const childrenOf = (site: BenchSite, epic: Epic | undefined): Promise<number> =>
  site.count(`parent = ${String(epic?.id)}`);

async function addChildren(site: BenchSite, { id, projectId }: Epic): Promise<void> {
  const fields = (n: number) => ({
    project: { id: projectId },
    parent: { id },
    issuetype: { name: 'Task' },
    summary: `One more child, number ${String(n)}`,
  });
  const issueUpdates = Array.from({ length: CHILDREN_ADDED }, (_, n) => ({ fields: fields(n + 1) }));
  await site.arrange('POST', '/rest/api/3/issue/bulk', { issueUpdates });
}
