import { usualChoice } from '../../../src/domain/reports/report-choice';
import { openSlot } from '../../../src/domain/reports/report-slot';
import { afterPublication, scheduleIdOf } from '../../../src/domain/reports/weekly-report';
import { furtherScheduleId, newWeeklyReport } from '../../../src/domain/reports/turned-on';
import { type Space } from '../../../src/domain/spec/place';
import { PlatformError } from '../../../src/ports/platform-error';
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
  spaceRights: { mayCreatePages: () => Promise.resolve(true) },
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

describe('of spaces that take no pages of the viewer', () => {
  const numbered = (n: number): Space => ({ ...TEAM, spaceId: String(n), key: `S${String(n)}` });

  async function suggested(taking: readonly string[], mayAdminister = true) {
    const site = new FakeSpecSite();
    site.spaces = [OWN, SPACE, TEAM, ...Array.from({ length: 20 }, (_, n) => numbered(n))];
    site.lastUsed = TEAM;
    const asked: string[] = [];
    const mayCreatePages = (spaceId: string) => {
      asked.push(spaceId);
      return Promise.resolve(taking.includes(spaceId));
    };
    const standings = { of: () => Promise.resolve({ mayAdminister, mayCreateIssues: true }) };
    const shown = await createShowReports({ ...depsOn(site), spaceRights: { mayCreatePages }, standings })(
      '10000',
    );
    if (shown.kind !== 'shown' || shown.spaces.kind !== 'spaces') throw new Error('no spaces');
    return { key: shown.spaces.suggested?.key ?? null, calls: asked.length };
  }

  test.each([
    {
      rule: 'the last one is asked about alone where it does',
      taking: [TEAM.spaceId],
      key: 'TEAM',
      calls: 1,
    },
    { rule: 'the next that does is suggested', taking: ['3', '2'], key: 'S2', calls: 6 },
    { rule: 'none is, where it is none of the first', taking: ['19', OWN.spaceId], key: null, calls: 6 },
  ])('a space is suggested to a report as it takes pages: $rule', async ({ taking, key, calls }) => {
    expect(await suggested(taking)).toEqual({ key, calls });
  });

  test('who may turn on nothing costs no call', async () => {
    expect(await suggested([TEAM.spaceId], false)).toEqual({ key: null, calls: 0 });
  });
});

test('one more report comes after those that were turned on before it, whatever its id', async () => {
  const reports = new FakeWeeklyReports();
  const schedule = { zone: 'Etc/UTC', weekday: 5, hour: 16, minute: 0 };
  const choice = { ...usualChoice('10000'), schedule, spaceId: '7', parentId: null };
  const marks = ['weekly-10000-ffffffff', 'weekly-10000-88888888', 'weekly-10000-00000000', 'weekly-10000'];
  for (const [now, scheduleId] of marks.entries())
    await reports.create(newWeeklyReport(choice, { scheduleId, projectId: '10000', ownerId: 'ann' }, now));
  const shown = await createShowReports({ ...depsOn(new FakeSpecSite()), reports })('10000');
  const ids = shown.kind === 'shown' ? shown.reports.map(({ report }) => report.scheduleId) : [];
  expect(ids).toEqual(['weekly-10000', ...marks.slice(0, 3)]);
});

test('of a space that cannot be asked about just now, the press tells', async () => {
  const mayCreatePages = () => Promise.reject(new PlatformError('unavailable', 'space operations'));
  const shown = await createShowReports({ ...depsOn(new FakeSpecSite()), spaceRights: { mayCreatePages } })(
    '10000',
  );
  expect(shown).toMatchObject({ spaces: { suggested: { key: 'SHOP' } } });
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

test('a further report that has just come out is in its history before any index knows of it', async () => {
  const [reports, slots] = [new FakeWeeklyReports(), new FakeReportSlots()];
  const schedule = { zone: 'Etc/UTC', weekday: 5, hour: 16, minute: 0 };
  const named = { scheduleId: furtherScheduleId('10000', '00000001'), projectId: '10000', ownerId: 'ann' };
  const choice = { ...usualChoice('10000'), schedule, spaceId: '7', parentId: null };
  const before = newWeeklyReport(choice, named, 0);
  const slot = { ...named, slot: 'sprint-7', window: { from: 0, to: 1 }, op: 'op', missed: [] };
  await slots.claim(openSlot(slot, 1));
  await reports.create(afterPublication(before, slot, 1));
  reports.ofProject = () => Promise.resolve([before]);
  slots.latest = () => Promise.resolve([]);
  const shown = await createShowReports({ ...depsOn(new FakeSpecSite()), reports, slots })('10000');
  expect(shown).toMatchObject({ reports: [{ history: [{ slot: 'sprint-7' }] }] });
});
