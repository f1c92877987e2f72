import { agesOf } from '../../../src/domain/status/issue-ages';
import { anIssue } from '../../kit/an-issue';

const changed = (...instants: readonly (number | null)[]) =>
  instants.map((categoryChangedAt, n) => anIssue({ issueId: String(n + 1), categoryChangedAt }));

test.each<{ rule: string; given: readonly (number | null)[]; expected: object }>([
  { rule: 'no issue has no age', given: [], expected: { medianMs: null, oldest: null, unknown: 0 } },
  {
    rule: 'of three, the middle one',
    given: [0, 90, 60],
    expected: { medianMs: 40, oldest: { ageMs: 100 } },
  },
  { rule: 'of four, the mean of the middle two', given: [0, 90, 60, 50], expected: { medianMs: 45 } },
  {
    rule: 'what Jira never recorded is told apart',
    given: [null, 90],
    expected: { medianMs: 10, unknown: 1 },
  },
  { rule: 'a clock that runs ahead makes nothing younger than new', given: [150], expected: { medianMs: 0 } },
  {
    rule: 'the smaller id is the older of two of one age',
    given: [50, 50],
    expected: { oldest: { issue: { issueId: '1' } } },
  },
])('age: $rule', ({ given, expected }) => {
  expect(agesOf(changed(...given), 100)).toMatchObject(expected);
  expect(agesOf(changed(...given).toReversed(), 100)).toMatchObject(expected);
});
