import { usualChoice } from '../../../src/domain/reports/report-choice';
import {
  openSlot,
  type PauseReason,
  reopened,
  type SkipReason,
} from '../../../src/domain/reports/report-slot';
import { afterPublication, afterSkip, type WeeklyReport } from '../../../src/domain/reports/weekly-report';
import { changeReport, newWeeklyReport } from '../../../src/domain/reports/turned-on';
import { FRIDAY, PROJECT, SCHEDULE } from '../../kit/report-desk';

const at = (text: string) => Date.parse(text);
const TURNED_ON = at('2026-11-16T09:00:00Z');
const DUE = at('2026-11-20T15:00:00Z');
const NEXT = at('2026-11-27T15:00:00Z');
const CHOICE = { ...usualChoice(PROJECT), schedule: FRIDAY, spaceId: 'S', parentId: null };

const aReport = (more: Partial<WeeklyReport> = {}): WeeklyReport => ({
  ...newWeeklyReport(CHOICE, { scheduleId: SCHEDULE, projectId: PROJECT, ownerId: 'ann' }, TURNED_ON),
  ...more,
});

const aSlot = (slot: string, from: number, to: number) =>
  openSlot({ scheduleId: SCHEDULE, slot, window: { from, to }, op: 'x', missed: [] }, to);

test.each<{ reason: SkipReason; before: PauseReason | null; pausedFor: PauseReason | null }>([
  { reason: 'place-gone', before: null, pausedFor: 'place-gone' },
  { reason: 'missed', before: null, pausedFor: null },
  { reason: 'unavailable', before: null, pausedFor: null },
  { reason: 'no-sprint', before: null, pausedFor: null },
  { reason: 'cancelled', before: null, pausedFor: null },
  // Nobody has tried whether it was mended.
  { reason: 'missed', before: 'no-access', pausedFor: 'no-access' },
  { reason: 'owner-gone', before: 'no-access', pausedFor: 'owner-gone' },
])('after $before, a date that passes as $reason leaves it paused for $pausedFor', (given) => {
  const report = afterSkip(aReport({ pausedFor: given.before }), DUE, given.reason, DUE);
  expect(report).toMatchObject({ pausedFor: given.pausedFor, nextAt: NEXT });
});

test('news of a date that is long past takes no schedule back', () => {
  const report = aReport({ nextAt: NEXT });
  const earlier = TURNED_ON - 10 * 24 * 3_600_000;
  expect(afterSkip(report, earlier, 'missed', DUE).nextAt).toBe(NEXT);
  expect(afterPublication(report, aSlot('2026-11-06', 0, earlier), DUE).nextAt).toBe(NEXT);
});

test('a page finished after a later one came out moves neither the covered time nor the last report', () => {
  const report = aReport({ coveredTo: DUE, lastSlot: '2026-11-20' });
  expect(afterPublication(report, aSlot('2026-11-18', TURNED_ON, DUE - 1), DUE)).toMatchObject({
    coveredTo: DUE,
    lastSlot: '2026-11-20',
  });
});

test('another time is planned by the new choice at once, is its changer’s, and is a new try', () => {
  const monday = { ...CHOICE, schedule: { ...FRIDAY, weekday: 1 } };
  const now = at('2026-11-18T09:00:00Z');
  const paused = aReport({ pausedFor: 'owner-gone' });
  const changed = changeReport(paused, { choice: monday }, { ownerId: 'bob', now });
  expect(changed).toMatchObject({ nextAt: at('2026-11-23T15:00:00Z'), ownerId: 'bob', pausedFor: null });
});

test('made again, a report keeps its start and never ends earlier', () => {
  const slot = aSlot('2026-11-20', TURNED_ON, DUE);
  expect(reopened(slot, DUE - 1, DUE).window).toEqual({ from: TURNED_ON, to: DUE });
  expect(reopened(slot, DUE + 1, DUE).window).toEqual({ from: TURNED_ON, to: DUE + 1 });
});
