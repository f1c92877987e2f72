import { toContinueAnswer } from '../../../src/entry/resolvers/spec/spec-answers';
import { anEpic } from '../../kit/an-epic';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { ANN, anOrder, SpecDesk } from '../../kit/spec-desk';
import { Killed, TroubledRun, TROUBLES } from '../../kit/trouble';

const BODY = '{"type":"doc","content":[{"type":"paragraph"}]}';
const PAGE = '5000';
const ISSUE = '10001';
let site: FakeSpecSite;
let desk: SpecDesk;

beforeEach(() => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  site.addPage('Written by hand', BODY);
});

function expectOneLink(): void {
  expect(site.pages[0]).toMatchObject({ title: 'Written by hand', body: BODY });
  expect([...site.remoteLinks.keys()]).toEqual([PAGE]);
  expect(site.named?.pageId).toBe(PAGE);
  expect(site.pages[0]?.mark).toMatchObject({ issueId: ISSUE, pageId: PAGE });
  expect(site.comments).toHaveLength(1);
  expect([...site.links.active]).toEqual([`${ISSUE}:${PAGE}`]);
  expect(site.links.holds.get(PAGE)).toBe(ISSUE);
}

async function adoptWholly(options: Parameters<SpecDesk['adopt']>[1] = {}) {
  const taken = await desk.adopt(PAGE, options);
  return taken.kind === 'page-taken' ? desk.continue({ ...options, attempt: 'a2', after: 'a1' }) : taken;
}

test('a page that is there becomes the spec, and not a word on it changes', async () => {
  expect(await adoptWholly()).toMatchObject({ kind: 'done', page: { pageId: PAGE } });
  expectOneLink();
  expect(await desk.show()).toMatchObject({ kind: 'spec', origin: 'adopted', life: [] });
});

test('a page that Lockstep made for this issue keeps what its property tells of that', async () => {
  const template = { kind: 'page', id: '77' } as const;
  const mark = { issueId: ISSUE, pageId: PAGE, making: { anchorHex: '0a1b2c3d', template, language: 'de' } };
  site.pages.forEach((page) => (page.mark = mark));
  expect(await adoptWholly()).toMatchObject({ kind: 'done', steps: { 'page-property': 'done' } });
  expect(site.pages[0]?.mark).toEqual(mark);
  expect(site.job?.job).toMatchObject({
    op: expect.stringMatching(/^0a1b2c3d/) as string,
    order: { template, language: 'de' },
  });
});

test('a page that was made for another issue brings nothing of it along', async () => {
  const making = { anchorHex: '0a1b2c3d', template: { kind: 'page', id: '77' }, language: 'de' };
  site.pages.forEach((page) => (page.mark = { issueId: ISSUE, pageId: '4711', making }));
  await adoptWholly();
  expect(site.pages[0]?.mark).toMatchObject({ pageId: PAGE, madeFrom: null });
  expect(site.job?.job.order).toMatchObject({ template: { kind: 'built-in' } });
});

test('where a page was found says nothing of where the next spec goes', async () => {
  await adoptWholly();
  expect(site.places.size).toBe(0);
});

describe.each(TROUBLES)('%s at any call', (trouble) => {
  test.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'no. %i: Continue ends in one link',
    async (at) => {
      const run = new TroubledRun(at, trouble);
      try {
        await adoptWholly({ run });
      } catch (error) {
        if (!(error instanceof Killed) && !(error instanceof Error && error.name === 'PlatformError'))
          throw error;
      }
      const after = site.job?.job.lease?.attempt ?? null;
      const continued = await desk.continue({ attempt: 'a3', after });
      if (continued.kind === 'nothing-to-continue') await adoptWholly();
      expectOneLink();
      expect(await desk.show()).toMatchObject({ kind: 'spec', origin: 'adopted' });
    },
  );
});

test('the calls of one run are fewer than those that were troubled', async () => {
  const run = new TroubledRun(-1, 'throttled');
  await adoptWholly({ run });
  expect(run.calls).toBeLessThanOrEqual(20);
});

test('two tabs at once end in one link, and both see it', async () => {
  site.addPage('Another one');
  const [one, two] = await Promise.all([desk.adopt(PAGE), desk.adopt('5001', { attempt: 'b1' })]);
  expect([one.kind, two.kind].sort()).toEqual(['already-claimed', 'page-taken']);
  expect(await desk.continue({ attempt: 'a2', after: 'a1' })).toMatchObject({ kind: 'done' });
  expect(await desk.continue({ attempt: 'b2', after: 'b1' })).toMatchObject({ kind: 'done' });
  expectOneLink();
});

test('whoever creates a page while somebody chooses one learns that the page was there', async () => {
  expect(await desk.adopt(PAGE)).toMatchObject({ kind: 'page-taken' });
  expect(await desk.create(anOrder(), { viewerId: 'bob', attempt: 'b1' })).toEqual({
    kind: 'already-claimed',
  });
  expect(await desk.continue({ attempt: 'a2', after: 'a1' })).toMatchObject({ kind: 'done', task: 'adopt' });
  const told = await desk.continue({ viewerId: 'bob', attempt: 'b2', after: 'b1' });
  expect(toContinueAnswer(told)).toMatchObject({ kind: 'done', isAdopted: true });
  expectOneLink();
});

test('a page that two issues want at once is the spec of one of them', async () => {
  site.links.holds.set(PAGE, '20002');
  site.otherIssueId = '20002';
  const refusal = { kind: 'cannot-adopt', why: { kind: 'page-of-another-issue', issueKey: null } };
  expect(await desk.checkAdoption(PAGE)).toEqual(refusal);
  expect(await desk.adopt(PAGE)).toEqual(refusal);
  expect(site.job).toBeNull();
});

test('who loses the page between the look and the taking gives the issue free again', async () => {
  jest.spyOn(site.links, 'hold').mockImplementationOnce(({ pageId }) => {
    site.links.holds.set(pageId, '20002');
    return Promise.resolve(false);
  });
  expect(await desk.adopt(PAGE)).toMatchObject({ kind: 'cannot-adopt' });
  expect(site.job).toBeNull();
  site.links.holds.clear();
  expect(await adoptWholly()).toMatchObject({ kind: 'done' });
  expectOneLink();
});

test('a page that another issue has taken since the look stays the spec of that one', async () => {
  const claim = site.jobs.claim.bind(site.jobs);
  jest.spyOn(site.jobs, 'claim').mockImplementationOnce((job) => {
    site.links.holds.set(PAGE, '20002');
    site.otherIssueId = '20002';
    return claim(job);
  });
  expect(await desk.adopt(PAGE)).toMatchObject({ kind: 'cannot-adopt' });
  expect(site.job).toBeNull();
  expect(site.links.holds.get(PAGE)).toBe('20002');
});

test.each<{ rule: string; mark: { issueId: string; pageId: string } | null; standing: string }>([
  { rule: 'that names nobody is free', mark: null, standing: 'free' },
  {
    rule: 'that names this issue already is half linked',
    mark: { issueId: ISSUE, pageId: PAGE },
    standing: 'names-this-issue',
  },
  {
    rule: 'that came with the mark of another page is a copy',
    mark: { issueId: ISSUE, pageId: '4711' },
    standing: 'copy',
  },
])('a page $rule', async ({ mark, standing }) => {
  site.pages.forEach((page) => (page.mark = mark));
  expect(await desk.checkAdoption(PAGE)).toMatchObject({ kind: 'adoptable', standing: { kind: standing } });
});

test('the page that the issue names may be adopted', async () => {
  site.named = { pageId: PAGE, path: null };
  expect(await adoptWholly()).toMatchObject({ kind: 'done' });
});

test('the rest of a link that was ended does not keep a page', async () => {
  site.links.holds.set(PAGE, '20002');
  expect(await adoptWholly()).toMatchObject({ kind: 'done' });
  expectOneLink();
});

test.each<{ rule: string; given: (site: FakeSpecSite) => void; why: object }>([
  { rule: 'an issue that cannot be seen', given: (s) => (s.epic = null), why: { kind: 'not-visible' } },
  {
    rule: 'an issue without the rights to it',
    given: (s) => (s.rights = null),
    why: { kind: 'not-visible' },
  },
  {
    rule: 'an issue whose type has no children',
    given: (s) => (s.epic = anEpic({ hierarchyLevel: 0 })),
    why: { kind: 'no-children-possible' },
  },
  {
    rule: 'an issue that this person may not edit',
    given: (s) => (s.rights = { canEdit: false, canLink: true, canComment: true }),
    why: { kind: 'may-not-edit' },
  },
  {
    rule: 'an issue that this person may not link',
    given: (s) => (s.rights = { canEdit: true, canLink: false, canComment: true }),
    why: { kind: 'may-not-link' },
  },
  {
    rule: 'a page that cannot be seen',
    given: (s) => {
      s.change({ hidden: true });
    },
    why: { kind: 'page-not-visible' },
  },
  {
    rule: 'a page that this person may not edit',
    given: (s) => {
      s.change({ mayEdit: false });
    },
    why: { kind: 'may-not-edit-page' },
  },
  {
    rule: 'a page in the trash',
    given: (s) => {
      s.pages.forEach((page) => (page.trashed = true));
    },
    why: { kind: 'page-trashed' },
  },
  {
    rule: 'an archived page',
    given: (s) => {
      s.change({ archived: true });
    },
    why: { kind: 'page-archived' },
  },
  {
    rule: 'a page that is a report',
    given: (s) => {
      s.change({ isReport: true });
    },
    why: { kind: 'page-report' },
  },
  {
    rule: 'a page that names an issue which this person cannot see',
    given: (s) => {
      s.pages.forEach((page) => (page.mark = { issueId: '20002', pageId: PAGE }));
    },
    why: { kind: 'page-of-another-issue', issueKey: null },
  },
  {
    rule: 'an issue that names another page',
    given: (s) => (s.named = { pageId: '7', path: null }),
    why: { kind: 'issue-names-another', pageId: '7' },
  },
])('$rule is refused, and nothing is left behind', async ({ given, why }) => {
  given(site);
  expect(await desk.adopt(PAGE)).toEqual({ kind: 'cannot-adopt', why });
  expect(site.job).toBeNull();
  expect(site.remoteLinks.size).toBe(0);
});

test('a copied page may become a spec of its own', async () => {
  site.pages.forEach((page) => (page.mark = { issueId: '20002', pageId: '4711' }));
  expect(await desk.checkAdoption(PAGE)).toMatchObject({ kind: 'adoptable', standing: { kind: 'copy' } });
  expect(await adoptWholly()).toMatchObject({ kind: 'done' });
  expectOneLink();
});

test('a person who goes on with another’s adoption is asked for their rights first', async () => {
  await desk.adopt(PAGE);
  site.rights = { canEdit: false, canLink: true, canComment: true };
  expect(await desk.continue({ viewerId: 'bob' })).toEqual({ kind: 'may-not-edit' });
  expect(await desk.continue({ viewerId: ANN })).toMatchObject({ kind: 'done' });
});
