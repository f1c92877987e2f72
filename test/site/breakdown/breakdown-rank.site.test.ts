import { childrenOf } from '../../kit/breakdowns';
import { BreakdownDesk, runIn } from './breakdown-desk';
import { type Epic, newEpic } from '../spec/generate';
import { ADMIN, AppSite, AUDITOR, CONTRACTOR, ENGINEER, MANAGER, type Viewer } from '../kit';

jest.setTimeout(120_000);

let site: AppSite;
let desk: BreakdownDesk;

beforeAll(async () => {
  site = await AppSite.open();
  desk = await BreakdownDesk.at(site);
});
afterAll(() => site.end());
afterEach(() => site.heal());

const rank = (epic: Epic, op: string, viewer: Viewer = MANAGER) =>
  desk.frame(epic, viewer).call('rank-tasks', { op });

async function ranked(epic: Epic): Promise<readonly string[]> {
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', {
    jql: `parent = ${epic.id} ORDER BY rank ASC`,
    fields: ['summary'],
    maxResults: 100,
  });
  const { issues } = body as { issues: readonly { fields: { summary: string } }[] };
  return issues.map(({ fields }) => fields.summary);
}

/** The first call is answered last, so that the others' tasks are made before its own. */
async function madeInAnotherOrder(epic: Epic, count: number) {
  const answer = { answer: { status: 503 } };
  await site.control('POST', 'faults', {
    rules: [{ match: { product: 'jira', path: 'issue/bulk', nth: 1 }, times: 1, ...answer }],
  });
  const first = await desk.create(epic, desk.rows(count));
  return (await desk.toTheEnd(epic, first)).run;
}

test('tasks stand in the order of the list, in calls of fifty that nobody waits for', async () => {
  const epic = await newEpic(site, 'Ranked');
  const run = await madeInAnotherOrder(epic, 100);
  const wanted = desk.rows(100).map(({ summary }) => summary);
  expect(await ranked(epic)).not.toEqual(wanted);
  const { products } = await site.callsDuring(async () => {
    expect(await rank(epic, run.op)).toEqual({ kind: 'ranked', state: 'ranked' });
  });
  expect(products.map(({ method }) => method)).toEqual(['GET', 'PUT', 'PUT']);
  expect(await ranked(epic)).toEqual(wanted);
  const again = await site.callsDuring(async () => {
    expect(await rank(epic, run.op)).toEqual({ kind: 'ranked', state: 'ranked' });
  });
  expect(again.products).toEqual([]);
  await site.control('POST', 'clock', { advance: 'PT1M' });
  const undone = await desk.frame(epic).call('undo-tasks', { op: run.op, isFirst: true });
  expect(undone).toMatchObject({ run: { undone: 40 } });
});

test('one call makes them in the order of the list: nothing is moved', async () => {
  const epic = await newEpic(site, 'In order');
  const { run } = runIn(await desk.create(epic, desk.rows(40)));
  const { products } = await site.callsDuring(async () => {
    expect(await rank(epic, run.op)).toEqual({ kind: 'ranked', state: 'as-made' });
  });
  expect(products).toEqual([]);
  expect(await childrenOf(site, epic)).toHaveLength(40);
});

test.each([
  { says: 'another run', op: 'ffffffffffffffff', viewer: MANAGER, why: 'nothing-to-continue' },
  {
    says: 'who cannot see the issue, and names another run,',
    op: 'ffffffffffffffff',
    viewer: CONTRACTOR,
    why: 'not-visible',
  },
  { says: 'who cannot see the issue', op: null, viewer: CONTRACTOR, why: 'not-visible' },
])('$says moves nothing', async ({ op, viewer, why }) => {
  const epic = await newEpic(site, 'Not moved');
  const run = await madeInAnotherOrder(epic, 60);
  const before = await ranked(epic);
  expect(await rank(epic, op ?? run.op, viewer)).toEqual({ kind: 'no-breakdown', why });
  expect(await ranked(epic)).toEqual(before);
});

test('that somebody else may not rank them leaves it to whoever began', async () => {
  const epic = await newEpic(site, 'Refused to a colleague');
  const run = await madeInAnotherOrder(epic, 60);
  expect(await rank(epic, run.op, AUDITOR)).toEqual({ kind: 'ranked', state: 'refused' });
  expect(await rank(epic, run.op)).toEqual({ kind: 'ranked', state: 'ranked' });
});

test('somebody else who sees the issue may let them be ranked, which keeps none of them from an undo', async () => {
  const epic = await newEpic(site, 'By a colleague');
  const run = await madeInAnotherOrder(epic, 60);
  expect(await rank(epic, run.op, ENGINEER)).toEqual({ kind: 'ranked', state: 'ranked' });
  await site.control('POST', 'clock', { advance: 'PT1M' });
  const [first, second] = run.made.map(({ issueId }) => issueId);
  const place = { issues: [first], rankAfterIssue: second };
  await site.rest(ADMIN, 'PUT', '/rest/agile/1.0/issue/rank', place);
  const undone = await desk.frame(epic).call('undo-tasks', { op: run.op, isFirst: true });
  if (undone.kind !== 'undoing') throw new Error(`Not undone: ${undone.kind}`);
  expect(undone.run.undone).toBe(39);
  expect(undone.run.made.filter(({ kept }) => kept !== null)).toMatchObject([
    { issueId: first, kept: 'edited' },
  ]);
});
