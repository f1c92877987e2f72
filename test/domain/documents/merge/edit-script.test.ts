import fc from 'fast-check';
import { type CommonRun, commonRuns } from '../../../../src/domain/documents/merge/edit-script';

const letters = (word: string): readonly string[] => word.match(/./g) ?? [];

const shared = (runs: readonly CommonRun[]): number => runs.reduce((sum, { length }) => sum + length, 0);

test.each<{
  rule: string;
  left: string;
  right: string;
  runs: readonly (readonly [number, number, number])[];
}>([
  { rule: 'nothing', left: '', right: '', runs: [] },
  { rule: 'all', left: 'abc', right: 'abc', runs: [[0, 0, 3]] },
  {
    rule: 'what is around an insertion',
    left: 'ac',
    right: 'abc',
    runs: [
      [0, 0, 1],
      [1, 2, 1],
    ],
  },
  {
    rule: 'what is around a removal',
    left: 'abc',
    right: 'ac',
    runs: [
      [0, 0, 1],
      [2, 1, 1],
    ],
  },
  { rule: 'none of two strangers', left: 'abc', right: 'xyz', runs: [] },
  {
    rule: 'the longest way through',
    left: 'abcabba',
    right: 'cbabac',
    runs: [
      [2, 0, 1],
      [3, 2, 2],
      [6, 4, 1],
    ],
  },
])('two sequences share $rule', ({ left, right, runs }) => {
  const found = commonRuns(letters(left), letters(right));
  expect(shared(found)).toBe(runs.reduce((sum, [, , length]) => sum + length, 0));
  if (runs.length < 3) expect(found.map((run) => [run.left, run.right, run.length])).toEqual(runs);
});

/** The textbook's table, which takes the square of the length. */
function longestShared(left: readonly string[], right: readonly string[]): number {
  let row = Array<number>(right.length + 1).fill(0);
  for (const item of left) {
    const next = [0];
    right.forEach((other, at) => {
      next.push(item === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

test('what is shared is equal, in order, and as much as there is', () => {
  fc.assert(
    fc.property(sequence, sequence, (left, right) => {
      const runs = commonRuns(left, right);
      let [leftEnd, rightEnd] = [0, 0];
      for (const run of runs) {
        expect(run.left).toBeGreaterThanOrEqual(leftEnd);
        expect(run.right).toBeGreaterThanOrEqual(rightEnd);
        [leftEnd, rightEnd] = [run.left + run.length, run.right + run.length];
        expect(left.slice(run.left, leftEnd)).toEqual(right.slice(run.right, rightEnd));
      }
      expect(shared(runs)).toBe(longestShared(left, right));
    }),
  );
});

test('two long strangers share what stands once in both, and are not compared for ever', () => {
  const left = Array.from({ length: 30_000 }, (_, n) =>
    n % 100 === 0 ? `mark ${String(n)}` : `left ${String(n)}`,
  );
  const right = Array.from({ length: 30_000 }, (_, n) =>
    n % 100 === 7 ? `mark ${String(n - 7)}` : `right ${String(n)}`,
  );
  expect(shared(commonRuns(left, right))).toBe(300);
});
