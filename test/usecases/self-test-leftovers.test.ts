import { SEARCH_SETTLES_MS, type Trial } from '../../src/domain/health/self-test';
import { ADA, PLACE, SelfTestDesk } from '../kit/self-test-desk';
import { TroubledRun } from '../kit/trouble';

/** What rounds have made and could not remove, and what nobody knows of whether it was made. */

let desk: SelfTestDesk;

beforeEach(() => {
  desk = new SelfTestDesk();
});

test('an issue whose creation was not answered is kept in mind until search must know it', async () => {
  const { start, next, cleanUp } = desk.usecases(new TroubledRun(5, 'answer-lost'));
  const started = await start(PLACE);
  await next(ADA, started.kind === 'started' ? started.op : '');
  desk.world.searchLags = true;
  expect([...desk.world.issues]).toHaveLength(1);
  expect(await cleanUp(ADA)).toMatchObject({ issue: { kind: 'unknown' } });
  expect(await desk.usecases().start(PLACE)).toMatchObject({ kind: 'earlier-round' });
  desk.world.searchLags = false;
  expect(await cleanUp(ADA)).toMatchObject({ issue: { kind: 'removed' } });
  expect(desk.leftovers()).toBe(0);
});

test.each<Trial>(['create-issue', 'create-page'])(
  'what %s made without an answer is not said to have failed, and is removed',
  async (unanswered) => {
    desk.world.unanswered = unanswered;
    const { tried } = await desk.round();
    expect(tried.filter(({ why }) => why !== null)).toEqual([
      { trial: unanswered, why: { kind: 'answer-lost' } },
    ]);
    expect(desk.leftovers()).toBe(0);
  },
);

test('an issue that search does not find after some minutes was never made', async () => {
  const { start, next, cleanUp } = desk.usecases(new TroubledRun(5, 'never-arrived'));
  const started = await start(PLACE);
  await next(ADA, started.kind === 'started' ? started.op : '');
  expect(await cleanUp(ADA)).toMatchObject({ issue: { kind: 'unknown' } });
  desk.now += SEARCH_SETTLES_MS + 1;
  expect(await cleanUp(ADA)).toMatchObject({ issue: { kind: 'not-there' } });
  expect(desk.leftovers()).toBe(0);
});

test('what may not be deleted is named with its place, and does not stand in the way of another round', async () => {
  desk.world.refusals = { 'delete-issue': { kind: 'may-not-change' } };
  const { cleaned } = await desk.round();
  expect(cleaned).toMatchObject({
    issue: { kind: 'left', path: '/1', why: { kind: 'may-not-change' } },
    page: { kind: 'removed' },
  });
  expect((await desk.usecases().start(PLACE)).kind).toBe('started');
});

test('what may not be deleted is known until somebody may delete it, through any number of rounds', async () => {
  desk.world.refusals = {
    'delete-issue': { kind: 'may-not-change' },
    'delete-page': { kind: 'may-not-change' },
  };
  await desk.round();
  const { cleaned } = await desk.round();
  const known = cleaned.kind === 'cleaned-up' ? cleaned.leftovers : [];
  expect(known.map(({ id, why }) => [id, why])).toEqual(
    ['1', '2', '3', '4'].map((id) => [id, { kind: 'may-not-change' }]),
  );
  desk.world.refusals = {};
  expect(await desk.usecases().cleanUp(ADA)).toMatchObject({ kind: 'cleaned-up', leftovers: [] });
  expect(desk.leftovers()).toBe(0);
  expect(desk.audit.entries.filter(({ act }) => act.startsWith('remove-'))).toHaveLength(4);
});

test('what people made of a leftover since is theirs', async () => {
  desk.world.refusals = { 'delete-issue': { kind: 'may-not-change' } };
  await desk.round();
  desk.world.refusals = { 'delete-issue': { kind: 'read-differs' } };
  expect(await desk.usecases().cleanUp(ADA)).toMatchObject({ leftovers: [] });
  expect(await desk.usecases().cleanUp(ADA)).toEqual({ kind: 'nothing-to-clean' });
  expect(desk.world.issues.size).toBe(1);
});

test('a clean-up tries no more leftovers than it has time for, and each of them in turn', async () => {
  desk.world.refusals = {
    'delete-issue': { kind: 'may-not-change' },
    'delete-page': { kind: 'may-not-change' },
  };
  for (let rounds = 0; rounds < 8; rounds += 1) await desk.round();
  desk.world.refusals = {};
  expect(await desk.usecases().cleanUp(ADA)).toMatchObject({ leftovers: Array(6).fill({ why: null }) });
  expect(await desk.usecases().cleanUp(ADA)).toMatchObject({ leftovers: [] });
  expect(desk.leftovers()).toBe(0);
});

test('a clean-up that finds the products down is repeated by the next round', async () => {
  desk.world.refusals = { 'delete-page': { kind: 'unavailable' } };
  await desk.round();
  desk.world.refusals = {};
  await desk.round();
  expect(desk.leftovers()).toBe(0);
});
