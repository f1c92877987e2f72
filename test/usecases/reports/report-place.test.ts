import { PlatformError } from '../../../src/ports/platform-error';
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
  { rule: 'is gone', spaceId: null },
  { rule: 'is in another space by now', spaceId: 'OTHER' },
])('a page that is refused because the one above $rule pauses the report', async ({ spaceId }) => {
  const desk = await refusedDesk();
  if (spaceId !== null) desk.pages.put(PARENT, { spaceId });
  expect(await desk.publish(TASK)).toEqual({ kind: 'skipped', reason: 'place-gone' });
  expect(desk.report()?.pausedFor).toBe('place-gone');
});

test('where it cannot be told why a page is refused, it is tried again', async () => {
  const desk = await refusedDesk();
  desk.pages.spaceOf = () => Promise.reject(new PlatformError('unavailable', 'read place'));
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
