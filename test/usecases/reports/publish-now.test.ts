import { type WeeklySchedule } from '../../../src/domain/reports/schedule';
import { NOBODY_LEFT } from '../../../src/domain/status/status-moves';
import { PlatformError } from '../../../src/ports/platform-error';
import { anIssue } from '../../kit/an-issue';
import { ReportDesk, SCHEDULE } from '../../kit/report-desk';
import { TroubledRun } from '../../kit/trouble';

const at = (text: string) => Date.parse(text);
const DUE = '2026-11-20T15:00:00Z';
const TASK = { scheduleId: SCHEDULE, slot: '2026-11-20' };

async function aDesk(schedule?: WeeklySchedule): Promise<ReportDesk> {
  const desk = new ReportDesk();
  desk.issues.issues = [anIssue({ category: 'indeterminate' })];
  await desk.turnOn(schedule === undefined ? {} : { schedule });
  return desk;
}

const marksOf = (desk: ReportDesk) =>
  [...desk.pages.pages.values()].map(({ mark }) => [mark?.slot, mark?.from, mark?.to]);

test('it makes no report of another project, whoever names it', async () => {
  const desk = await aDesk();
  expect(await desk.publishNow(undefined, '10001')).toEqual({ kind: 'not-turned-on' });
  expect(desk.pages.pages.size + desk.slots.records.all().length).toBe(0);
});

test('it remembers who pressed last, until the date itself makes the report again', async () => {
  const desk = await aDesk();
  desk.now = at('2026-11-20T09:00:00Z');
  await desk.publishNow(undefined, undefined, 'bob');
  expect(desk.slot(TASK.slot)).toMatchObject({ state: { kind: 'published' }, pressedBy: 'bob' });
  await desk.publishNow(undefined, undefined, 'eve');
  expect(desk.slot(TASK.slot)).toMatchObject({ state: { kind: 'published' }, pressedBy: 'eve' });
  desk.now = at(DUE);
  await desk.liveUntil('2026-11-20T15:30:00Z');
  expect(desk.slot(TASK.slot)).toMatchObject({ state: { kind: 'published' }, pressedBy: null });
});

test('whoever waits gets what was due and what is new read at once', async () => {
  const desk = await aDesk();
  desk.now = at('2026-11-21T09:00:00Z');
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  expect(marksOf(desk)).toHaveLength(2);
  expect(desk.issues.asked.map(({ pace }) => pace)).toEqual(['at-once', 'at-once']);
});

test('pressed while somebody is at the report of today, it leaves it to them', async () => {
  const desk = await aDesk();
  await expect(desk.publishNow(new TroubledRun(8, 'killed-before'))).rejects.toThrow();
  const [held] = desk.slots.records.all();
  expect(held?.value.state).toMatchObject({ kind: 'open', holder: expect.any(String) as string });
  desk.now += 60_000;
  expect(await desk.publishNow()).toEqual({ kind: 'busy' });
  expect(desk.slots.records.all()).toEqual([held]);
});

test('the date is the one of the schedule’s zone, and what is due on it is made once', async () => {
  const desk = await aDesk({ zone: 'Pacific/Auckland', weekday: 5, hour: 9, minute: 0 });
  // Friday, ten in the morning there.
  desk.now = at('2026-11-19T21:00:00Z');
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  expect(marksOf(desk)).toEqual([['2026-11-20', at('2026-11-12T20:00:00Z'), desk.now]]);
  expect(desk.audit.entries.map(({ act }) => act)).toEqual(['create-page', 'mark-page']);
});

/** Of the report that is due, whoever makes it dies as soon as this holds. */
async function diesWhen(desk: ReportDesk, holds: () => boolean): Promise<void> {
  desk.now = at(DUE);
  await desk.tick();
  for (let nth = 1; !holds(); nth += 1) {
    await desk.publish(TASK, new TroubledRun(nth, 'killed-after')).catch(() => undefined);
    desk.now += 11 * 60_000;
  }
  desk.queued.length = 0;
}

test('it goes on where a report ends whose maker died before that was known', async () => {
  const desk = await aDesk();
  await diesWhen(desk, () => desk.slot(TASK.slot)?.state.kind === 'published');
  expect(desk.report()?.lastSlot).toBeNull();
  const stored = await desk.reports.find(SCHEDULE);
  // As when the date was passed over meanwhile.
  if (stored !== null)
    await desk.reports.save(stored, { ...stored.value, nextAt: at('2026-11-27T15:00:00Z') });
  desk.now = at('2026-11-23T09:00:00Z');
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  expect(marksOf(desk)).toEqual([
    ['2026-11-20', at('2026-11-13T15:00:00Z'), at(DUE)],
    ['2026-11-23', at(DUE), desk.now],
  ]);
});

test('what nobody could finish for more than a week is given up, and told by the report of today', async () => {
  const desk = await aDesk();
  await diesWhen(desk, () => desk.pages.pages.size === 1);
  desk.now = at('2026-11-28T16:00:00Z');
  const { issues } = desk;
  const readAll = issues.allAtOnce.bind(issues);
  issues.allAtOnce = () => {
    issues.allAtOnce = readAll;
    return Promise.reject(new PlatformError('throttled', 'test'));
  };
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  expect(desk.slot(TASK.slot)?.state).toEqual({ kind: 'skipped', reason: 'unavailable' });
  expect(desk.slot('2026-11-28')?.window).toEqual({ from: at('2026-11-13T15:00:00Z'), to: desk.now });
});

test('of more issues than can be read while somebody waits the report is made in the background, of all', async () => {
  const desk = await aDesk();
  desk.issues.issues = ['1', '2', '3'].map((issueId) => anIssue({ issueId, category: 'indeterminate' }));
  desk.issues.inTime = 2;
  expect(await desk.publishNow()).toEqual({ kind: 'in-background' });
  expect(desk.pages.pages.size).toBe(0);
  desk.now += 5 * 60_000;
  await desk.tick();
  const [task, ...more] = desk.queued;
  if (task === undefined) throw new Error('the heartbeat did not find it');
  expect(more).toEqual([]);
  expect(await desk.publish(task)).toMatchObject({ kind: 'published', counts: { inProgress: 3 } });
  expect(desk.pages.pages.size).toBe(1);
});

test('of a press that has waited long nothing is begun any more: the background makes the page', async () => {
  const desk = await aDesk();
  desk.hasTime = () => false;
  expect(await desk.publishNow()).toEqual({ kind: 'in-background' });
  expect(desk.pages.pages.size).toBe(0);
  desk.now += 5 * 60_000;
  await desk.liveUntil(new Date(desk.now + 300_000).toISOString());
  expect(desk.pages.pages.size).toBe(1);
});

test('a call that fails once a press has waited long leaves what is begun to the background', async () => {
  const desk = await aDesk();
  let asked = 0;
  // There was time to begin the page, and none is left when its mark is refused.
  desk.hasTime = () => (asked += 1) === 1;
  desk.pages.setMark = () => {
    Reflect.deleteProperty(desk.pages, 'setMark');
    return Promise.reject(new PlatformError('unavailable', 'test'));
  };
  expect(await desk.publishNow()).toEqual({ kind: 'in-background' });
  expect(desk.pages.pages.size).toBe(1);
  await desk.liveUntil(new Date(desk.now + 600_000).toISOString());
  expect(desk.pages.pages.size).toBe(1);
  expect(desk.slots.records.all().map(({ value }) => value.state.kind)).toEqual(['published']);
});

test('where the changelogs of what came in cannot be read in time, the background reads them', async () => {
  const desk = await aDesk();
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
  const [before] = desk.pages.pages.values();
  desk.now += 24 * 3_600_000;
  desk.issues.issues = [
    anIssue({ issueId: '9', category: 'done', createdAt: 0, categoryChangedAt: desk.now - 3_600_000 }),
  ];
  desk.findReopened = (_issues, _window, some = []) =>
    Promise.resolve({ ...NOBODY_LEFT, unread: new Set(some.map(({ issueId }) => issueId)) });
  expect(await desk.publishNow()).toEqual({ kind: 'in-background' });
  expect([...desk.pages.pages.values()]).toEqual([before]);
});
