import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { anOrder, SpecDesk } from '../../kit/spec-desk';
import { Killed, TroubledRun, TROUBLES } from '../../kit/trouble';

const PAGE = '5000';
let site: FakeSpecSite;
let desk: SpecDesk;

/** As after a reinstallation that kept no storage. */
beforeEach(async () => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  await desk.generate(anOrder());
  site.job = null;
  site.links.records.clear();
  site.links.holds.clear();
});

function expectRecalled(): void {
  expect([...site.links.active]).toEqual([`10001:${PAGE}`]);
  expect(site.links.holds.get(PAGE)).toBe('10001');
  expect(site.pages).toHaveLength(1);
  expect(site.comments).toHaveLength(1);
}

test('issue and page that name each other are linked again by whoever may edit both', async () => {
  expect(await desk.show()).toMatchObject({ kind: 'spec-named-on-issue', pageId: PAGE });
  expect(await desk.recall()).toEqual({ kind: 'recalled' });
  expect(await desk.show()).toMatchObject({ kind: 'spec', origin: 'rebuilt', life: [] });
  expectRecalled();
});

describe.each(TROUBLES)('%s at any call', (trouble) => {
  test.each(Array.from({ length: 9 }, (_, index) => index + 1))(
    'no. %i: looking again ends in one link',
    async (at) => {
      try {
        await desk.recall({ run: new TroubledRun(at, trouble) });
      } catch (error) {
        if (!(error instanceof Killed) && !(error instanceof Error && error.name === 'PlatformError'))
          throw error;
      }
      const after = site.job?.job.lease?.attempt ?? null;
      const continued = await desk.continue({ attempt: 'r2', after });
      if (continued.kind === 'nothing-to-continue') await desk.recall({ attempt: 'r3' });
      expectRecalled();
      expect(await desk.show()).toMatchObject({ kind: 'spec', origin: 'rebuilt' });
    },
  );
});

test('a page that is another issue’s by now is not taken from it', async () => {
  site.links.holds.set(PAGE, '20002');
  site.otherIssueId = '20002';
  expect(await desk.recall()).toMatchObject({ kind: 'one-sided' });
  expect(site.job).toBeNull();
  expect(site.links.holds.get(PAGE)).toBe('20002');
});

test('two viewers at once end in one link', async () => {
  const outcomes = await Promise.all([desk.recall(), desk.recall({ viewerId: 'bob', attempt: 'r2' })]);
  expect(outcomes).toEqual([{ kind: 'recalled' }, { kind: 'recalled' }]);
  expectRecalled();
});

test.each<{ rule: string; given: (site: FakeSpecSite) => void; kind: string }>([
  {
    rule: 'a page that names no issue',
    given: (s) => {
      s.pages.forEach((page) => (page.mark = null));
    },
    kind: 'one-sided',
  },
  {
    rule: 'a copy of the page',
    given: (s) => {
      s.pages.forEach((page) => (page.mark = { issueId: '10001', pageId: '4711' }));
    },
    kind: 'one-sided',
  },
  { rule: 'a page that cannot be found', given: (s) => (s.pages.length = 0), kind: 'page-not-visible' },
  {
    rule: 'a page that this person may not edit',
    given: (s) => {
      s.change({ mayEdit: false });
    },
    kind: 'seen',
  },
  {
    rule: 'an issue that this person may not edit',
    given: (s) => (s.rights = { canEdit: false, canLink: true, canComment: true }),
    kind: 'seen',
  },
  {
    rule: 'an issue that this person may not link',
    given: (s) => (s.rights = { canEdit: true, canLink: false, canComment: true }),
    kind: 'seen',
  },
  { rule: 'an issue that names no page any more', given: (s) => (s.named = null), kind: 'not-linked' },
])('$rule is not linked again by itself', async ({ given, kind }) => {
  given(site);
  expect(await desk.recall()).toMatchObject({ kind });
  expect(site.job).toBeNull();
  expect(site.links.active.size).toBe(0);
});
