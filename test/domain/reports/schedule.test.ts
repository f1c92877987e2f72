import fc from 'fast-check';
import { isKnownZone } from '../../../src/domain/reports/local-date';
import { lastOccurrence, nextOccurrence, type WeeklySchedule } from '../../../src/domain/reports/schedule';

const WEEK_MS = 7 * 24 * 3_600_000;
const instant = (text: string) => Date.parse(text);

const FRIDAY_IN_BERLIN: WeeklySchedule = { zone: 'Europe/Berlin', weekday: 5, hour: 16, minute: 0 };

test.each([
  {
    rule: 'the same day before its time',
    after: '2026-11-20T14:59:59Z',
    slot: '2026-11-20',
    at: '2026-11-20T15:00:00Z',
  },
  {
    rule: 'never the instant itself',
    after: '2026-11-20T15:00:00Z',
    slot: '2026-11-27',
    at: '2026-11-27T15:00:00Z',
  },
  {
    rule: 'summer time moves the instant, not the clock',
    after: '2026-03-28T00:00:00Z',
    slot: '2026-04-03',
    at: '2026-04-03T14:00:00Z',
  },
  { rule: 'winter time too', after: '2026-10-24T00:00:00Z', slot: '2026-10-30', at: '2026-10-30T15:00:00Z' },
])('next: $rule', ({ after, slot, at }) => {
  expect(nextOccurrence(FRIDAY_IN_BERLIN, instant(after))).toEqual({ slot, at: instant(at) });
});

test.each<{ rule: string; schedule: WeeklySchedule; after: string; slot: string; at: string }>([
  {
    rule: 'a time that the clocks jump over becomes the first instant after the jump',
    schedule: { zone: 'Europe/Berlin', weekday: 7, hour: 2, minute: 30 },
    after: '2026-03-27T00:00:00Z',
    slot: '2026-03-29',
    at: '2026-03-29T01:00:00Z',
  },
  {
    rule: 'a time that comes twice is due the first time',
    schedule: { zone: 'Europe/Berlin', weekday: 7, hour: 2, minute: 30 },
    after: '2026-10-23T00:00:00Z',
    slot: '2026-10-25',
    at: '2026-10-25T00:30:00Z',
  },
  {
    rule: 'a day that a country left out is due when the next one begins',
    schedule: { zone: 'Pacific/Apia', weekday: 5, hour: 10, minute: 0 },
    after: '2011-12-28T00:00:00Z',
    slot: '2011-12-30',
    at: '2011-12-30T10:00:00Z',
  },
])('next: $rule', ({ schedule, after, slot, at }) => {
  expect(nextOccurrence(schedule, instant(after))).toEqual({ slot, at: instant(at) });
});

test.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['+02:00', false],
  ['', false],
])('zone %s is known: %s', (zone, known) => {
  expect(isKnownZone(zone)).toBe(known);
});

const zones = Intl.supportedValuesOf('timeZone');

test('in forty zones and some years, slots are seven dates apart and windows meet', () => {
  const step = Math.floor(zones.length / 40);
  for (const zone of zones.filter((_, index) => index % step === 0)) {
    const schedule = { zone, weekday: 7, hour: 2, minute: 30 };
    let previous = nextOccurrence(schedule, instant('2009-12-31T00:00:00Z'));
    const end = instant('2013-01-01T00:00:00Z');
    while (previous.at < end) {
      const next = nextOccurrence(schedule, previous.at);
      expect(Date.parse(next.slot) - Date.parse(previous.slot)).toBe(WEEK_MS);
      expect(lastOccurrence(schedule, next.at - 1)).toEqual(previous);
      expect(lastOccurrence(schedule, next.at)).toEqual(next);
      previous = next;
    }
  }
});

test('whatever the schedule and the instant, last ≤ instant < next and a week of dates lies between', () => {
  const schedules = fc.record({
    zone: fc.constantFrom(...zones),
    weekday: fc.integer({ min: 1, max: 7 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  });
  const instants = fc.integer({ min: instant('1995-01-01T00:00:00Z'), max: instant('2035-01-01T00:00:00Z') });
  fc.assert(
    fc.property(schedules, instants, (schedule, at) => {
      const next = nextOccurrence(schedule, at);
      const last = lastOccurrence(schedule, at);
      expect(next.at).toBeGreaterThan(at);
      expect(last.at).toBeLessThanOrEqual(at);
      expect(Date.parse(next.slot) - Date.parse(last.slot)).toBe(WEEK_MS);
    }),
    { numRuns: 300 },
  );
});
