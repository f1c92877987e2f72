import { type Space } from '../../src/domain/spec/place';
import { createShowReports } from '../../src/usecases/reports/show-reports';
import { NO_BOARDS } from '../kit/no-boards';
import { FakeSpecSite, SPACE } from '../kit/fake-spec-site';
import { FakeReportSlots, FakeWeeklyReports } from '../kit/fake-weekly-reports';

const TEAM: Space = { spaceId: '901', key: 'TEAM', name: 'Team', isPersonal: false };
const OWN: Space = { spaceId: '902', key: '~ann', name: 'Ann', isPersonal: true };

async function suggestedOn(site: FakeSpecSite): Promise<string | null> {
  const shown = await createShowReports({
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
  })('10000');
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
