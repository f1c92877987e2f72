import { usualChoice } from '../../../src/domain/reports/report-choice';
import { afterPublication, windowUntilNow } from '../../../src/domain/reports/weekly-report';
import { newWeeklyReport } from '../../../src/domain/reports/turned-on';

const DAY_MS = 86_400_000;
const now = Date.UTC(2026, 2, 7, 9);

test.each([
  { rule: 'a first report looks back a week', coveredTo: now - DAY_MS, lastSlot: null, days: 7 },
  {
    rule: 'a first report long after turning on covers it all',
    coveredTo: now - 20 * DAY_MS,
    lastSlot: null,
    days: 20,
  },
  {
    rule: 'a later one goes on where the last ended',
    coveredTo: now - DAY_MS,
    lastSlot: '2026-03-06',
    days: 1,
  },
  {
    rule: 'a clock that went back gives no window before its start',
    coveredTo: now + DAY_MS,
    lastSlot: '2026-03-06',
    days: 0,
  },
])('$rule', ({ coveredTo, lastSlot, days }) => {
  expect(windowUntilNow({ coveredTo, lastSlot }, now)).toEqual({ from: now - days * DAY_MS, to: now });
});

test('turned on by a clock that was ahead, it goes on where the first report ended', () => {
  const schedule = { zone: 'Etc/UTC', weekday: 5, hour: 16, minute: 0 };
  const choice = { ...usualChoice('1'), schedule, spaceId: '2', parentId: null };
  const who = { scheduleId: 'weekly-1', projectId: '1', ownerId: 'ann' };
  const report = newWeeklyReport(choice, who, now + 30 * DAY_MS);
  const first = { slot: '2026-03-07', window: windowUntilNow(report, now) };
  expect(afterPublication(report, first, now).coveredTo).toBe(now);
});
