import { type Space } from '../../../src/domain/spec/place';
import { createPreviewSpec, type PreviewPlace } from '../../../src/usecases/spec/preview-spec';
import { createUseTemplate } from '../../../src/usecases/templates/use-template';
import { anEpic } from '../../kit/an-epic';
import { FakeSpecSite, SPACE } from '../../kit/fakes/fake-spec-site';
import { TroubledRun } from '../../kit/trouble';

const TEAM: Space = { spaceId: '901', key: 'TEAM', name: 'Team', isPersonal: false };
const OWN: Space = { spaceId: '902', key: '~ann', name: 'Ann', isPersonal: true };
const command = {
  issueId: '10001',
  viewerId: 'ann',
  projectId: '10000',
  issueTypeId: '10',
  language: 'en' as const,
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
    choices: site.templates.choices,
    useTemplate: createUseTemplate({ source: reads.port(site.templates.port) }),
  })({ ...command, ...asked });
  if (outcome.kind !== 'preview') throw new Error(outcome.kind);
  return outcome;
}

test.each<{ rule: string; given: (site: FakeSpecSite) => void; expected: PreviewPlace }>([
  {
    rule: 'where the project’s last spec went',
    given: (s) => {
      s.spaces = [SPACE, TEAM];
      s.lastUsed = SPACE;
      s.places.set('10000', remembered(TEAM.spaceId));
    },
    expected: { kind: 'space', space: TEAM, parentId: '77' },
  },
  {
    rule: 'where this person says when that space is hidden from them',
    given: (s) => {
      s.lastUsed = SPACE;
      s.places.set('10000', remembered(TEAM.spaceId));
    },
    expected: { kind: 'no-space', why: 'to-choose' },
  },
  {
    rule: 'where this person says when that space is somebody’s own',
    given: (s) => {
      s.spaces = [OWN, SPACE];
      s.places.set('10000', remembered(OWN.spaceId));
    },
    expected: { kind: 'no-space', why: 'to-choose' },
  },
  {
    rule: 'where this person’s last page went when there is no memory',
    given: (s) => {
      s.spaces = [SPACE, TEAM];
      s.lastUsed = TEAM;
    },
    expected: { kind: 'space', space: TEAM, parentId: null },
  },
  {
    rule: 'else to the space of the project’s own key',
    given: (s) => {
      s.spaces = [TEAM, SPACE];
    },
    expected: { kind: 'space', space: SPACE, parentId: null },
  },
  {
    rule: 'else where anybody’s last page went',
    given: (s) => {
      s.spaces = [OWN, TEAM];
    },
    expected: { kind: 'space', space: TEAM, parentId: null },
  },
  {
    rule: 'never to a personal space by itself',
    given: (s) => {
      s.spaces = [OWN];
    },
    expected: { kind: 'no-space', why: 'none-visible' },
  },
  {
    rule: 'nowhere when Confluence is not connected',
    given: (s) => {
      s.confluence = 'not-connected';
    },
    expected: { kind: 'no-space', why: 'not-connected' },
  },
])('the page goes $rule, in two reads', async ({ given, expected }) => {
  given(site);
  expect((await preview()).place).toEqual(expected);
  expect(reads.calls).toBe(2);
});

test('another project’s memory is not used, whatever project the frame names', async () => {
  site.spaces = [SPACE, TEAM];
  site.places.set('66', remembered(TEAM.spaceId));
  expect(await preview({ projectId: '66' })).toMatchObject({
    place: { kind: 'no-space', why: 'to-choose' },
    comment: true,
  });
  expect(reads.calls).toBe(2);
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
