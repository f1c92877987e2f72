import { childrenOf } from '../../kit/breakdowns';
import { BreakdownDesk, runIn } from './breakdown-desk';
import { type Epic, newEpic, projectNamed } from '../spec/generate';
import { ADMIN, AppSite, AUDITOR, CONTRACTOR, MANAGER, type Viewer } from '../kit';

jest.setTimeout(120_000);

let site: AppSite;
let desk: BreakdownDesk;

beforeAll(async () => {
  site = await AppSite.open();
  desk = await BreakdownDesk.at(site);
});
afterAll(() => site.end());
afterEach(() => site.heal());

const undo = (epic: Epic, op: string, isFirst: boolean, viewer: Viewer = MANAGER) =>
  desk.frame(epic, viewer).call('undo-tasks', { op, isFirst });

async function undoAll(epic: Epic, op: string, viewer: Viewer = MANAGER) {
  let answer = await undo(epic, op, true, viewer);
  for (let calls = 0; answer.kind === 'undoing' && answer.left > 0 && calls < 20; calls += 1)
    answer = await undo(epic, op, false, viewer);
  if (answer.kind !== 'undoing') throw new Error(`Not undone: ${JSON.stringify(answer)}`);
  return answer.run;
}

const later = () => site.control('POST', 'clock', { advance: 'PT1M' });

test('what nobody has touched goes, what people have put something into stays and says why', async () => {
  const epic = await newEpic(site, 'Undone');
  const { run } = runIn(await desk.create(epic, desk.rows(100)));
  await later();
  const [commented, worked, edited, begun] = run.made.map(({ issueId }) => issueId);
  const words = {
    type: 'doc',
    version: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Mine' }] }],
  };
  await site.rest(ADMIN, 'POST', `/rest/api/3/issue/${commented ?? ''}/comment`, { body: words });
  await site.rest(ADMIN, 'POST', `/rest/api/3/issue/${worked ?? ''}/worklog`, { timeSpentSeconds: 3600 });
  await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${edited ?? ''}`, { fields: { summary: 'Mine' } });
  const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${begun ?? ''}/transitions`);
  const { transitions } = body as {
    transitions: readonly { id: string; to: { statusCategory: { key: string } } }[];
  };
  const begin = transitions.find(({ to }) => to.statusCategory.key === 'indeterminate');
  await site.rest(ADMIN, 'POST', `/rest/api/3/issue/${begun ?? ''}/transitions`, {
    transition: { id: begin?.id },
  });

  const undone = await undoAll(epic, run.op);
  expect(undone).toMatchObject({ undone: 96 });
  expect(undone.made.map(({ issueId, kept }) => [issueId, kept])).toEqual([
    [commented, 'commented'],
    [worked, 'worked-on'],
    [edited, 'edited'],
    [begun, 'begun'],
  ]);
  expect((await childrenOf(site, epic)).map(({ id }) => id)).toEqual([commented, worked, edited, begun]);
});

test('an undo whose answers were lost is done once', async () => {
  const epic = await newEpic(site, 'Undone once');
  const { run } = runIn(await desk.create(epic, desk.rows(10)));
  await site.control('POST', 'faults', {
    rules: [{ match: { product: 'jira', method: 'DELETE' }, times: 3, answer: { drop: 'after' } }],
  });
  const undone = await undoAll(epic, run.op);
  expect(undone).toMatchObject({ undone: 10, made: [] });
  expect(await childrenOf(site, epic)).toEqual([]);
});

test('what was undone is offered again', async () => {
  const epic = await newEpic(site, 'Offered again');
  const first = runIn(await desk.create(epic, desk.rows(2)));
  await undoAll(epic, first.run.op);
  const again = runIn(await desk.create(epic, desk.rows(2), first.run.op));
  expect(again.run.made).toHaveLength(2);
  expect(await desk.frame(epic).call('show-issue', {})).toMatchObject({ gone: 0 });
});

test.each([
  {
    says: 'who cannot see the issue',
    viewer: CONTRACTOR,
    expected: { kind: 'no-breakdown', why: 'not-visible' },
  },
  { says: 'who may not delete', viewer: AUDITOR, expected: { kind: 'undoing', run: { undone: 0 } } },
])('$says removes nothing', async ({ viewer, expected }) => {
  const epic = await newEpic(site, 'Kept');
  const { run } = runIn(await desk.create(epic, desk.rows(2)));
  expect(await undo(epic, run.op, true, viewer)).toMatchObject(expected);
  expect(await childrenOf(site, epic)).toHaveLength(2);
});

test('who cannot see an issue is not told that nothing was made of it', async () => {
  const epic = await newEpic(site, 'Hidden, with no run');
  const expected = { kind: 'no-breakdown', why: 'not-visible' };
  expect(await undo(epic, '0123456789abcdef', true, CONTRACTOR)).toEqual(expected);
});

/** An epic in the one project that the contractor sees. */
async function epicOfContractor(summary: string) {
  const { id: projectId, issueTypes } = await projectNamed(site, 'WEB');
  const typeOf = (level: number) => issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === level)?.id;
  const fields = { project: { id: projectId }, issuetype: { id: typeOf(1) }, summary };
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/issue', { fields });
  const { id, key } = body as { readonly id: string; readonly key: string };
  return { epic: { id, key, summary, projectId }, typeId: typeOf(0) ?? '' };
}

/** To a project that the contractor does not see. */
async function moveToBook(issueIdsOrKeys: readonly string[]): Promise<void> {
  const { id } = await projectNamed(site, 'BOOK');
  const targetToSourcesMapping = { [`${id},${desk.typeId}`]: { issueIdsOrKeys } };
  await site.rest(ADMIN, 'POST', '/rest/api/3/bulk/issues/move', { targetToSourcesMapping });
}

test('a task that went where the one who undoes does not look stays, and of what nobody finds nothing is claimed', async () => {
  const { epic, typeId } = await epicOfContractor('Out of sight');
  const rows = ['Sent away', 'Thrown away', 'Left'].map((summary) => desk.row(summary, { typeId }));
  const { run } = runIn(await desk.create(epic, rows, null, CONTRACTOR));
  const [sent, thrown, left] = run.made.map(({ issueId }) => issueId);
  await moveToBook([sent ?? '']);
  await site.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${thrown ?? ''}`);
  const { products } = await site.callsDuring(async () => {
    const undone = await undoAll(epic, run.op, CONTRACTOR);
    expect(undone.made.map(({ issueId, kept }) => [issueId, kept])).toEqual([
      [sent, 'hidden'],
      [thrown, 'unseen'],
      // Nobody but who leads the project may.
      [left, 'may-not-delete'],
    ]);
    expect(undone).toMatchObject({ undone: 0 });
  });
  const fetched = products.filter(({ path }) => path.endsWith('/bulkfetch'));
  expect(fetched.map(({ actor }) => actor.split(':')[0])).toEqual(['user', 'app']);
  expect((await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${sent ?? ''}`)).status).toBe(200);
});

test('a run that is not the last one stays', async () => {
  const epic = await newEpic(site, 'Not the last');
  await desk.create(epic, desk.rows(2));
  expect(await undo(epic, '0123456789abcdef', true)).toEqual({
    kind: 'no-breakdown',
    why: 'nothing-to-undo',
  });
});

test('two hundred tasks are removed without meeting the limit of deletions a second', async () => {
  const epic = await newEpic(site, 'Undone at a pace');
  const { run } = runIn(await desk.create(epic, desk.rows(200)));
  await site.control('POST', 'limits', { bursts: true });
  const { products } = await site.callsDuring(async () => {
    expect(await undoAll(epic, run.op)).toMatchObject({ undone: 200, made: [] });
  });
  await site.control('POST', 'limits', { bursts: false });
  expect(products.filter(({ method }) => method === 'DELETE')).toHaveLength(200);
  expect(products.filter(({ status }) => status === 429)).toEqual([]);
});
