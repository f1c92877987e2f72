import { type ReportTask } from '../../src/ports/reports/report-queue';
import { usualChoice } from '../../src/domain/reports/report-choice';
import { furtherScheduleId, newWeeklyReport, scheduleIdOf } from '../../src/domain/reports/weekly-report';
import { createClaimDueReports } from '../../src/usecases/reports/claim-due-reports';
import { FakeReportSlots, FakeWeeklyReports } from '../kit/fakes/fake-weekly-reports';
import { FRIDAY } from '../kit/report-desk';

const MINUTE = 60_000;
const DUE = Date.parse('2026-11-20T15:00:00Z');
const SWEEP = 20;

/** A site with reports of many projects, and one process of the app that lives through its heartbeats. */
function aSite() {
  const reports = new FakeWeeklyReports();
  const slots = new FakeReportSlots();
  const site = { now: DUE - 3 * 24 * 60 * MINUTE, asked: [] as string[] };
  let tokens = 0;
  const counted = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          site.asked.push(String(name));
          return (member as (...args: unknown[]) => unknown).apply(target, args);
        };
      },
    });
  const claim = createClaimDueReports({
    reports: counted(reports),
    slots: counted(slots),
    clock: { now: () => site.now },
    tokens: { fresh: () => `t${String((tokens += 1))}` },
    queue: { push: () => Promise.resolve() },
    pause: { find: () => Promise.resolve(null) },
  });
  return {
    reports,
    site,
    /** Due at its own hour and minute on Friday. */
    turnOn: async (projectId: string, scheduleId = scheduleIdOf(projectId), minute = 0) => {
      const choice = {
        ...usualChoice(projectId),
        spaceId: 'S',
        parentId: null,
        schedule: { ...FRIDAY, minute },
      };
      await reports.create(newWeeklyReport(choice, { scheduleId, projectId, ownerId: 'ann' }, site.now));
    },
    beat: async (at: number): Promise<readonly ReportTask[]> => {
      site.now = at;
      site.asked.length = 0;
      return claim();
    },
  };
}

const idsOf = (tasks: readonly ReportTask[]) => tasks.map(({ scheduleId }) => scheduleId);

test('a project with many reports leaves a turn to each other one', async () => {
  const { turnOn, beat } = aSite();
  for (let n = 1; n <= 30; n += 1) await turnOn('1', furtherScheduleId('1', String(n).padStart(8, '0')));
  for (const project of ['2', '3']) await turnOn(project, scheduleIdOf(project), 1);
  const first = idsOf(await beat(DUE + 5 * MINUTE));
  expect(first).toHaveLength(SWEEP);
  expect(first.slice(0, 3)).toEqual([furtherScheduleId('1', '00000001'), 'weekly-2', 'weekly-3']);
});

test('what cannot come out, however much and however often it is tried, holds up nothing that can', async () => {
  const { turnOn, beat } = aSite();
  for (let n = 1; n <= 90; n += 1) await turnOn(String(1_000 + n));
  for (let n = 0; n < 12; n += 1) await beat(DUE + n * 5 * MINUTE);
  await turnOn('7', scheduleIdOf('7'), 59);
  const next = await beat(DUE + 60 * MINUTE);
  expect(idsOf(next)).toContain('weekly-7');
  // The others are tried again beside it.
  expect(next.length).toBeGreaterThan(1);
});

test('a heartbeat that finds nothing due asks storage once, and every third one looks for what died', async () => {
  const { turnOn, beat, site } = aSite();
  await turnOn('1');
  const asked: (readonly string[])[] = [];
  for (let n = 0; n < 4; n += 1) {
    await beat(DUE - (60 - n * 5) * MINUTE);
    asked.push([...site.asked]);
  }
  const looked = ['due', 'untouchedSince'];
  expect(asked).toEqual([looked, ['due'], ['due'], looked]);
});
