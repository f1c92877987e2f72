import { type LimitSigns, type Pace, paceAfter } from '../../../src/domain/kernel/pace';

const MOST = 8;
const quiet: LimitSigns = { limit: null, remaining: null, isNear: false, isRefused: false };
const full: Pace = { atOnce: MOST, gapMs: 0 };

test.each<{ rule: string; pace: Pace; signs: Partial<LimitSigns>; expected: Pace }>([
  { rule: 'an ordinary answer leaves the full pace', pace: full, signs: {}, expected: full },
  {
    rule: 'much is left',
    pace: full,
    signs: { limit: 50, remaining: 20 },
    expected: full,
  },
  {
    rule: 'less than twice what may be on its way is left: half as many, with a gap that lets the endpoint regain',
    pace: full,
    signs: { limit: 50, remaining: 19 },
    expected: { atOnce: 4, gapMs: 40 },
  },
  {
    rule: 'the product says that a limit is near and not which',
    pace: full,
    signs: { isNear: true },
    expected: { atOnce: 4, gapMs: 200 },
  },
  {
    rule: 'a refusal halves whatever is left',
    pace: full,
    signs: { limit: 50, remaining: 50, isRefused: true },
    expected: { atOnce: 4, gapMs: 200 },
  },
  {
    rule: 'one call at a time always goes',
    pace: { atOnce: 1, gapMs: 40 },
    signs: { isNear: true, limit: 100 },
    expected: { atOnce: 1, gapMs: 40 },
  },
  {
    rule: 'it comes back slowly',
    pace: { atOnce: 2, gapMs: 200 },
    signs: { limit: 100, remaining: 80 },
    expected: { atOnce: 3, gapMs: 100 },
  },
])('pace: $rule', ({ pace, signs, expected }) => {
  expect(paceAfter(pace, { ...quiet, ...signs }, MOST)).toEqual(expected);
});
