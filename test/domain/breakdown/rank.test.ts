import { rankMoves } from '../../../src/domain/breakdown/run/rank';
import { awaitsOrder, type RowState, type Run } from '../../../src/domain/breakdown/run/run';

const made = (...numbers: readonly number[]) =>
  numbers.map((number) => ({ issueId: `1${String(number)}`, key: `A-${String(number)}` }));

test.each([
  { says: 'nothing', rows: made(), moves: [] },
  { says: 'one task', rows: made(7), moves: [] },
  { says: 'tasks made in the order of the list', rows: made(3, 4, 9), moves: [] },
  {
    says: 'tasks made in another order',
    rows: made(5, 3, 4),
    moves: [{ issueIds: ['13', '14'], afterId: '15' }],
  },
])('what is moved: $says', ({ rows, moves }) => {
  expect(rankMoves(rows)).toEqual(moves);
});

test('no more than fifty are moved at once, each part after the one before it', () => {
  const numbers = Array.from({ length: 120 }, (_, n) => 200 - n);
  const moves = rankMoves(made(...numbers));
  expect(moves.map(({ issueIds }) => issueIds.length)).toEqual([50, 50, 19]);
  expect(moves.map(({ afterId }) => afterId)).toEqual(['1200', '1150', '1100']);
  expect([moves[0]?.afterId, ...moves.flatMap(({ issueIds }) => issueIds)]).toEqual(
    made(...numbers).map(({ issueId }) => issueId),
  );
});

const stateOf = (kind: 'made' | 'todo' | 'undone'): RowState =>
  kind === 'made' ? { kind, issueId: '1', key: 'A-1' } : { kind };

const aRun = (...kinds: readonly Parameters<typeof stateOf>[0][]): Run => ({
  op: '0123456789abcdef',
  ownerId: 'owner',
  startedAt: 0,
  updatedAt: 1_000,
  lease: null,
  rows: { op: '0123456789abcdef', chunks: 1 },
  states: kinds.map(stateOf),
  isCancelled: false,
  list: 'shown',
});

const HOUR_MS = 3_600_000;

test.each([
  { says: 'a run whose tasks nobody has put in order', run: aRun('made', 'made'), expected: true },
  { says: 'one task', run: aRun('made'), expected: false },
  { says: 'a run that is not over', run: aRun('made', 'made', 'todo'), expected: false },
  { says: 'a run that was undone', run: aRun('made', 'made', 'undone'), expected: false },
  {
    says: 'a run that is in order',
    run: { ...aRun('made', 'made'), rank: { state: 'ranked' as const, made: 2 } },
    expected: false,
  },
  {
    says: 'a run that has got more tasks since it was put in order',
    run: { ...aRun('made', 'made'), rank: { state: 'ranked' as const, made: 1 } },
    expected: true,
  },
  { says: 'a run of long ago', run: aRun('made', 'made'), afterMs: HOUR_MS + 1, expected: false },
  {
    says: 'a run that somebody is at',
    run: { ...aRun('made', 'made'), lease: { attempt: 'a', until: 2_000 } },
    expected: false,
  },
])('$says awaits an order: $expected', ({ run, afterMs = 100, expected }) => {
  expect(awaitsOrder(run, run.updatedAt + afterMs)).toBe(expected);
});
