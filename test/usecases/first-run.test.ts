/* oxlint-disable typescript/require-await -- the ports are asynchronous, memory answers at once */
import { type RememberedPlace, type Space } from '../../src/domain/spec/place';
import { PlatformError } from '../../src/ports/platform-error';
import { createChooseSpecSpace } from '../../src/usecases/first-run/choose-spec-space';
import { createHideFirstRun, createShowFirstRun } from '../../src/usecases/first-run/show-first-run';
import { createSiteGuide } from '../../src/usecases/first-run/site-guide';

const PROJECT = '10000';
const SHOP: Space = { spaceId: '900', key: 'SHOP', name: 'Shop', isPersonal: false };
const LAB: Space = { spaceId: '901', key: 'LAB', name: 'Lab', isPersonal: false };
const EPIC = { issueId: '1', key: 'SHOP-1', summary: 'Checkout' };

interface World {
  hasSpec: boolean;
  mayAdminister: boolean;
  isSiteAdmin: boolean;
  isVisible: boolean;
  isWritable: boolean;
  writable: readonly string[];
  place: RememberedPlace | null;
  confluence: PlatformError['kind'] | null;
}

const dismissed = new Set<string>();
let world: World;

beforeEach(() => {
  dismissed.clear();
  world = {
    hasSpec: false,
    mayAdminister: true,
    isSiteAdmin: true,
    isVisible: true,
    isWritable: true,
    writable: ['900'],
    place: null,
    confluence: null,
  };
});

function reachConfluence<T>(answer: T): T {
  if (world.confluence !== null) throw new PlatformError(world.confluence, 'test');
  return answer;
}

const deps = {
  dismissals: {
    has: async (place: string, accountId: string) => dismissed.has(`${place} ${accountId}`),
    add: async (place: string, accountId: string) => {
      dismissed.add(`${place} ${accountId}`);
    },
  },
  specs: { anySpec: async () => world.hasSpec, epicsWithout: async () => [EPIC] },
  projects: {
    find: async () => (world.isVisible ? { projectId: PROJECT, key: 'SHOP', name: 'Shop' } : null),
  },
  rights: {
    mayAdminister: async () => world.mayAdminister,
    mayAdministerSite: async () => world.isSiteAdmin,
  },
  spaces: {
    all: async () => reachConfluence([LAB, SHOP]),
    recentPages: async () =>
      reachConfluence([
        { space: LAB, isOwn: false },
        { space: SHOP, isOwn: true },
      ]),
  },
  grants: { missingForSpec: () => (world.isWritable ? null : 'jira') },
  spaceRights: { mayCreatePages: async (spaceId: string) => world.writable.includes(spaceId) },
  places: {
    of: async () => world.place,
    remember: async (_projectId: string, place: RememberedPlace) => {
      world.place = place;
    },
  },
};

const show = () => createShowFirstRun(deps)(PROJECT, 'ann');
const choose = (spaceId: string) => createChooseSpecSpace(deps)(PROJECT, spaceId);

test('a project without a spec shows how far it is', async () => {
  expect(await show()).toEqual({
    kind: 'first-run',
    mayChoose: true,
    spaces: { kind: 'spaces', spaces: [LAB, SHOP] },
    chosenSpaceId: null,
    suggestedSpaceId: '900',
    epics: [EPIC],
  });
});

test.each<{ rule: string; given: () => unknown }>([
  { rule: 'the first spec exists', given: () => (world.hasSpec = true) },
  { rule: 'this person wants none', given: () => createHideFirstRun(deps)(PROJECT, 'ann') },
])('there is no guide once $rule', async ({ given }) => {
  await given();
  expect(await show()).toEqual({ kind: 'hidden' });
});

test('who cannot see the project sees no guide, and leaves nothing behind', async () => {
  world.isVisible = false;
  world.place = { spaceId: '900', parentId: null, comment: true };
  expect(await show()).toEqual({ kind: 'hidden' });
  await createHideFirstRun(deps)(PROJECT, 'ann');
  expect([...dismissed]).toEqual([]);
});

test('somebody else’s dismissal, or one of another project, hides nothing', async () => {
  dismissed.add(`${PROJECT} bob`).add('10001 ann');
  expect(await show()).toMatchObject({ kind: 'first-run' });
});

test.each<{ trouble: PlatformError['kind']; seen: string }>([
  { trouble: 'not-connected', seen: 'not-connected' },
  { trouble: 'forbidden', seen: 'no-access' },
  { trouble: 'unavailable', seen: 'unreachable' },
])('without Confluence ($trouble) the other steps are shown all the same', async ({ trouble, seen }) => {
  world.confluence = trouble;
  expect(await show()).toMatchObject({
    kind: 'first-run',
    spaces: { kind: seen },
    suggestedSpaceId: null,
    epics: [EPIC],
  });
});

test('what no administrator has approved yet stands in the way of every space', async () => {
  world.isWritable = false;
  expect(await show()).toMatchObject({ kind: 'first-run', spaces: { kind: 'not-granted' }, epics: [EPIC] });
});

test.each([
  { before: null, comment: true },
  { before: { spaceId: '902', parentId: '77', comment: false }, comment: false },
])('the chosen space is where the next spec goes, whatever was before: $before.spaceId', async (row) => {
  world.place = row.before;
  expect(await choose('900')).toEqual({ kind: 'chosen' });
  expect(world.place).toEqual({ spaceId: '900', parentId: null, comment: row.comment });
  expect(await show()).toMatchObject({ chosenSpaceId: '900' });
});

test('a choice of the same space keeps the parent page and the comment as they were remembered', async () => {
  world.place = { spaceId: '900', parentId: '77', comment: false };
  await choose('900');
  expect(world.place).toEqual({ spaceId: '900', parentId: '77', comment: false });
});

test.each<{ rule: string; given: () => void; spaceId: string; where: string }>([
  {
    rule: 'who does not administer the project',
    given: () => (world.mayAdminister = false),
    spaceId: '900',
    where: 'project',
  },
  { rule: 'a space that they may not write in', given: () => undefined, spaceId: '901', where: 'space' },
])('nothing is chosen by or for $rule', async ({ given, spaceId, where }) => {
  given();
  expect(await choose(spaceId)).toEqual({ kind: 'not-allowed', where });
  expect(world.place).toBeNull();
});

test('the administration’s guide is for administrators, and has a dismissal of its own', async () => {
  const guide = createSiteGuide(deps);
  expect(await guide.show('ann')).toEqual({ kind: 'first-run' });
  expect(await guide.dismiss('ann')).toEqual({ kind: 'hidden' });
  expect(await guide.show('ann')).toEqual({ kind: 'hidden' });
  expect(await show()).toMatchObject({ kind: 'first-run' });
  world.isSiteAdmin = false;
  expect(await guide.show('bob')).toEqual({ kind: 'admins-only' });
  expect(await guide.dismiss('bob')).toEqual({ kind: 'admins-only' });
  expect([...dismissed]).toEqual(['site ann']);
});
