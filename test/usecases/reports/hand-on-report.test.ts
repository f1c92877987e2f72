import { type ReportSlot } from '../../../src/domain/reports/report-slot';
import { anIssue } from '../../kit/an-issue';
import { ReportDesk, SCHEDULE } from '../../kit/report-desk';
import { TroubledRun } from '../../kit/trouble';

const TASK = { scheduleId: SCHEDULE, slot: '2026-11-16' };

/** *Publish now* was pressed, and had no time for it. */
async function leftToTheBackground(): Promise<ReportDesk> {
  const desk = new ReportDesk();
  desk.issues.issues = [anIssue({ category: 'indeterminate' })];
  await desk.turnOn();
  desk.hasTime = () => false;
  expect(await desk.publishNow(undefined, undefined, 'bob')).toEqual({ kind: 'in-background' });
  return desk;
}

test('what Publish now left begins in the background at once, whatever the heartbeat does', async () => {
  const desk = await leftToTheBackground();
  expect(await desk.handOn()).toEqual({ kind: 'handed-on' });
  expect(desk.queued).toEqual([TASK]);
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published' });
  expect(desk.slot(TASK.slot)).toMatchObject({ state: { kind: 'published' }, pressedBy: 'bob' });
});

test('handed on twice, and by the heartbeat too, it is one page', async () => {
  const desk = await leftToTheBackground();
  await desk.handOn();
  await desk.handOn();
  desk.now += 1;
  await desk.tick();
  expect(desk.queued).toEqual([TASK, TASK, TASK]);
  for (const task of desk.queued) expect(await desk.publish(task)).toMatchObject({ kind: 'published' });
  expect(desk.pages.pages.size).toBe(1);
  expect(desk.audit.entries.map(({ act }) => act)).toEqual(['create-page', 'mark-page']);
});

test('what the index tells a moment late counts as its record says', async () => {
  const desk = await leftToTheBackground();
  const before = desk.slot(TASK.slot);
  if (before === undefined) throw new Error('no slot');
  const held: ReportSlot = { ...before, state: { kind: 'open', holder: 'a', until: desk.now + 60_000 } };
  desk.slots.latest = () => Promise.resolve([held]);
  await desk.handOn();
  expect(desk.queued).toEqual([TASK]);
});

test('what somebody is at, or what is out already, is left alone', async () => {
  const desk = await leftToTheBackground();
  await expect(desk.publish(TASK, new TroubledRun(8, 'killed-before'))).rejects.toThrow();
  expect(desk.slot(TASK.slot)?.state).toMatchObject({ kind: 'open', holder: expect.any(String) as string });
  await desk.handOn();
  desk.now += 11 * 60_000;
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published' });
  await desk.handOn();
  expect(desk.queued).toEqual([]);
});

test('it hands on for nobody who may not publish, and nothing of another project', async () => {
  const desk = await leftToTheBackground();
  expect(await desk.handOn('10001')).toEqual({ kind: 'not-turned-on' });
  desk.mayAdminister = false;
  expect(await desk.handOn()).toEqual({ kind: 'not-allowed', where: 'project' });
  expect(desk.queued).toEqual([]);
});
