import { PlatformError } from '../../../src/ports/platform-error';
import { NO_INDEX } from '../../kit/no-index';
import { ReportDesk, SCHEDULE } from '../../kit/report-desk';

const TASK = { scheduleId: SCHEDULE, slot: '2026-11-20' };
const PARENT = '44';

/** A report below a page, claimed on its day; Confluence takes what it is to create for wrong. */
async function refusedDesk(): Promise<ReportDesk> {
  const desk = new ReportDesk();
  await desk.turnOn();
  const stored = desk.reports.records.find(SCHEDULE);
  if (stored !== null) await desk.reports.save(stored, { ...stored.value, parentId: PARENT });
  desk.pages.create = () => Promise.reject(new PlatformError('rejected', 'create page (400)'));
  desk.now = Date.parse('2026-11-20T15:01:00Z');
  await desk.tick();
  return desk;
}

test.each([
  { rule: 'is gone', spaceId: null, state: null, reason: 'place-gone' },
  { rule: 'is in another space by now', spaceId: 'OTHER', state: null, reason: 'page-moved' },
  { rule: 'is in the trash', spaceId: 'S', state: 'trashed', reason: 'page-trashed' },
  { rule: 'is in the archive', spaceId: 'S', state: 'archived', reason: 'page-archived' },
] as const)(
  'a page that is refused because the one above $rule pauses the report with that',
  async ({ spaceId, state, reason }) => {
    const desk = await refusedDesk();
    if (spaceId !== null) desk.pages.put(PARENT, { spaceId });
    if (state !== null) desk.pages.putAway(PARENT, state);
    expect(await desk.publish(TASK)).toEqual({ kind: 'skipped', reason });
    expect(desk.report()?.pausedFor).toBe(reason);
  },
);

test('where it cannot be told why a page is refused, it is tried again', async () => {
  const desk = await refusedDesk();
  desk.pages.whereabouts = () => Promise.reject(new PlatformError('unavailable', 'read place'));
  await expect(desk.publish(TASK)).rejects.toThrow('create page (400)');
  expect(desk.report()?.pausedFor).toBeNull();
});

test('a page that is refused for something else is tried again', async () => {
  const desk = await refusedDesk();
  desk.pages.put(PARENT, { spaceId: 'S' });
  await expect(desk.publish(TASK)).rejects.toThrow('create page (400)');
  expect(desk.report()?.pausedFor).toBeNull();
  expect(desk.slot(TASK.slot)?.state).toMatchObject({ kind: 'open', holder: null });
});

const LIST = '77';

test.each([
  { where: 'in the trash', state: 'trashed', reason: 'page-trashed' },
  { where: 'in the archive', state: 'archived', reason: 'page-archived' },
] as const)(
  'a list that is $where pauses its reports, and no second one is made beside it',
  async ({ state, reason }) => {
    const desk = new ReportDesk();
    await desk.turnOn();
    desk.listId = LIST;
    desk.pages.put(LIST, { title: 'Reports Apollo' });
    desk.pages.putAway(LIST, state);
    desk.index = { ...NO_INDEX, make: () => Promise.reject(new Error('A second list.')) };
    await desk.liveUntil('2026-11-20T16:00:00Z');
    expect(desk.report()?.pausedFor).toBe(reason);
    expect([...desk.notices.all.values()].map(({ cause }) => cause)).toEqual([reason]);
    expect(desk.pages.pages.size).toBe(0);
    desk.pages.takeBack(LIST);
    await desk.liveUntil('2026-11-27T16:00:00Z');
    expect(desk.report()?.pausedFor).toBeNull();
    expect([...desk.pages.pages.values()].map(({ parentId }) => parentId)).toEqual([null, LIST]);
  },
);

test('a list that is gone for good is made anew, and the owner is told until the next report', async () => {
  const desk = new ReportDesk();
  await desk.turnOn();
  desk.listId = 'purged';
  const make = () => {
    desk.pages.put(LIST, { title: 'Reports Apollo' });
    desk.listId = LIST;
    return desk.pages.read(LIST).then((page) => page && { page, siteUrl: '' });
  };
  desk.index = { ...NO_INDEX, make };
  const causes = () => [...desk.notices.all.values()].map(({ cause }) => cause);
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(causes()).toEqual(['list-anew']);
  await desk.liveUntil('2026-11-27T16:00:00Z');
  expect(causes()).toEqual([]);
});

test('the first list of a project is no news', async () => {
  const desk = new ReportDesk();
  await desk.turnOn();
  desk.pages.put(LIST, { title: 'Reports Apollo' });
  desk.index = {
    ...NO_INDEX,
    make: () => desk.pages.read(LIST).then((page) => page && { page, siteUrl: '' }),
  };
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect([...desk.notices.all.values()]).toEqual([]);
});

test('without a licence nothing is written, the schedule says why, and the next date is another try', async () => {
  const desk = new ReportDesk();
  await desk.turnOn();
  desk.isLicensed = false;
  await desk.liveUntil('2026-11-20T16:00:00Z');
  expect(desk.pages.pages.size).toBe(0);
  expect(desk.report()?.pausedFor).toBe('unlicensed');
  desk.isLicensed = true;
  await desk.liveUntil('2026-11-27T16:00:00Z');
  expect(desk.report()?.pausedFor).toBeNull();
  expect([...desk.pages.pages.values()]).toMatchObject([
    { mark: { from: Date.parse('2026-11-13T15:00:00Z'), to: Date.parse('2026-11-27T15:00:00Z') } },
  ]);
});
