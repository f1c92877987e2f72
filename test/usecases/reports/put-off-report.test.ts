import { FIRST_PAUSE_MS } from '../../../src/domain/reports/pauses';
import { PlatformError } from '../../../src/ports/platform-error';
import { aClaimedDesk, DUE } from '../../kit/claimed-report';
import { type ReportDesk, SCHEDULE } from '../../kit/report-desk';

const TASK = { scheduleId: SCHEDULE, slot: '2026-11-20' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Jira refuses each search; answers when it was asked, in minutes since the report was due, and how to mend it. */
function refuse(desk: ReportDesk, kind: 'throttled' | 'unavailable', retryAfterMs?: number) {
  const read = desk.issues.allInTurn.bind(desk.issues);
  const askedAt: number[] = [];
  desk.issues.allInTurn = () => {
    askedAt.push((desk.now - DUE) / MINUTE);
    return Promise.reject(new PlatformError(kind, 'search issues', retryAfterMs));
  };
  return { askedAt, mend: () => (desk.issues.allInTurn = read) };
}

/** Heartbeats of so long, each of which meets tasks that come back by themselves, twice. */
async function live(desk: ReportDesk, ms: number): Promise<void> {
  const end = desk.now + ms;
  while (desk.now < end) {
    desk.now += 5 * MINUTE;
    desk.queued.push(TASK, TASK, ...(await desk.tick()));
    for (const task of desk.queued.splice(0)) await desk.publish(task).catch(() => undefined);
  }
}

const pagesOf = (desk: ReportDesk): number => desk.pages.pages.size;

test('a report that Jira refuses for an hour is looked at once until then, however often it is handed on', async () => {
  const desk = await aClaimedDesk();
  const { askedAt, mend } = refuse(desk, 'throttled', HOUR);
  await expect(desk.publish(TASK)).rejects.toMatchObject({ retryAfterMs: HOUR });
  await live(desk, HOUR - 5 * MINUTE);
  expect(askedAt).toEqual([0]);
  mend();
  await live(desk, 10 * MINUTE);
  expect(pagesOf(desk)).toBe(1);
  expect(desk.slot(TASK.slot)?.state).toMatchObject({ kind: 'published' });
});

test('a heartbeat hands nothing on that waits, and does once it may be tried again', async () => {
  const desk = await aClaimedDesk();
  refuse(desk, 'throttled', HOUR);
  await desk.publish(TASK).catch(() => undefined);
  desk.now += HOUR - 1;
  expect(await desk.tick()).toEqual([]);
  desk.now += 1;
  expect(await desk.tick()).toEqual([TASK]);
});

test('six hours of refusals by the hour are seven looks', async () => {
  const desk = await aClaimedDesk();
  const { askedAt } = refuse(desk, 'throttled', HOUR);
  await desk.publish(TASK).catch(() => undefined);
  await live(desk, 6 * HOUR);
  expect(askedAt).toEqual([0, 60, 120, 180, 240, 300, 360]);
});

test('where no product says how long, the pauses grow to half an hour', async () => {
  const desk = await aClaimedDesk();
  const { askedAt, mend } = refuse(desk, 'unavailable');
  await desk.publish(TASK).catch(() => undefined);
  await live(desk, 3 * HOUR);
  expect(askedAt).toEqual([0, 5, 10, 15, 20, 30, 50, 80, 110, 140, 170]);
  mend();
  await live(desk, 30 * MINUTE);
  expect(pagesOf(desk)).toBe(1);
});

test('who presses while a product refuses hears for how long, and nothing is asked of it', async () => {
  const desk = await aClaimedDesk();
  const { askedAt, mend } = refuse(desk, 'throttled', HOUR);
  await desk.publish(TASK).catch(() => undefined);
  desk.now += 10 * MINUTE;
  const before = desk.slot(TASK.slot);
  await expect(desk.publishNow()).rejects.toMatchObject({ kind: 'throttled', retryAfterMs: 50 * MINUTE });
  expect(askedAt).toEqual([0]);
  expect(desk.slot(TASK.slot)).toEqual(before);
  mend();
  desk.now += 50 * MINUTE;
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
});

test('who presses does not wait for a pause that no product asked for', async () => {
  const desk = await aClaimedDesk();
  const { mend } = refuse(desk, 'unavailable');
  await desk.publish(TASK).catch(() => undefined);
  mend();
  expect(await desk.publish(TASK)).toEqual({ kind: 'busy' });
  expect(await desk.publishNow()).toMatchObject({ kind: 'published' });
});

test('a clock that is set back keeps no report waiting', async () => {
  const desk = await aClaimedDesk();
  const { mend } = refuse(desk, 'throttled', HOUR);
  desk.now += 30 * MINUTE;
  await desk.publish(TASK).catch(() => undefined);
  mend();
  desk.now -= 20 * MINUTE;
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published' });
});

test('a product that refuses for longer than a day is asked again after one', async () => {
  const desk = await aClaimedDesk();
  const { askedAt } = refuse(desk, 'throttled', 99 * HOUR);
  await desk.publish(TASK).catch(() => undefined);
  await live(desk, 25 * HOUR);
  expect(askedAt).toEqual([0, 24 * 60]);
});

test('the first pause is as long as the queue waits before it brings a task back', async () => {
  const desk = await aClaimedDesk();
  const { mend } = refuse(desk, 'unavailable');
  await desk.publish(TASK).catch(() => undefined);
  mend();
  desk.now += FIRST_PAUSE_MS;
  expect(await desk.publish(TASK)).toMatchObject({ kind: 'published' });
});
