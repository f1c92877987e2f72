import { identifyCriteria, knownCriteria } from '../../../src/domain/breakdown/criterion';
import { coverageOf, type ServingChild } from '../../../src/domain/breakdown/coverage';
import { sha256 } from '../../../src/adapters/hash/sha256';

const found = (words: string, localId: string | null = null) => ({ words, localId, label: null });
const identify = (now: readonly ReturnType<typeof found>[], before: readonly ReturnType<typeof found>[]) => {
  const known = knownCriteria(identifyCriteria(before, [], sha256));
  const ids = new Map(known.map(({ id, words }) => [id, words]));
  return identifyCriteria(now, known, sha256).map(({ id }) => ids.get(id) ?? 'new');
};

const BEFORE = [
  found('A reset mail arrives within one minute', 'l1'),
  found('The link in the mail works once', 'l2'),
  found('Old sessions end at once', 'l3'),
];

test.each([
  { rule: 'unchanged criteria keep their identity', now: BEFORE, expected: BEFORE.map(({ words }) => words) },
  {
    rule: 'order plays no part',
    now: BEFORE.toReversed(),
    expected: BEFORE.toReversed().map(({ words }) => words),
  },
  {
    rule: 'an edited one is known by the id of its block',
    now: [found('Mails come in thirty seconds', 'l1')],
    expected: ['A reset mail arrives within one minute'],
  },
  {
    rule: 'an edited one is known by its words where the editor gave it a new id',
    now: [found('A reset mail arrives within half a minute', 'x')],
    expected: ['A reset mail arrives within one minute'],
  },
  {
    rule: 'the same words win over the id of a block',
    now: [found('Old sessions end at once', 'l1')],
    expected: ['Old sessions end at once'],
  },
  {
    rule: 'what shares little with any is new',
    now: [found('Passwords have twelve characters')],
    expected: ['new'],
  },
  {
    rule: 'two that look like one are not both it',
    now: [found('The link in the mail works once'), found('The link in the mail works twice')],
    expected: ['The link in the mail works once', 'new'],
  },
])('$rule', ({ now, expected }) => {
  expect(identify(now, BEFORE)).toEqual(expected);
});

test('two criteria of the same words have identities of their own', () => {
  const twice = identifyCriteria([found('It is fast'), found('It is fast')], [], sha256);
  expect(new Set(twice.map(({ id }) => id)).size).toBe(2);
});

const child = (category: ServingChild['category'], criteria: readonly string[]): ServingChild => ({
  issueId: '1',
  category,
  criteria,
});

test.each([
  { rule: 'nobody serves it', children: [child('done', ['c-2'])], state: 'uncovered' },
  { rule: 'tasks that nobody has begun', children: [child('new', ['c-1'])], state: 'covered' },
  {
    rule: 'one is done, one is not',
    children: [child('new', ['c-1']), child('done', ['c-1', 'c-2'])],
    state: 'in-progress',
  },
  { rule: 'somebody is at it', children: [child('indeterminate', ['c-1'])], state: 'in-progress' },
  { rule: 'all are done', children: [child('done', ['c-1'])], state: 'done' },
])('coverage: $rule', ({ children, state }) => {
  const criterion = { ...found('It is fast'), id: 'c-1', accepted: null, earlier: [] };
  expect(coverageOf([criterion], children)).toEqual([expect.objectContaining({ state, hasChanged: false })]);
});

test.each([
  { accepted: null, hasChanged: false },
  { accepted: 'it is fast.', hasChanged: false },
  { accepted: 'It is very fast', hasChanged: true },
])('what was accepted as $accepted', ({ accepted, hasChanged }) => {
  const criterion = { ...found('It is fast'), id: 'c-1', accepted, earlier: [] };
  expect(coverageOf([criterion], [])[0]?.hasChanged).toBe(hasChanged);
});
