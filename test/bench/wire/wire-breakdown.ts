import { type BreakdownCalls } from '../../../src/contract/breakdown/breakdown';
import { type IssueCalls } from '../../../src/contract/issue';
import { aTaskRow } from '../../kit/a-task-row';
import { depthOf } from '../../kit/product-calls';
import { type BenchSite, type FramePlace } from '../bench-site';
import { naiveBreakdown } from '../reference/naive-breakdown';
import { type BenchResult, counted, timed } from '../result';
import { type WireCall } from './wire-proxy';

type Answer = BreakdownCalls['create-tasks' | 'continue-tasks']['answer'];

interface Epic {
  readonly id: string;
  readonly projectId: string;
  readonly typeId: string;
}

/** Product calls from *Create tasks* until all exist, and how many of them follow on one another. */
const SIZES = [
  { tasks: 200, calls: 6, depth: 2 },
  { tasks: 400, calls: 10, depth: 3 },
] as const;
const LARGEST = 500;
/** Children of an issue whose grid has to open in few calls all the same. */
const MANY = { children: 600, calls: 4 };

/** *Create tasks* counted on the wire at two sizes, timed at the largest, beside a client without a plan. */
export async function breakdownOnTheWire(site: BenchSite): Promise<readonly BenchResult[]> {
  const epics = await findEpics(site, SIZES.length + 2);
  const results: BenchResult[] = [];
  for (const [n, { tasks, calls, depth }] of SIZES.entries()) {
    const made = await breakDown(site, epicAt(epics, n), tasks);
    const name = `Break down into ${String(tasks)} tasks`;
    results.push(counted(`${name}: calls`, 'calls', made.calls.length, calls));
    results.push(counted(`${name}: depth`, 'depth', depthOf(made.calls), depth));
  }
  const largest = await breakDown(site, epicAt(epics, SIZES.length), LARGEST);
  const opened = await openFull(site, epicAt(epics, SIZES.length), largest.op);
  const naive = await site.watch(() =>
    naiveBreakdown(site.request, epicAt(epics, SIZES.length + 1), summaries(SIZES[0].tasks)),
  );
  return [
    ...results,
    timed(`Break down into ${String(LARGEST)} tasks: until all exist`, [largest.wallMs], 60_000),
    counted(
      `Grid of over ${String(MANY.children)} children opens: calls`,
      'calls',
      opened.length,
      MANY.calls,
    ),
    counted('naive client, 200 tasks: calls', 'calls', naive.calls.length, null),
    counted('naive client, 200 tasks: depth', 'depth', depthOf(naive.calls), null),
  ];
}

interface Made {
  /** Names the run. */
  readonly op: string;
  readonly calls: readonly WireCall[];
  readonly wallMs: number;
}

/** *Create tasks* in a dialog that has opened. */
async function breakDown(
  site: BenchSite,
  epic: Epic,
  count: number,
  { after, more }: { readonly after: string | null; readonly more: string } = { after: null, more: '' },
): Promise<Made> {
  const place = dialogOf(epic);
  await openDialog(site, place);
  const rows = summaries(count).map((summary) => aTaskRow({ summary: more + summary, typeId: epic.typeId }));
  const order = { attempt: crypto.randomUUID(), after, rows };
  const first = await site.watch(() => site.invoke<Answer>(place, 'create-tasks', order));
  let [{ calls, wallMs }, answer]: [Omit<Made, 'op'>, Answer] = [first, first.answer];
  while (isOpen(answer)) {
    const again = { attempt: crypto.randomUUID(), after: null, wish: 'go-on' };
    const next = await site.watch(() => site.invoke<Answer>(place, 'continue-tasks', again));
    [calls, wallMs] = [[...calls, ...next.calls], wallMs + next.wallMs];
    ({ answer } = next);
  }
  if (answer.kind !== 'task-run' || answer.run.made.length !== count)
    throw new Error(`Not all tasks were made: ${answer.kind}`);
  return { op: answer.run.op, calls, wallMs };
}

const dialogOf = (epic: Epic): FramePlace => {
  const extension = { issue: { id: epic.id }, project: { id: epic.projectId }, modal: { view: 'breakdown' } };
  return { moduleKey: 'issue-panel', extension };
};

/** As the dialog does: what there is, and what Jira asks for a task of the type that is proposed. */
async function openDialog(site: BenchSite, place: FramePlace): Promise<number> {
  const shown = await site.invoke<IssueCalls['show-issue']['answer']>(place, 'show-issue');
  if (shown.kind !== 'breakdown') throw new Error(`No dialog but ${shown.kind}`);
  const asked = { typeId: shown.types[0]?.typeId ?? '', accountIds: [] };
  await site.invoke(place, 'task-form', asked);
  return shown.children.length;
}

/** The calls with which the dialog opens once the epic has as many children as that. */
async function openFull(site: BenchSite, epic: Epic, after: string): Promise<readonly WireCall[]> {
  await breakDown(site, epic, MANY.children - LARGEST, { after, more: 'More: ' });
  const { answer, calls } = await site.watch(() => openDialog(site, dialogOf(epic)));
  if (answer < MANY.children) throw new Error(`The epic has ${String(answer)} children only.`);
  return calls;
}

const isOpen = (answer: Answer): boolean => answer.kind === 'task-run' && answer.state === 'open';

const summaries = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) => `Task number ${String(n + 1)}`);

function epicAt(epics: readonly Epic[], n: number): Epic {
  const epic = epics[n];
  if (epic === undefined) throw new Error('The world has too few epics.');
  return epic;
}

async function findEpics(site: BenchSite, count: number): Promise<readonly Epic[]> {
  const jql = 'project = BOOK AND hierarchyLevel = 1 ORDER BY key DESC';
  const body = { jql, maxResults: count, fields: ['project'] };
  const { issues } = (await site.arrange('POST', '/rest/api/3/search/jql', body)) as {
    issues: readonly { id: string; fields: { project: { id: string } } }[];
  };
  const { issueTypes } = (await site.arrange('GET', '/rest/api/3/project/BOOK')) as {
    issueTypes: readonly { id: string; hierarchyLevel: number }[];
  };
  const typeId = issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 0)?.id ?? '';
  return issues.map(({ id, fields }) => ({ id, projectId: fields.project.id, typeId }));
}
