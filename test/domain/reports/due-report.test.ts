import { dueReport } from '../../../src/domain/reports/due-report';
import { isLate } from '../../../src/domain/reports/lateness';
import { type WeeklySchedule } from '../../../src/domain/reports/schedule';

const FRIDAY: WeeklySchedule = { zone: 'Europe/Berlin', weekday: 5, hour: 16, minute: 0 };
const at = (text: string) => Date.parse(text);
const DUE = at('2026-11-06T15:00:00Z');
const occurrence = (slot: string) => ({ slot, at: at(`${slot}T15:00:00Z`) });

const owed = (nextAt: number) => ({ schedule: FRIDAY, nextAt, catchUp: 'late' }) as const;

test.each([
  { rule: 'nothing before its time', now: '2026-11-06T14:59:00Z', expected: null },
  {
    rule: 'the due one',
    now: '2026-11-06T15:04:00Z',
    expected: { run: occurrence('2026-11-06'), missed: [] },
  },
  {
    rule: 'a day late still runs',
    now: '2026-11-07T15:00:00Z',
    expected: { run: occurrence('2026-11-06'), missed: [] },
  },
  {
    rule: 'two days late is missed',
    now: '2026-11-08T15:00:00Z',
    expected: { run: null, missed: [occurrence('2026-11-06')] },
  },
  {
    rule: 'of several only the newest runs',
    now: '2026-11-20T16:00:00Z',
    expected: {
      run: occurrence('2026-11-20'),
      missed: [occurrence('2026-11-06'), occurrence('2026-11-13')],
    },
  },
  {
    rule: 'a long sleep ends with the next one',
    now: '2026-11-18T00:00:00Z',
    expected: {
      run: null,
      missed: [occurrence('2026-11-06'), occurrence('2026-11-13')],
    },
  },
])('due: $rule', ({ now, expected }) => {
  expect(dueReport(owed(DUE), at(now))).toEqual(expected);
});

test('a zone that moved its clocks after the due time was stored still owes that date', () => {
  expect(dueReport(owed(DUE + 3_600_000), DUE + 3_600_000)?.run).toEqual(occurrence('2026-11-06'));
});

test('so it does where nobody wants a late one, since nobody could know of it in time', () => {
  const later = DUE + 2 * 3_600_000;
  expect(dueReport({ ...owed(later), catchUp: 'skip' }, later)?.run).toEqual(occurrence('2026-11-06'));
});

test('years of sleep are bounded', () => {
  expect(dueReport(owed(0), DUE)?.missed.length).toBeLessThan(61);
});

test.each([
  { rule: 'a retry is still in time', minutes: 50, slot: '2026-11-06' },
  { rule: 'an hour is too late where nobody wants a late one', minutes: 61, slot: undefined },
])('left out when late: $rule', ({ minutes, slot }) => {
  const due = dueReport({ ...owed(DUE), catchUp: 'skip' }, DUE + minutes * 60_000);
  expect(due?.run?.slot).toBe(slot);
  expect(due?.missed.map((missed) => missed.slot)).toEqual(slot === undefined ? ['2026-11-06'] : []);
});

test('a heartbeat late is not late', () => {
  expect([isLate(DUE, DUE + 600_000), isLate(DUE, DUE + 3_600_000)]).toEqual([false, true]);
});
