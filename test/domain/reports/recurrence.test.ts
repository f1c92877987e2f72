import fc from 'fast-check';
import { dateAfter, weekdayOf } from '../../../src/domain/reports/local-date';
import { type CalendarRule, dateBefore, dateFrom } from '../../../src/domain/reports/recurrence';
import { nextOccurrence } from '../../../src/domain/reports/schedule';

const FRIDAY = 5;
const everyWeeks = (every: number, from: string): CalendarRule => ({
  weekday: FRIDAY,
  recurrence: { kind: 'weeks', every, from },
});
const nthFriday = (nth: 1 | 2 | 3 | 4 | 'last'): CalendarRule => ({
  weekday: FRIDAY,
  recurrence: { kind: 'weekday-of-month', nth },
});
const onDay = (day: number): CalendarRule => ({
  weekday: FRIDAY,
  recurrence: { kind: 'day-of-month', day },
});

test.each<{ says: string; rule: CalendarRule; from: string; dates: readonly string[] }>([
  {
    says: 'every week',
    rule: { weekday: FRIDAY },
    from: '2026-11-20',
    dates: ['2026-11-20', '2026-11-27', '2026-12-04'],
  },
  {
    says: 'every second week, over a year of 53 weeks',
    rule: everyWeeks(2, '2026-12-18'),
    from: '2026-12-12',
    dates: ['2026-12-18', '2027-01-01', '2027-01-15'],
  },
  {
    says: 'weeks are counted from a date in them, whichever day of the week that is',
    rule: everyWeeks(3, '2026-11-22'),
    from: '2026-11-21',
    dates: ['2026-12-11', '2027-01-01', '2027-01-22'],
  },
  {
    says: 'weeks are counted backwards too',
    rule: everyWeeks(4, '2026-11-20'),
    from: '2026-09-26',
    dates: ['2026-10-23', '2026-11-20'],
  },
  {
    says: 'the first Friday of a month',
    rule: nthFriday(1),
    from: '2026-12-05',
    dates: ['2027-01-01', '2027-02-05', '2027-03-05'],
  },
  {
    says: 'the fourth and the last Friday are not always the same',
    rule: nthFriday('last'),
    from: '2027-01-01',
    dates: ['2027-01-29', '2027-02-26', '2027-03-26', '2027-04-30'],
  },
  {
    says: 'the last day of each month, in a leap year',
    rule: onDay(31),
    from: '2028-01-31',
    dates: ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'],
  },
  {
    says: 'the thirtieth, and in February its last day',
    rule: onDay(30),
    from: '2027-01-31',
    dates: ['2027-02-28', '2027-03-30'],
  },
])('$says', ({ rule, from, dates }) => {
  const found = dates.reduce<readonly string[]>((sofar) => {
    const last = sofar.at(-1);
    return [...sofar, dateFrom(rule, last === undefined ? from : dateAfter(last, 1))];
  }, []);
  expect(found).toEqual(dates);
});

const anyDate = fc.integer({ min: 0, max: 25_000 }).map((days) => dateAfter('1990-01-01', days));
const anyRule: fc.Arbitrary<CalendarRule> = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  recurrence: fc.oneof(
    fc.record({ kind: fc.constant('weeks' as const), every: fc.integer({ min: 1, max: 8 }), from: anyDate }),
    fc.record({
      kind: fc.constant('weekday-of-month' as const),
      nth: fc.constantFrom<1 | 2 | 3 | 4 | 'last'>(1, 2, 3, 4, 'last'),
    }),
    fc.record({ kind: fc.constant('day-of-month' as const), day: fc.integer({ min: 1, max: 31 }) }),
  ),
});

test('whatever the rule and the date, the one before its next date is before, and nothing lies between', () => {
  fc.assert(
    fc.property(anyRule, anyDate, (rule, date) => {
      const next = dateFrom(rule, date);
      const before = dateBefore(rule, date);
      expect(before < date && date <= next).toBe(true);
      expect([dateBefore(rule, next), dateFrom(rule, dateAfter(before, 1))]).toEqual([before, next]);
      if (rule.recurrence?.kind !== 'day-of-month') expect(weekdayOf(next)).toBe(rule.weekday);
    }),
  );
});

test('a monthly time that the clocks jump over is due when the jump is over', () => {
  const schedule = { ...nthFriday('last'), weekday: 7, zone: 'Europe/Berlin', hour: 2, minute: 30 };
  expect(nextOccurrence(schedule, Date.parse('2026-03-01T00:00:00Z'))).toEqual({
    slot: '2026-03-29',
    at: Date.parse('2026-03-29T01:00:00Z'),
  });
});
