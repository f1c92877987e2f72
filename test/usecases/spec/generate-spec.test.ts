import { sectionsIn } from '../../../src/domain/documents/sections';
import { anEpic } from '../../kit/an-epic';
import { dieWhileTelling } from '../../kit/dying-audit';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { anOrder, ANN, SpecDesk } from '../../kit/spec-desk';
import { Killed, TroubledRun, TROUBLES } from '../../kit/trouble';

const BOB = 'bob';
let site: FakeSpecSite;
let desk: SpecDesk;

beforeEach(() => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
});

function expectOneSpec(): void {
  expect(site.pages).toHaveLength(1);
  const [page] = site.pages;
  expect([...site.remoteLinks.keys()]).toEqual([page?.pageId]);
  expect(site.comments).toHaveLength(1);
  expect(site.named?.pageId).toBe(page?.pageId);
  expect(page?.mark).toMatchObject({ issueId: '10001' });
  expect([...site.links.active]).toEqual([`10001:${page?.pageId ?? ''}`]);
  expectOneEntryEach(['comment', 'create-page', 'link-page', 'mark-page', 'name-spec']);
}

/** The audit tells of every write that happened, and of each once, whatever went wrong on the way. */
function expectOneEntryEach(acts: readonly string[]): void {
  expect(site.audit.entries.map(({ act }) => act).sort()).toEqual(acts);
  const about = { issueId: '10001', pageId: site.pages[0]?.pageId, projectId: '10000', before: null };
  for (const entry of site.audit.entries) {
    expect(entry).toMatchObject({ ...about, after: expect.stringMatching(/^[0-9a-f]{16}$/) as string });
  }
}

/** What is remembered is what stands on the page. */
function expectBaseOfPage(): void {
  const [page] = site.pages;
  const base = site.bases.stored.get(site.job?.job.base?.op ?? '');
  const remembered = base?.sections.map(({ anchor, written }) => ({ anchor, blocks: written }));
  expect(remembered).toHaveLength(8);
  const anchors = (remembered ?? []).map(({ anchor }) => anchor);
  expect(sectionsIn(page?.body ?? '', anchors)).toEqual(remembered);
}

test('one order makes one page, linked both ways, and the place is remembered', async () => {
  expect(await desk.generate()).toMatchObject({ kind: 'done', page: { title: 'Checkout - Product Spec' } });
  expectOneSpec();
  expect(site.places.get('10000')).toEqual({ spaceId: '900', parentId: null, comment: true });
  expect(await desk.show()).toMatchObject({ kind: 'spec', createdByViewer: true, page: { kind: 'page' } });
  expect(await desk.show(BOB)).toMatchObject({ kind: 'spec', createdByViewer: false });
});

test('without the comment there is none', async () => {
  await desk.generate(anOrder({ comment: false }));
  expect(site.comments).toEqual([]);
  expectOneEntryEach(['create-page', 'link-page', 'mark-page', 'name-spec']);
  expect(await desk.show()).toMatchObject({ kind: 'spec' });
});

describe.each(TROUBLES)('%s at any call', (trouble) => {
  test.each(Array.from({ length: 18 }, (_, index) => index + 1))(
    'no. %i: Continue ends in one of each',
    async (at) => {
      const run = new TroubledRun(at, trouble);
      try {
        await desk.generate(anOrder(), { run });
      } catch (error) {
        if (!(error instanceof Killed) && !(error instanceof Error && error.name === 'PlatformError'))
          throw error;
      }
      // The frame knows which of its own tries did not come back.
      const after = site.job?.job.lease?.attempt ?? null;
      const continued = await desk.continue({ attempt: 'a3', after });
      if (continued.kind === 'nothing-to-continue') await desk.generate();
      expectOneSpec();
      expectBaseOfPage();
      expect(await desk.show()).toMatchObject({ kind: 'spec' });
    },
  );
});

test('the calls of one run are fewer than those that were troubled', async () => {
  const run = new TroubledRun(-1, 'throttled');
  await desk.generate(anOrder(), { run });
  expect(run.calls).toBeLessThanOrEqual(18);
});

test('trouble in the middle of Continue is mended by the next one', async () => {
  for (let at = 1; at <= 13; at += 1) {
    site = new FakeSpecSite();
    desk = new SpecDesk(site);
    await expect(desk.create(anOrder(), { run: new TroubledRun(4, 'killed-after') })).rejects.toThrow(Killed);
    await desk.continue({ after: 'a1', run: new TroubledRun(at, 'killed-after') }).catch(() => undefined);
    await desk.continue({ attempt: 'a3', after: site.job?.job.lease?.attempt ?? null });
    expectOneSpec();
    expectBaseOfPage();
  }
});

test('two tabs at once make one page, and both see it', async () => {
  const [one, two] = await Promise.all([
    desk.create(),
    desk.create(anOrder({ title: 'Other' }), { attempt: 'b1' }),
  ]);
  expect([one.kind, two.kind].sort()).toEqual(['already-claimed', 'page-made']);
  const [, other] = await Promise.all([desk.continue(), desk.continue({ attempt: 'b2', after: 'b1' })]);
  expect(['busy', 'done']).toContain(other.kind);
  expect(await desk.continue({ attempt: 'b3' })).toMatchObject({ kind: 'done' });
  expectOneSpec();
});

test('an attempt that still runs is waited for, one that cannot run any more is taken up', async () => {
  await expect(desk.create(anOrder(), { run: new TroubledRun(4, 'killed-after') })).rejects.toThrow(Killed);
  expect(await desk.show()).toMatchObject({ kind: 'in-progress', byViewer: true });
  expect(await desk.continue()).toMatchObject({ kind: 'busy' });
  desk.now += 31_000;
  expect(await desk.show()).toMatchObject({ kind: 'unfinished', byViewer: true });
  expect(await desk.show(BOB)).toMatchObject({ kind: 'in-progress', byViewer: false });
  expect(await desk.continue({ viewerId: BOB })).toMatchObject({ kind: 'busy' });
  desk.now += 90_000;
  expect(await desk.show(BOB)).toMatchObject({ kind: 'unfinished', byViewer: false });
  expect(await desk.continue({ viewerId: BOB })).toMatchObject({ kind: 'done' });
  expectOneSpec();
});

test.each<{ rule: string; given: (site: FakeSpecSite) => void; expected: object }>([
  { rule: 'an issue that cannot be seen', given: (s) => (s.epic = null), expected: { kind: 'not-visible' } },
  {
    rule: 'an issue without children',
    given: (s) => (s.epic = anEpic({ hierarchyLevel: 0 })),
    expected: { kind: 'no-children-possible' },
  },
  {
    rule: 'a viewer who may not edit',
    given: (s) => (s.rights = { canEdit: false, canLink: true, canComment: true }),
    expected: { kind: 'may-not-edit' },
  },
  {
    rule: 'a viewer who may not link',
    given: (s) => (s.rights = { canEdit: true, canLink: false, canComment: true }),
    expected: { kind: 'may-not-link' },
  },
  {
    rule: 'a space without the right to create',
    given: (s) => (s.writable = []),
    expected: { kind: 'place-refused' },
  },
  {
    rule: 'a title that another page has',
    given: (s) => {
      s.addPage('Checkout - Product Spec');
    },
    expected: { kind: 'title-taken', suggestion: 'Checkout - Product Spec (SHOP-1)' },
  },
  {
    rule: 'a title that a page in the trash keeps',
    given: (s) => (s.titlesInTrash = ['Checkout - Product Spec']),
    expected: { kind: 'title-taken', suggestion: 'Checkout - Product Spec (SHOP-1)' },
  },
])('$rule is refused, nothing is left behind', async ({ given, expected }) => {
  given(site);
  const before = site.pages.length;
  expect(await desk.create()).toEqual(expected);
  expect(site.job).toBeNull();
  expect(site.pages).toHaveLength(before);
});

test.each([
  ['', 'title-empty'],
  ['x'.repeat(300), 'title-too-long'],
])('title %p is refused before anything is claimed', async (title, kind) => {
  expect(await desk.create(anOrder({ title }))).toEqual({ kind });
  expect(site.job).toBeNull();
});

test('a product that says no to one step is not asked again', async () => {
  site.rights = { canEdit: true, canLink: true, canComment: false };
  expect(await desk.generate()).toMatchObject({
    kind: 'done',
    steps: { comment: 'refused', 'remote-link': 'done' },
  });
  expectOneEntryEach(['create-page', 'link-page', 'mark-page', 'name-spec']);
});

test('a page that is gone before it is marked is not asked again', async () => {
  await desk.create();
  site.pages.splice(0);
  expect(await desk.continue()).toMatchObject({
    kind: 'done',
    steps: { 'page-property': 'refused', 'remote-link': 'done' },
  });
  expect(site.audit.entries.map(({ act }) => act)).not.toContain('mark-page');
});

test.each([
  { rule: 'the page', at: 1 },
  { rule: 'what links it', at: 2 },
])('a death while $rule is told leaves it open, so that whoever goes on tells it', async ({ at }) => {
  dieWhileTelling(site.audit, at);
  await expect(desk.generate()).rejects.toThrow(Killed);
  desk.now += 31_000;
  expect(await desk.continue({ attempt: 'a3' })).toMatchObject({ kind: 'done' });
  expectOneSpec();
});

test('the audit names who wrote: the one who began, and the one who went on', async () => {
  await desk.create();
  desk.now += 121_000;
  await desk.continue({ viewerId: BOB });
  const actors = site.audit.entries.map(({ act, actorId }) => [act, actorId]);
  expect(Object.fromEntries(actors)).toMatchObject({ 'create-page': ANN, 'link-page': BOB, comment: BOB });
});

test('Confluence that is not connected releases the issue', async () => {
  site.confluence = 'not-connected';
  await expect(desk.create()).rejects.toMatchObject({ kind: 'not-connected' });
  expect(site.job).toBeNull();
});

test.each<{ rule: string; given: (site: FakeSpecSite) => void; expected: object }>([
  {
    rule: 'its page was deleted or is hidden',
    given: (s) => s.pages.splice(0),
    expected: { kind: 'spec', page: { kind: 'not-visible' } },
  },
  {
    rule: 'its page is in the trash',
    given: (s) => {
      s.pages.forEach((page) => (page.trashed = true));
    },
    expected: { kind: 'spec', page: { kind: 'trashed' } },
  },
  {
    rule: 'the viewer cannot see the issue',
    given: (s) => (s.epic = null),
    expected: { kind: 'not-visible' },
  },
  {
    rule: 'Confluence is not connected',
    given: (s) => (s.confluence = 'not-connected'),
    expected: { kind: 'spec', page: { kind: 'unreachable', error: { kind: 'not-connected' } } },
  },
])('a spec is shown when $rule', async ({ given, expected }) => {
  await desk.generate();
  given(site);
  expect(await desk.show()).toMatchObject(expected);
});

test('whoever cannot see the issue does not learn that it has a spec', async () => {
  await desk.generate();
  site.epic = null;
  expect(await desk.create(anOrder(), { viewerId: BOB })).toEqual({ kind: 'not-visible' });
  expect(await desk.continue({ viewerId: BOB })).toEqual({ kind: 'not-visible' });
});

test('a page that only the issue names is shown, not made again', async () => {
  site.named = { pageId: '7', path: null };
  const named = { kind: 'spec-named-on-issue', pageId: '7', path: null };
  expect(await desk.show(ANN)).toMatchObject(named);
  expect(await desk.create()).toEqual(named);
  expect(site.pages).toEqual([]);
  expect(await desk.show(ANN)).toMatchObject(named);
});

test('a spec whose storage is lost is not made again under another title', async () => {
  await desk.generate();
  site.job = null;
  const created = await desk.create(anOrder({ title: 'Another title' }));
  expect(created).toMatchObject({ kind: 'spec-named-on-issue', pageId: site.pages[0]?.pageId });
  expectOneSpec();
});

test('a page of this job is known on the issue, whatever its title is now', async () => {
  await desk.create();
  await desk.continue({ after: 'a1', run: new TroubledRun(9, 'killed-before') }).catch(() => undefined);
  expect(site.named).not.toBeNull();
  const [page] = site.pages;
  if (page) site.pages[0] = { ...page, title: 'Renamed meanwhile' };
  site.forgetPageOfJob();
  expect(await desk.continue({ attempt: 'a3', after: 'a2' })).toMatchObject({ kind: 'done' });
  expectOneSpec();
});

test('Continue makes no page beside one that somebody else has named on the issue', async () => {
  await expect(desk.create(anOrder(), { run: new TroubledRun(4, 'killed-before') })).rejects.toThrow(Killed);
  site.named = { pageId: '7', path: null };
  expect(await desk.continue({ after: 'a1' })).toMatchObject({ kind: 'spec-named-on-issue', pageId: '7' });
  expect(site.pages).toEqual([]);
  expect(site.job).toBeNull();
});
