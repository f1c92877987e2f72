import { type Space } from '../../src/domain/spec/place';
import { createPreviewSpec, type PreviewPlace } from '../../src/usecases/spec/preview-spec';
import { anEpic } from '../kit/an-epic';
import { FakeSpecSite, SPACE } from '../kit/fake-spec-site';
import { TroubledRun } from '../kit/trouble';

const TEAM: Space = { spaceId: '901', key: 'TEAM', name: 'Team', isPersonal: false };
const OWN: Space = { spaceId: '902', key: '~ann', name: 'Ann', isPersonal: true };
const command = {
  issueId: '10001',
  projectId: '10000',
  site: { siteUrl: 'https://site.example', cloudId: 'cloud' },
};
const remembered = (spaceId: string) => ({ spaceId, parentId: '77', comment: false });

let site: FakeSpecSite;
let reads: TroubledRun;

beforeEach(() => {
  site = new FakeSpecSite();
  reads = new TroubledRun(-1, 'throttled');
});

async function preview(asked: Partial<typeof command> = {}) {
  const outcome = await createPreviewSpec({
    issues: reads.port(site.issueReader),
    spaces: reads.port(site.spaceReader),
    places: site.specPlaces,
  })({ ...command, ...asked });
  if (outcome.kind !== 'preview') throw new Error(outcome.kind);
  return outcome;
}

test.each<{ rule: string; given: (site: FakeSpecSite) => void; expected: PreviewPlace; reads: number }>([
  {
    rule: 'where the project’s last spec went',
    given: (s) => {
      s.spaces = [SPACE, TEAM];
      s.lastUsed = SPACE;
      s.places.set('10000', remembered(TEAM.spaceId));
    },
    expected: { kind: 'space', space: TEAM, parentId: '77' },
    reads: 2,
  },
  {
    rule: 'else where this person’s last page went',
    given: (s) => {
      s.spaces = [SPACE, TEAM];
      s.lastUsed = TEAM;
    },
    expected: { kind: 'space', space: TEAM, parentId: null },
    reads: 2,
  },
  {
    rule: 'which is also asked for when the remembered space is hidden from this person',
    given: (s) => {
      s.lastUsed = SPACE;
      s.places.set('10000', remembered(TEAM.spaceId));
    },
    expected: { kind: 'space', space: SPACE, parentId: null },
    reads: 3,
  },
  {
    rule: 'or is somebody’s own',
    given: (s) => {
      s.spaces = [OWN, SPACE];
      s.lastUsed = SPACE;
      s.places.set('10000', remembered(OWN.spaceId));
    },
    expected: { kind: 'space', space: SPACE, parentId: null },
    reads: 3,
  },
  {
    rule: 'else the space of the project’s own key',
    given: (s) => {
      s.spaces = [TEAM, SPACE];
    },
    expected: { kind: 'space', space: SPACE, parentId: null },
    reads: 3,
  },
  {
    rule: 'else the first shared one',
    given: (s) => {
      s.spaces = [OWN, TEAM];
    },
    expected: { kind: 'space', space: TEAM, parentId: null },
    reads: 3,
  },
  {
    rule: 'and never a personal space',
    given: (s) => {
      s.spaces = [OWN];
    },
    expected: { kind: 'no-space', why: 'none-visible' },
    reads: 3,
  },
  {
    rule: 'and nowhere when Confluence is not connected',
    given: (s) => {
      s.confluence = 'not-connected';
    },
    expected: { kind: 'no-space', why: 'not-connected' },
    reads: 2,
  },
])('the page goes $rule', async ({ given, expected, reads: allowed }) => {
  given(site);
  expect((await preview()).place).toEqual(expected);
  expect(reads.calls).toBe(allowed);
});

test('another project’s memory is not used, whatever project the frame names', async () => {
  site.spaces = [SPACE, TEAM];
  site.lastUsed = SPACE;
  site.places.set('66', remembered(TEAM.spaceId));
  expect(await preview({ projectId: '66' })).toMatchObject({ place: { space: SPACE }, comment: true });
});

test('what the project remembers of the comment holds', async () => {
  site.places.set('10000', remembered(SPACE.spaceId));
  expect((await preview()).comment).toBe(false);
});

test.each([
  { rule: 'an issue that cannot be seen', epic: null, kind: 'not-visible' },
  { rule: 'an issue without children', epic: anEpic({ hierarchyLevel: 0 }), kind: 'no-children-possible' },
])('there is no preview of $rule', async ({ epic, kind }) => {
  site.epic = epic;
  await expect(preview()).rejects.toThrow(kind);
});
