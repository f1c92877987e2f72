import { ReportDesk } from '../../kit/report-desk';

const MINUTE = 60_000;
const DATE = '2026-11-18';
const TITLE = `Weekly update ABC ${DATE}`;

/** A report of Wednesday that is there. */
async function aDesk(): Promise<ReportDesk> {
  const desk = new ReportDesk();
  await desk.turnOn();
  desk.listId = '77';
  desk.pages.put(desk.listId, { title: 'Reports Apollo' });
  desk.now = Date.parse(`${DATE}T09:00:00Z`);
  await desk.publishNow();
  desk.now += MINUTE;
  return desk;
}

const titles = (desk: ReportDesk): readonly string[] =>
  [...desk.pages.pages.values()].map(({ title }) => title).filter((title) => title.startsWith('Weekly'));
const causes = (desk: ReportDesk): readonly string[] =>
  [...desk.notices.all.values()].map(({ cause }) => cause);
const ownPage = (desk: ReportDesk): string => desk.slot(DATE)?.page?.pageId ?? '';

test('a report whose page people hid from Lockstep has no second one, and its owner is told', async () => {
  const desk = await aDesk();
  desk.pages.putAway(ownPage(desk), 'hidden');
  expect(await desk.publishNow()).toEqual({ kind: 'skipped', reason: 'page-hidden' });
  expect(titles(desk)).toEqual([]);
  expect(causes(desk)).toEqual(['page-hidden']);
  expect(desk.report()?.pausedFor).toBeNull();
});

test('seen again, it is made again, and the notice is over', async () => {
  const desk = await aDesk();
  const pageId = ownPage(desk);
  desk.pages.putAway(pageId, 'hidden');
  await desk.publishNow();
  desk.pages.takeBack(pageId);
  desk.now += MINUTE;
  expect(await desk.publishNow()).toMatchObject({ kind: 'published', page: { pageId } });
  expect(titles(desk)).toEqual([TITLE]);
  expect(causes(desk)).toEqual([]);
});

test('a date that follows has its page, which covers the time', async () => {
  const desk = await aDesk();
  desk.pages.putAway(ownPage(desk), 'hidden');
  await desk.publishNow();
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(titles(desk)).toEqual(['Weekly update ABC 2026-11-20']);
  expect(causes(desk)).toEqual([]);
});

test('a page that is gone for good, or hidden under another title, is made anew by its title, and that is told', async () => {
  const desk = await aDesk();
  desk.pages.pages.delete(ownPage(desk));
  expect(await desk.publishNow()).toMatchObject({ kind: 'published', page: { title: TITLE } });
  expect(causes(desk)).toEqual(['page-anew']);
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(causes(desk)).toEqual([]);
});

test('a page in the trash is made anew, which is nobody’s news', async () => {
  const desk = await aDesk();
  desk.pages.putAway(ownPage(desk), 'trashed');
  expect(await desk.publishNow()).toMatchObject({ kind: 'published', page: { title: TITLE } });
  expect(causes(desk)).toEqual([]);
});

test('while the list of reports is hidden no report comes out beside it', async () => {
  const desk = new ReportDesk();
  await desk.turnOn();
  desk.listId = 'hidden';
  desk.index = { ...desk.index, make: (_, isLost) => Promise.resolve(isLost ? 'hidden' : null) };
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(titles(desk)).toEqual([]);
  expect(causes(desk)).toEqual(['page-hidden']);
});
