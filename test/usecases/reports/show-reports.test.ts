import { usualChoice } from '../../../src/domain/reports/report-choice';
import { openSlot } from '../../../src/domain/reports/report-slot';
import { newWeeklyReport, scheduleIdOf } from '../../../src/domain/reports/weekly-report';
import { type Space } from '../../../src/domain/spec/place';
import { createShowReports, type ShowReportsDeps } from '../../../src/usecases/reports/show-reports';
import { NO_BOARDS } from '../../kit/no-boards';
import { FakeSpecSite, SPACE } from '../../kit/fakes/fake-spec-site';
import { FakeReportSlots, FakeWeeklyReports } from '../../kit/fakes/fake-weekly-reports';

const TEAM: Space = { spaceId: '901', key: 'TEAM', name: 'Team', isPersonal: false };
const OWN: Space = { spaceId: '902', key: '~ann', name: 'Ann', isPersonal: true };

const depsOn = (site: FakeSpecSite): ShowReportsDeps => ({
  projects: { find: () => Promise.resolve({ projectId: '10000', key: 'SHOP', name: 'Shop' }) },
  standings: { of: () => Promise.resolve({ mayAdminister: true, mayCreateIssues: true }) },
  spaces: site.spaceReader,
  people: { namesOf: () => Promise.resolve(new Map()) },
  issues: { read: () => Promise.resolve([]) },
  versions: { find: () => Promise.resolve(null) },
  boards: NO_BOARDS,
  titles: { of: () => Promise.resolve(new Map()) },
  places: site.specPlaces,
  reports: new FakeWeeklyReports(),
  slots: new FakeReportSlots(),
  indexes: { find: () => Promise.resolve(null) },
  clock: { now: () => 0 },
});

async function suggestedOn(site: FakeSpecSite): Promise<string | null> {
  const shown = await createShowReports(depsOn(site))('10000');
  if (shown.kind !== 'shown' || shown.spaces.kind !== 'spaces') throw new Error('no spaces');
  return shown.spaces.suggested?.key ?? null;
}

test.each<{ rule: string; given: (site: FakeSpecSite) => void; expected: string | null }>([
  {
    rule: 'where the project’s last spec went',
    given: (s) => {
      s.lastUsed = SPACE;
      s.places.set('10000', { spaceId: TEAM.spaceId, parentId: null, comment: true });
    },
    expected: 'TEAM',
  },
  {
    rule: 'else where the viewer’s last page went',
    given: (s) => {
      s.lastUsed = TEAM;
    },
    expected: 'TEAM',
  },
  {
    rule: 'not a place that the viewer cannot see',
    given: (s) => {
      s.places.set('10000', { spaceId: '666', parentId: null, comment: true });
    },
    expected: 'SHOP',
  },
  {
    rule: 'never a personal space',
    given: (s) => {
      s.spaces = [OWN];
    },
    expected: null,
  },
])('the report is suggested $rule', async ({ given, expected }) => {
  const site = new FakeSpecSite();
  site.spaces = [OWN, SPACE, TEAM];
  given(site);
  expect(await suggestedOn(site)).toBe(expected);
});

test.each([
  { made: 11, listId: null },
  { made: 12, listId: '70 in 7' },
])('of a report that was made $made times, the list of all is known by $listId', async ({ made, listId }) => {
  const [reports, slots] = [new FakeWeeklyReports(), new FakeReportSlots()];
  const schedule = { zone: 'Etc/UTC', weekday: 5, hour: 16, minute: 0 };
  const named = { scheduleId: scheduleIdOf('10000'), projectId: '10000', ownerId: 'ann' };
  await reports.create(
    newWeeklyReport({ ...usualChoice('10000'), schedule, spaceId: '7', parentId: null }, named, 0),
  );
  for (let week = 1; week <= made; week += 1) {
    const slot = `2026-01-${String(week).padStart(2, '0')}`;
    await slots.claim(
      openSlot({ ...named, slot, window: { from: 0, to: week }, op: 'op', missed: [] }, week),
    );
  }
  const indexes = { find: (_project: string, spaceId: string) => Promise.resolve(`70 in ${spaceId}`) };
  const shown = await createShowReports({ ...depsOn(new FakeSpecSite()), reports, slots, indexes })('10000');
  expect(shown).toMatchObject({ kind: 'shown', reports: [{ listId }] });
});
