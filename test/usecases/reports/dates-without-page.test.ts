import { aFinishedWeek } from '../../kit/finished-week';
import { type ReportDesk } from '../../kit/report-desk';

const at = (text: string) => Date.parse(text);
const NOTHING_MADE = /No report was made on ([^;]+);/;

/** The dates that each page names as those without one. */
const namedOn = (desk: ReportDesk): readonly (string | null)[] =>
  [...desk.pages.pages.values()].map(({ body }) => NOTHING_MADE.exec(body)?.[1] ?? null);

/** The app does not run from before one Friday's report until long after it. */
async function asleepOverFriday(): Promise<ReportDesk> {
  const desk = await aFinishedWeek();
  await desk.liveUntil('2026-11-20T14:00:00Z');
  desk.now = at('2026-11-23T09:00:00Z');
  await desk.liveUntil('2026-11-23T09:10:00Z');
  return desk;
}

test('the next page names a date that was too late to have one', async () => {
  const desk = await asleepOverFriday();
  await desk.liveUntil('2026-12-04T16:00:00Z');
  expect(namedOn(desk)).toEqual(['20 Nov 2026', null]);
});

test('so does the page of who presses Publish now', async () => {
  const desk = await asleepOverFriday();
  await desk.publishNow();
  await desk.liveUntil('2026-11-27T16:00:00Z');
  expect(namedOn(desk)).toEqual(['20 Nov 2026', null]);
});

test('of dates that passed at different times it names each', async () => {
  const desk = await asleepOverFriday();
  desk.now = at('2026-12-04T14:58:00Z');
  await desk.liveUntil('2026-12-04T16:00:00Z');
  expect(namedOn(desk)).toEqual(['20 Nov 2026, 27 Nov 2026']);
});

test('a page names the dates of a pause', async () => {
  const desk = await aFinishedWeek();
  desk.isLicensed = false;
  await desk.liveUntil('2026-11-27T16:00:00Z');
  desk.isLicensed = true;
  await desk.liveUntil('2026-12-04T16:00:00Z');
  expect(namedOn(desk)).toEqual(['20 Nov 2026, 27 Nov 2026']);
});

test('what was published since is no such date', async () => {
  const desk = await aFinishedWeek();
  await desk.liveUntil('2026-12-04T16:00:00Z');
  expect(namedOn(desk)).toEqual([null, null, null]);
});
