import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { localDate } from '../../../src/domain/reports/local-date';
import { firstInstantOf, wallTime } from '../../../src/domain/reports/zone-clock';

const zones = Intl.supportedValuesOf('timeZone');
const MINUTE_MS = 60_000;

/** Minutes of 1995 to 2037, and of those nights in which a zone's own clocks are put forward or back. */
const anyMinute = fc.constantFrom(...zones).chain((zone) =>
  fc.oneof(
    fc.integer({ min: 13_147_200, max: 35_238_240 }).map((minutes) => ({ zone, at: minutes * MINUTE_MS })),
    fc
      .record({
        year: fc.integer({ min: 1995, max: 2037 }),
        month: fc.constantFrom(1, 6),
        minutes: fc.integer({ min: -180, max: 180 }),
      })
      .map(({ minutes, ...date }) => {
        const start = Temporal.ZonedDateTime.from({ timeZone: zone, day: 1, ...date });
        const change = start.getTimeZoneTransition('next') ?? start;
        const wall = change.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds;
        return { zone, at: wall + minutes * MINUTE_MS };
      }),
  ),
);

test('the wall shows what a library of calendars says', () => {
  fc.assert(
    fc.property(anyMinute, ({ zone, at }) => {
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
    fc.property(anyMinute, ({ zone, at: wall }) => {
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
