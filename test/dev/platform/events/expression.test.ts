import { evaluateFilter } from '../../../../dev/platform/events/expression';

const EVENT = { selfGenerated: false, issue: { key: 'A-1', fields: { rank: 3 } }, empty: null };

test.each<{ filter: string; expected: boolean }>([
  { filter: 'event.selfGenerated != true', expected: true },
  { filter: "event.issue.key == 'A-1'", expected: true },
  { filter: 'event.issue.fields.rank >= 3 && event.issue.fields.rank < 4', expected: true },
  { filter: '!(event.issue[\'key\'] == "B-1") ', expected: true },
  { filter: 'event.empty == null', expected: true },
  { filter: 'event.selfGenerated || event.issue.fields.rank == 4', expected: false },
  { filter: 'event.selfGenerated && event.missing', expected: false },
])('a filter lets an event through or not: $filter', ({ filter, expected }) => {
  expect(evaluateFilter(filter, EVENT)).toBe(expected);
});

test.each([
  'event.missing == 1',
  'event.issue',
  'event.issue.key.map(k => k)',
  'event.a ==',
  '(true',
  'other.x',
  'true true',
])('a filter that cannot be evaluated is an error: %s', (filter) => {
  expect(() => evaluateFilter(filter, EVENT)).toThrow();
});
