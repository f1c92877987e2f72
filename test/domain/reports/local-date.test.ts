import fc from 'fast-check';
import { dateAfter, localDate, weekdayOf } from '../../../src/domain/reports/local-date';

test.each([
  { zone: 'Etc/UTC', at: '2026-11-20T23:59:59Z', date: '2026-11-20' },
  { zone: 'Pacific/Kiritimati', at: '2026-11-20T10:00:00Z', date: '2026-11-21' },
  { zone: 'Pacific/Apia', at: '2011-12-30T09:59:59Z', date: '2011-12-29' },
  { zone: 'Pacific/Apia', at: '2011-12-30T10:00:00Z', date: '2011-12-31' },
  { zone: 'America/St_Johns', at: '2026-03-08T03:29:00Z', date: '2026-03-07' },
  { zone: 'Australia/Lord_Howe', at: '2026-04-04T13:00:00Z', date: '2026-04-05' },
])('$at is $date in $zone', ({ zone, at, date }) => {
  expect(localDate(zone, Date.parse(at))).toBe(date);
});

test('days are counted over the ends of months and years', () => {
  expect([dateAfter('2027-01-01', -1), dateAfter('2028-02-28', 1)]).toEqual(['2026-12-31', '2028-02-29']);
  expect(weekdayOf('2026-11-29')).toBe(7);
});

test('a date and so many days later are as many days apart, and weekdays come round', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -900, max: 900 }), (day, days) => {
      const date = localDate('Etc/UTC', day * 86_400_000);
      expect(dateAfter(dateAfter(date, days), -days)).toBe(date);
      expect(Math.abs((weekdayOf(dateAfter(date, days)) - weekdayOf(date) - days) % 7)).toBe(0);
    }),
  );
});
