import { PlatformError } from '../../src/ports/platform-error';
import { createShowPagePeople } from '../../src/usecases/update/show-page-people';
import { FakeSpecSite } from '../kit/fakes/fake-spec-site';
import { ANN, anOrder, ISSUE, SpecDesk } from '../kit/spec-desk';

const NAMES = new Map([
  [ANN, 'Ann Example'],
  ['bob', 'Bob Example'],
]);
let site: FakeSpecSite;
let remembered: (readonly [string, string])[] = [];

beforeEach(async () => {
  remembered = [];
  site = new FakeSpecSite();
  await new SpecDesk(site).generate(anOrder());
});

const fails = () => Promise.reject(new PlatformError('unavailable', 'read'));

const show = ({
  draft = null as { authorId: string | null } | null,
  draftFails = false,
  namesFail = false,
  storageFails = false,
} = {}) =>
  createShowPagePeople({
    jobs: site.jobs,
    drafts: { find: () => (draftFails ? fails() : Promise.resolve(draft)) },
    people: {
      namesOf: (ids) =>
        namesFail ? fails() : Promise.resolve(new Map([...NAMES].filter(([id]) => ids.includes(id)))),
    },
    personNames: {
      remember: (accountId, name) => {
        remembered.push([accountId, name]);
        return storageFails ? fails() : Promise.resolve();
      },
    },
  })(ISSUE, ANN);

test.each([
  { rule: 'nobody is at work on it', given: {}, draft: null },
  { rule: 'the viewer has a draft', given: { draft: { authorId: ANN } }, draft: { of: 'viewer' } },
  {
    rule: 'somebody else has a draft',
    given: { draft: { authorId: 'bob' } },
    draft: { of: 'another', name: 'Bob Example' },
  },
  {
    rule: 'somebody left and their draft stayed',
    given: { draft: { authorId: 'gone' } },
    draft: { of: 'another', name: null },
  },
  {
    rule: 'Confluence does not say whose draft it is',
    given: { draft: { authorId: null } },
    draft: { of: 'another', name: null },
  },
  { rule: 'the draft cannot be read', given: { draftFails: true }, draft: null },
])('$rule', async ({ given, draft }) => {
  expect(await show(given)).toEqual({ draft });
  expect(remembered).toEqual([[ANN, 'Ann Example']]);
});

test('what cannot be read of people is left out, and stops nobody', async () => {
  expect(await show({ draft: { authorId: 'bob' }, namesFail: true })).toEqual({
    draft: { of: 'another', name: null },
  });
});

test('a name that cannot be kept stops nobody, and one that is not known is not kept', async () => {
  expect(await show({ storageFails: true })).toEqual({ draft: null });
  remembered = [];
  await show({ namesFail: true });
  expect(remembered).toEqual([]);
});

test('an issue without a page is as one whose page nobody is at work on', async () => {
  const withPage = await show();
  site = new FakeSpecSite();
  expect(await show({ draft: { authorId: 'bob' } })).toEqual(withPage);
});
