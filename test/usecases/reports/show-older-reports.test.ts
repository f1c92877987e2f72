import { usualChoice } from '../../../src/domain/reports/report-choice';
import { openSlot } from '../../../src/domain/reports/report-slot';
import { newWeeklyReport } from '../../../src/domain/reports/turned-on';
import { scheduleIdOf } from '../../../src/domain/reports/weekly-report';
import { createShowOlderReports, OLDER_AT_ONCE } from '../../../src/usecases/reports/show-older-reports';
import { FakeReportSlots, FakeWeeklyReports } from '../../kit/fakes/fake-weekly-reports';
import { FakeSpecSite, SPACE } from '../../kit/fakes/fake-spec-site';

const BOOK = { projectId: '10000', key: 'BOOK', name: 'Booking' };
const NAMED = { scheduleId: scheduleIdOf('10000'), projectId: '10000', ownerId: 'ann' };
const DAY_MS = 86_400_000;

async function showAfter(made: number, visible = BOOK) {
  const [reports, slots, site] = [new FakeWeeklyReports(), new FakeReportSlots(), new FakeSpecSite()];
  const schedule = { zone: 'Etc/UTC', weekday: 5, hour: 16, minute: 0 };
  await reports.create(
    newWeeklyReport({ ...usualChoice('10000'), schedule, spaceId: '7', parentId: null }, NAMED, 0),
  );
  for (let day = 1; day <= made; day += 1) {
    const slot = new Date(day * DAY_MS).toISOString().slice(0, 10);
    const window = { from: (day - 1) * DAY_MS, to: day * DAY_MS };
    await slots.claim(openSlot({ ...NAMED, slot, window, op: 'op', missed: [], pressedBy: 'bob' }, 0));
  }
  site.spaces = [SPACE];
  return createShowOlderReports({
    projects: { find: (id) => Promise.resolve(id === visible.projectId ? visible : null) },
    spaces: site.spaceReader,
    people: { namesOf: (ids) => Promise.resolve(new Map(ids.map((id) => [id, id.toUpperCase()]))) },
    ...{ reports, slots },
  });
}

test('every report of a history is told, a part after the other, none twice', async () => {
  const made = 2 * OLDER_AT_ONCE + 20;
  const show = await showAfter(made);
  const told: number[] = [];
  let before: number | null = (made - 11) * DAY_MS;
  let parts = 0;
  for (; before !== null; parts += 1) {
    const part = await show({ projectId: '10000', scheduleId: NAMED.scheduleId, before });
    if (part.kind !== 'older') throw new Error(part.kind);
    told.push(...part.history.map(({ window }) => window.to / DAY_MS));
    before = part.before;
  }
  expect(told).toEqual(Array.from({ length: made - 12 }, (_, n) => made - 12 - n));
  expect(parts).toBe(3);
});

test('older reports are told with who published them and which spaces the viewer sees', async () => {
  const show = await showAfter(1);
  const part = await show({ projectId: '10000', scheduleId: NAMED.scheduleId, before: 2 * DAY_MS });
  expect(part).toMatchObject({ history: [{ slot: '1970-01-02' }], before: null });
  expect(part).toMatchObject({
    pressers: new Map([['bob', 'BOB']]),
    visibleKeys: new Set([SPACE.key]),
  });
});

test.each([
  { what: 'a project that the viewer cannot see', projectId: '666', visible: BOOK },
  {
    what: 'another project than the one it is of',
    projectId: '20000',
    visible: { ...BOOK, projectId: '20000' },
  },
])('nothing older is told of a report by way of $what', async ({ projectId, visible }) => {
  const show = await showAfter(3, visible);
  const part = await show({ projectId, scheduleId: NAMED.scheduleId, before: 9 * DAY_MS });
  expect(part).toEqual({ kind: 'not-visible' });
});
