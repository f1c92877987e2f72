import { type ReportTask } from '../../src/ports/reports/report-queue';
import { usualChoice } from '../../src/domain/reports/report-choice';
import { scheduleIdOf } from '../../src/domain/reports/weekly-report';
import { furtherScheduleId, newWeeklyReport } from '../../src/domain/reports/turned-on';
import { openSlot, taken } from '../../src/domain/reports/report-slot';
import { createClaimDueReports } from '../../src/usecases/reports/claim-due-reports';
import { FakeNotices } from '../kit/fakes/fake-notices';
import { FakeReportSlots, FakeWeeklyReports } from '../kit/fakes/fake-weekly-reports';
import { FRIDAY } from '../kit/report-desk';

const MINUTE = 60_000;
const DUE = Date.parse('2026-11-20T15:00:00Z');
const SWEEP = 20;

/** A site with reports of many projects, and one process of the app that lives through its heartbeats. */
function aSite() {
  const reports = new FakeWeeklyReports();
  const slots = new FakeReportSlots();
  const site = { now: DUE - 3 * 24 * 60 * MINUTE, asked: [] as string[], pushed: 0 };
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
    queue: {
      push: () => {
        site.pushed += 1;
        return Promise.resolve();
      },
    },
    pause: { find: () => Promise.resolve(null) },
    notices: new FakeNotices(),
  });
  return {
    reports,
    slots,
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

const FIRST = scheduleIdOf('1');
const DAY = 24 * 60 * MINUTE;
const SLOT = '2026-11-20';

test('a report that was turned off a moment ago is not made, whatever its index says', async () => {
  const { turnOn, beat, reports } = aSite();
  await turnOn('1');
  const stored = await reports.find(FIRST);
  if (stored === null) throw new Error('no report');
  await reports.save(stored, { ...stored.value, on: false });
  reports.due = () => Promise.resolve([stored]);
  expect(await beat(DUE + MINUTE)).toEqual([]);
});

test('where all that was due is too late, the next date is waited for, and nothing is handed on', async () => {
  const { turnOn, beat, reports, slots, site } = aSite();
  await turnOn('1');
  expect(await beat(DUE + 2 * DAY)).toEqual([]);
  expect((await slots.find(FIRST, SLOT))?.value.state).toEqual({ kind: 'skipped', reason: 'missed' });
  expect((await reports.find(FIRST))?.value.nextAt).toBe(DUE + 7 * DAY);
  expect(site.pushed).toBe(0);
});

test('a report knows the dates that were missed before it', async () => {
  const { turnOn, beat, slots } = aSite();
  await turnOn('1');
  await beat(DUE + 14 * DAY + MINUTE);
  expect((await slots.find(FIRST, '2026-12-04'))?.value.missed).toEqual([SLOT, '2026-11-27']);
});

test('who died between the end of a slot and its schedule is done for by the next heartbeat', async () => {
  const { turnOn, beat, reports, slots } = aSite();
  await turnOn('1');
  await beat(DUE + MINUTE);
  const stored = await slots.find(FIRST, SLOT);
  if (stored === null) throw new Error('no slot');
  await slots.save(stored, { ...stored.value, state: { kind: 'skipped', reason: 'place-gone' } });
  expect(await beat(DUE + 6 * MINUTE)).toEqual([]);
  expect((await reports.find(FIRST))?.value).toMatchObject({
    nextAt: DUE + 7 * DAY,
    pausedFor: 'place-gone',
  });
});

test('where a clock that was ahead had told the time already, a window is empty and never turned round', async () => {
  const { turnOn, beat, reports, slots } = aSite();
  await turnOn('1');
  const stored = await reports.find(FIRST);
  if (stored === null) throw new Error('no report');
  await reports.save(stored, { ...stored.value, coveredTo: DUE + DAY });
  await beat(DUE + MINUTE);
  expect((await slots.find(FIRST, SLOT))?.value.window).toEqual({ from: DUE, to: DUE });
});

/** *Publish now* of the day before, which somebody is at since then. */
async function publishedBefore({ slots }: ReturnType<typeof aSite>): Promise<void> {
  const window = { from: DUE - 9 * DAY, to: DUE - 2 * MINUTE };
  const fresh = openSlot({ scheduleId: FIRST, slot: '2026-11-19', window, op: 'x', missed: [] }, window.to);
  const stored = await slots.claim(fresh);
  const claim = taken(fresh, 'somebody', window.to);
  if (stored === null || claim === null) throw new Error('not claimed');
  await slots.save(stored, claim);
}

test('what somebody is at is handed to nobody else, and keeps no later date from its turn', async () => {
  const site = aSite();
  await site.turnOn('1');
  await publishedBefore(site);
  expect(await site.beat(DUE - MINUTE)).toEqual([]);
  expect(await site.beat(DUE + MINUTE)).toEqual([{ scheduleId: FIRST, slot: SLOT }]);
});

test('a heartbeat looks at no more than sixty that somebody else may have started', async () => {
  const { turnOn, beat, reports, site } = aSite();
  for (let n = 1; n <= 100; n += 1) await turnOn(String(1_000 + n));
  const due = await reports.due(DUE, 500);
  for (const stored of due) await reports.save(stored, { ...stored.value, on: false });
  reports.due = () => Promise.resolve(due);
  expect(await beat(DUE)).toEqual([]);
  expect(site.asked.filter((name) => name === 'find')).toHaveLength(60);
});
