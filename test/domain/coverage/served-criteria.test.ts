import { accept, identifyCriteria, knownCriteria } from '../../../src/domain/breakdown/criterion';
import { wordsDigest } from '../../../src/domain/breakdown/summary';
import { coverageCounts } from '../../../src/domain/coverage/coverage-counts';
import { servedCriteria, withSeen } from '../../../src/domain/coverage/served-criteria';
import { sha256 } from '../../../src/adapters/hash/sha256';

const found = (words: string, localId = 'b-1') => ({ words, label: null, localId });
const criterion = (words: string) => {
  const [one] = identifyCriteria([found(words)], [], sha256);
  if (one === undefined) throw new Error('no criterion');
  return one;
};
/** The page after its one criterion was reworded. */
const reworded = (known: ReturnType<typeof knownCriteria>, words: string) =>
  identifyCriteria([found(words)], known, sha256);

const first = accept(criterion('Orders arrive within a second'));
const made = {
  issueId: '7',
  criteria: [first.id],
  origin: null,
  summary: 'x',
  seen: { [first.id]: wordsDigest(first.words, sha256) },
};
const sides = { ids: [first.id], made, known: knownCriteria([first]), hash: sha256 };

test('a task whose criterion says what it said has nothing new', () => {
  const served = servedCriteria({
    ...sides,
    criteria: reworded(sides.known, 'orders arrive within a second.'),
  });
  expect(served).toEqual([expect.objectContaining({ hasChanged: false, before: null })]);
});

test('a reworded criterion shows what it said before and what it says now', () => {
  const served = servedCriteria({
    ...sides,
    criteria: reworded(sides.known, 'Orders arrive within two seconds'),
  });
  expect(served).toEqual([
    expect.objectContaining({
      hasChanged: true,
      before: 'Orders arrive within a second',
      words: 'Orders arrive within two seconds',
    }),
  ]);
});

test('a task that was made before keeps its notice when the change is accepted for later ones', () => {
  const now = reworded(sides.known, 'Orders arrive within two seconds').map(accept);
  const [served] = servedCriteria({ ...sides, known: knownCriteria(now), criteria: now });
  expect(served).toMatchObject({ hasChanged: true, before: 'Orders arrive within a second' });
});

test('what was seen is not told again', () => {
  const criteria = reworded(sides.known, 'Orders arrive within two seconds');
  const seen = withSeen(made, servedCriteria({ ...sides, criteria }), sha256);
  expect(servedCriteria({ ...sides, made: seen, criteria })).toEqual([
    expect.objectContaining({ hasChanged: false }),
  ]);
});

test('a criterion that the page has no more is told once', () => {
  const served = servedCriteria({ ...sides, criteria: [] });
  expect(served).toEqual([expect.objectContaining({ words: null, hasChanged: true, before: first.words })]);
  const seen = withSeen(made, served, sha256);
  expect(servedCriteria({ ...sides, made: seen, criteria: [] })[0]?.hasChanged).toBe(false);
});

test('a task that storage has forgotten is compared with what was accepted', () => {
  const criteria = reworded(sides.known, 'Orders arrive within two seconds');
  expect(servedCriteria({ ...sides, made: null, criteria })[0]).toMatchObject({
    hasChanged: true,
    before: 'Orders arrive within a second',
  });
});

test('every criterion counts once, and once more where it has changed', () => {
  const states = ['uncovered', 'covered', 'in-progress', 'done', 'done'] as const;
  const criteria = states.map((state) => ({ state, hasChanged: state === 'done' }));
  expect(coverageCounts(criteria)).toEqual({ uncovered: 1, covered: 1, inProgress: 1, done: 2, changed: 2 });
});
