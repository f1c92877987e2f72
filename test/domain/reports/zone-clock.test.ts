import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../../src/domain/reports/local-date';
import { firstInstantOf, wallTime } from '../../../src/domain/reports/zone-clock';

const zones = Intl.supportedValuesOf('timeZone');
const MINUTE_MS = 60_000;

/** Minutes of 1995 to 2037, and many of those nights in which clocks change. */
const anyMinute = fc.oneof(
  fc.integer({ min: 13_147_200, max: 35_238_240 }).map((minutes) => minutes * MINUTE_MS),
  fc
    .record({
      zone: fc.constantFrom(...zones),
      year: fc.integer({ min: 1995, max: 2037 }),
      minutes: fc.integer({ min: -180, max: 180 }),
    })
    .map(({ zone, year, minutes }) => {
      const start = Temporal.ZonedDateTime.from({ timeZone: zone, year, month: 1, day: 1 });
      const change = start.getTimeZoneTransition('next') ?? start;
      return change.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds + minutes * MINUTE_MS;
    }),
);

test('the wall shows what a library of calendars says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), anyMinute, (zone, at) => {
      const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
      expect(wallTime(zone, at)).toBe(there.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds);
      expect(localDate(zone, at)).toBe(there.toPlainDate().toString());
    }),
    { numRuns: 500 },
  );
});

function asTheLibrarySays(zone: string, wall: number): number {
  const wanted = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime();
  const first = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (first.toPlainDateTime().equals(wanted)) return first.epochMilliseconds;
  return first.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.NaN;
}

test('the first instant of a time on the wall is the library’s, and after a gap its end', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), anyMinute, (zone, wall) => {
      expect(firstInstantOf(zone, wall)).toBe(asTheLibrarySays(zone, wall));
    }),
    { numRuns: 500 },
  );
});

test.each([
  { zone: 'Australia/Lord_Howe', what: 'half an hour left out', wall: '2026-10-04T02:15:00Z' },
  { zone: 'Australia/Lord_Howe', what: 'half an hour twice', wall: '2026-04-05T01:45:00Z' },
  { zone: 'America/St_Johns', what: 'a minute after midnight left out', wall: '2010-03-14T00:30:00Z' },
  { zone: 'Africa/Casablanca', what: 'an hour twice, for a month of fasting', wall: '2026-02-15T02:30:00Z' },
  { zone: 'Pacific/Apia', what: 'a day left out', wall: '2011-12-30T16:00:00Z' },
  { zone: 'Europe/Berlin', what: 'an hour left out', wall: '2026-03-29T02:30:00Z' },
])('$zone: $what', ({ zone, wall }) => {
  const at = Date.parse(wall);
  expect(firstInstantOf(zone, at)).toBe(asTheLibrarySays(zone, at));
});
