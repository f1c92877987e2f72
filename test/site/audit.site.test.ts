import { type Epic, generateSpec, newEpic, orderFor, spaceIdOf } from './spec/generate';
import { type HistoryAnswer } from '../../src/contract/links/history';
import { ADMIN, AppSite, CONTRACTOR, ENGINEER, issueFrame, JIRA_ONLY, MANAGER, type Viewer } from './kit';

jest.setTimeout(60_000);

interface LogLine {
  readonly event: string;
  readonly correlation?: string;
  readonly operation?: string;
}

let site: AppSite;
let epic: Epic;
let spaceId: string;

beforeAll(async () => {
  site = await AppSite.open();
  spaceId = await spaceIdOf(site, 'PROD');
  epic = await newEpic(site, 'A confidential summary');
});
afterAll(() => site.end());

/** What the app's own code logged since a line of the log. */
async function linesSince(first: number): Promise<{ lines: readonly LogLine[]; text: string; next: number }> {
  const answer = await site.control('GET', `logs?since=${String(first)}`);
  const { lines, next } = answer as { lines: readonly { text: string }[]; next: number };
  const own = lines.map(({ text }) => text).filter((text) => text.startsWith('{'));
  return { lines: own.map((text) => JSON.parse(text) as LogLine), text: own.join('\n'), next };
}

test('one id goes from the click through every line of the log, and no line quotes people', async () => {
  const { next } = await linesSince(0);
  const order = { ...orderFor(epic, spaceId), correlationId: 'the-first-click' };
  const frame = issueFrame(site, MANAGER, epic);
  const attempt = crypto.randomUUID();
  await frame.call('create-spec', { ...order, attempt });
  const then = { attempt: crypto.randomUUID(), after: attempt, correlationId: 'the-first-click' };
  expect(await frame.call('continue-spec', then)).toMatchObject({ kind: 'done' });
  const { lines, text } = await linesSince(next);
  expect(new Set(lines.map(({ correlation }) => correlation))).toEqual(new Set(['the-first-click']));
  const operations = lines.flatMap(({ operation }) => operation ?? []);
  expect(operations.sort()).toEqual([
    'addComment',
    'createOrUpdateRemoteIssueLink',
    'createPage',
    'createPageProperty',
    'getMyPermissions',
    'searchAndReconsileIssuesUsingJqlPost',
    'setIssueProperty',
  ]);
  expect(text).not.toContain('confidential');
});

test('two people at once keep their ids apart', async () => {
  const others = await Promise.all(['Left', 'Right'].map((name) => newEpic(site, name)));
  const { next } = await linesSince(0);
  const runs = others.map((other) =>
    generateSpec(issueFrame(site, MANAGER, other), orderFor(other, spaceId)),
  );
  await Promise.all(runs);
  const { lines } = await linesSince(next);
  const ids = new Set(lines.map(({ correlation }) => correlation));
  expect(ids).not.toContain(undefined);
  // A frame that names no click is known by each invocation: one to create, one to continue.
  expect(ids.size).toBe(4);
});

async function historyOf(issue: Epic, viewer: Viewer): Promise<HistoryAnswer> {
  const frame = issueFrame(site, viewer, issue, { modal: { view: 'history' } });
  const answer = await frame.call('show-issue', {});
  if (answer.kind !== 'history') throw new Error(answer.kind);
  return answer;
}

describe('the history of an issue', () => {
  test('tells each write once, with the people and pages that the viewer may know', async () => {
    const other = await newEpic(site, 'Told in its history');
    await generateSpec(issueFrame(site, MANAGER, other), orderFor(other, spaceId));
    const { entries, next } = await historyOf(other, ENGINEER);
    expect(next).toBeNull();
    const acts = ['comment', 'create-page', 'link-page', 'mark-page', 'name-spec'];
    expect(entries.map(({ act }) => act).sort()).toEqual(acts);
    const by = { kind: 'person', name: (await site.user(MANAGER)).displayName };
    const page = { kind: 'page', title: 'Told in its history - Product Spec' };
    for (const entry of entries) expect(entry).toMatchObject({ by, page, cause: 'click' });
    const mine = await historyOf(other, MANAGER);
    expect(mine.entries).toMatchObject(entries.map(() => ({ by: { kind: 'you' } })));
    const seenInJira = await historyOf(other, JIRA_ONLY);
    expect(seenInJira.entries).toMatchObject(entries.map(() => ({ by, page: { kind: 'hidden' } })));
  });

  test('is not for somebody who cannot see the issue', async () => {
    const frame = issueFrame(site, CONTRACTOR, epic, { modal: { view: 'history' } });
    expect(await frame.call('show-issue', {})).toEqual({ kind: 'not-visible' });
    expect(await frame.call('show-history', { from: 'x' })).toMatchObject({
      kind: 'failed',
      retryable: false,
    });
  });
});

test('an update is one run from the click to the comment, which is edited in its place', async () => {
  const other = await newEpic(site, 'Updated and told');
  await generateSpec(issueFrame(site, MANAGER, other), orderFor(other, spaceId));
  const labels = { update: { labels: [{ add: 'told-later' }] } };
  await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${other.id}`, labels);
  const frame = issueFrame(site, MANAGER, other, { modal: { view: 'update' } });
  const preview = await frame.call('show-issue', {});
  if (preview.kind !== 'update-preview') throw new Error(preview.kind);
  const accepted = preview.sections.flatMap(({ changes }) => changes.map(({ id }) => id));
  const run = crypto.randomUUID();
  const { next } = await linesSince(0);
  const order = { run, accepted, kept: [], correlationId: run };
  expect(await frame.call('update-spec', order)).toMatchObject({ kind: 'updated', changedBlocks: 1 });
  expect(await frame.ask('refresh-comment', { correlationId: run })).toMatchObject({
    text: '{"result":{"kind":"edited"}}',
  });
  const { lines } = await linesSince(next);
  expect(new Set(lines.map(({ correlation }) => correlation))).toEqual(new Set([run]));
  const { entries } = await historyOf(other, MANAGER);
  const ofRun = entries.filter((entry) => entry.run === run);
  expect(ofRun.map(({ act, pageVersion }) => [act, pageVersion]).sort()).toEqual([
    ['edit-comment', null],
    ['update-page', 2],
  ]);
  const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${other.id}/comment`);
  const { comments } = body as { comments: readonly { body: unknown }[] };
  expect(comments).toHaveLength(1);
  expect(JSON.stringify(comments[0]?.body)).toContain('updated');
});
