import { rankMoves } from '../../../src/domain/breakdown/run/rank';

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
