import { usualChoice } from '../../../src/domain/reports/report-choice';
import { openSlot, published, type ReportSlot, skipped } from '../../../src/domain/reports/report-slot';
import { type WeeklyReport } from '../../../src/domain/reports/weekly-report';
import { newWeeklyReport } from '../../../src/domain/reports/turned-on';
import { caughtUp, settleReport } from '../../../src/usecases/reports/publishing/settle-report';
import { FakeReportSlots, FakeWeeklyReports } from '../../kit/fakes/fake-weekly-reports';
import { FRIDAY, PROJECT, SCHEDULE } from '../../kit/report-desk';

const DAY = 24 * 3_600_000;
const NOW = Date.parse('2026-11-25T09:00:00Z');

const REPORT = newWeeklyReport(
  { ...usualChoice(PROJECT), schedule: FRIDAY, spaceId: 'S', parentId: null },
  { scheduleId: SCHEDULE, projectId: PROJECT, ownerId: 'ann' },
  NOW - 14 * DAY,
);

/** Storage in which somebody else writes the report first, so often. */
async function contested(races: number): Promise<FakeWeeklyReports> {
  const reports = new FakeWeeklyReports();
  await reports.create(REPORT);
  const save = reports.save.bind(reports);
  let left = races;
  reports.save = async (read, next) => {
    if (left > 0) {
      left -= 1;
      await save(read, read.value);
    }
    return save(read, next);
  };
  return reports;
}

const turnedOff = (report: WeeklyReport): WeeklyReport => ({ ...report, on: false });

test('a change that loses four races is made by the fifth try', async () => {
  expect(await settleReport(await contested(4), SCHEDULE, turnedOff)).toMatchObject({ on: false });
});

test('one that loses each race is no change that is said to be made', async () => {
  const reports = await contested(5);
  await expect(settleReport(reports, SCHEDULE, turnedOff)).rejects.toMatchObject({ kind: 'conflict' });
  expect(reports.records.find(SCHEDULE)?.value.on).toBe(true);
});

test('a report that is gone has nothing to be changed', async () => {
  expect(await settleReport(new FakeWeeklyReports(), SCHEDULE, turnedOff)).toBeNull();
});

const aSlot = (to: number): ReportSlot =>
  openSlot(
    {
      scheduleId: SCHEDULE,
      slot: new Date(to).toISOString().slice(0, 10),
      window: { from: REPORT.coveredTo, to },
      op: 'x',
      missed: [],
    },
    to,
  );

const COUNTS = { completed: 0, inProgress: 0, blocked: 0, other: 0 };
const told = (to: number) => published(aSlot(to), { counts: COUNTS, keptSections: 0 }, to);
const passed = (to: number) => skipped(aSlot(to), 'unavailable', to);

test.each([
  { rule: 'the last page is reckoned with', slots: [told(NOW - 3 * DAY)], coveredTo: NOW - 3 * DAY },
  {
    rule: 'so it is behind dates that passed without one since',
    slots: [told(NOW - 5 * DAY), passed(NOW - 4 * DAY), passed(NOW - 3 * DAY), passed(NOW - 2 * DAY)],
    coveredTo: NOW - 5 * DAY,
  },
  { rule: 'a date without a page covers nothing', slots: [passed(NOW - DAY)], coveredTo: REPORT.coveredTo },
])('caught up: $rule', async ({ slots: some, coveredTo }) => {
  const [reports, slots] = [new FakeWeeklyReports(), new FakeReportSlots()];
  await reports.create(REPORT);
  for (const slot of some) await slots.claim(slot);
  const report = await caughtUp({ reports, slots, clock: { now: () => NOW } }, REPORT);
  expect(report.coveredTo).toBe(coveredTo);
  expect(reports.records.find(SCHEDULE)?.value.coveredTo).toBe(coveredTo);
});

test('where nothing is to be caught up on, nothing is written', async () => {
  const [reports, slots] = [new FakeWeeklyReports(), new FakeReportSlots()];
  const upToDate = { ...REPORT, coveredTo: NOW - 3 * DAY };
  const stored = await reports.create(upToDate);
  await slots.claim(told(NOW - 3 * DAY));
  expect(await caughtUp({ reports, slots, clock: { now: () => NOW } }, upToDate)).toBe(upToDate);
  expect(reports.records.find(SCHEDULE)).toBe(stored);
});
