import { PlatformError } from '../../../src/ports/platform-error';
import { anEpic } from '../../kit/an-epic';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { SpecDesk } from '../../kit/spec-desk';
import { Killed, TroubledRun } from '../../kit/trouble';

const BOB = 'bob';
let site: FakeSpecSite;
let desk: SpecDesk;

beforeEach(() => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
});

/** The next page is written or not, and nobody is told. */
function loseNextAnswer({ isWritten }: { readonly isWritten: boolean }): void {
  const create = site.specPages.create.bind(site.specPages);
  jest.spyOn(site.specPages, 'create').mockImplementationOnce(async (page) => {
    if (isWritten) await create(page);
    throw new PlatformError('unavailable', 'create page');
  });
}

const expectHeldByNobody = (): void => {
  expect(site.job?.job).toMatchObject({ page: null, steps: { page: 'failed' }, lease: null });
};

describe('a page of which nobody knows whether it was written', () => {
  beforeEach(async () => {
    loseNextAnswer({ isWritten: true });
    expect(await desk.create()).toEqual({ kind: 'unfinished' });
  });

  test('is found by Continue, which waits for nobody', async () => {
    expectHeldByNobody();
    expect(await desk.continue({ viewerId: BOB })).toMatchObject({ kind: 'done' });
    expect(site.pages).toHaveLength(1);
  });

  test.each<{ rule: string; given: () => void; kind: string }>([
    {
      rule: 'may not edit the issue any more',
      given: () => (site.rights = { canEdit: false, canLink: true, canComment: true }),
      kind: 'may-not-edit',
    },
    {
      rule: 'may not link the issue any more',
      given: () => (site.rights = { canEdit: true, canLink: false, canComment: true }),
      kind: 'may-not-link',
    },
    { rule: 'cannot see the issue any more', given: () => (site.epic = null), kind: 'not-visible' },
    {
      rule: 'finds the issue with a type that has no children',
      given: () => (site.epic = anEpic({ hierarchyLevel: 0 })),
      kind: 'no-children-possible',
    },
  ])('stays in the plan when the one who goes on $rule', async ({ given, kind }) => {
    given();
    expect(await desk.continue()).toEqual({ kind });
    expectHeldByNobody();
    site.rights = { canEdit: true, canLink: true, canComment: true };
    site.epic = anEpic();
    expect(await desk.continue({ attempt: 'a3' })).toMatchObject({ kind: 'done' });
    expect(site.pages).toHaveLength(1);
  });

  test('stays in the plan when Confluence does not answer the one who goes on', async () => {
    site.confluence = 'unavailable';
    await expect(desk.continue()).rejects.toMatchObject({ kind: 'unavailable' });
    expectHeldByNobody();
  });
});

test('an answer that is lost a second time leaves the plan for a third', async () => {
  loseNextAnswer({ isWritten: false });
  expect(await desk.create()).toEqual({ kind: 'unfinished' });
  loseNextAnswer({ isWritten: true });
  expect(await desk.continue()).toMatchObject({ kind: 'unfinished', page: null });
  expectHeldByNobody();
  expect(await desk.continue({ attempt: 'a3' })).toMatchObject({ kind: 'done' });
  expect(site.pages).toHaveLength(1);
});

test('a page that will never be gives the issue free again', async () => {
  loseNextAnswer({ isWritten: false });
  await desk.create();
  site.addPage('Checkout - Product Spec');
  expect(await desk.continue()).toEqual({
    kind: 'title-taken',
    suggestion: 'Checkout - Product Spec (SHOP-1)',
  });
  expect(site.job).toBeNull();
});

test('what keeps one step from being made is said, and leaves that step alone open', async () => {
  await desk.create();
  const asked = Object.assign(new Error('consent'), { name: 'NEEDS_AUTHENTICATION_ERR' });
  jest.spyOn(site.issueWriter, 'commentOn').mockRejectedValueOnce(asked);
  await expect(desk.continue({ after: 'a1' })).rejects.toBe(asked);
  expect(await desk.show()).toMatchObject({ kind: 'unfinished', open: ['comment'] });
  expect(await desk.continue({ attempt: 'a3' })).toMatchObject({ kind: 'done' });
  expect(site.comments).toHaveLength(1);
});

describe('an issue that is gone, or hidden by now, from the one whose spec it gets', () => {
  const gone = new PlatformError('not-found', 'link page');
  beforeEach(async () => {
    await desk.create();
    jest.spyOn(site.issueWriter, 'linkPage').mockRejectedValueOnce(gone);
  });

  test('takes nothing for refused: whoever sees it goes on', async () => {
    site.epic = null;
    expect(await desk.continue()).toEqual({ kind: 'not-visible' });
    expect(site.job?.job).toMatchObject({ lease: null, steps: { 'remote-link': 'failed', record: 'done' } });
    expect(site.audit.entries.map(({ act }) => act)).toContain('mark-page');
    site.epic = anEpic();
    expect(await desk.continue({ attempt: 'a3' })).toMatchObject({ kind: 'done' });
    expect(site.remoteLinks.size).toBe(1);
  });

  test('is not asked about twice: a link that an issue in sight refuses stays refused', async () => {
    expect(await desk.continue()).toMatchObject({ kind: 'done', steps: { 'remote-link': 'refused' } });
  });

  test('counts as in sight where nobody can tell', async () => {
    jest.spyOn(site.issueReader, 'rights').mockRejectedValueOnce(new PlatformError('unavailable', 'rights'));
    expect(await desk.continue()).toMatchObject({ kind: 'done', steps: { 'remote-link': 'refused' } });
  });
});

describe('who is kept from the page that another has made learns nothing of it', () => {
  test('once it is the spec', async () => {
    await desk.generate();
    site.change({ hidden: true });
    expect(await desk.continue({ viewerId: BOB })).toEqual({ kind: 'done-unseen' });
  });

  test('and neither where they do what was left', async () => {
    await desk.create();
    site.change({ hidden: true });
    desk.now += 31_000;
    expect(await desk.continue({ viewerId: BOB })).toEqual({ kind: 'done-unseen' });
  });

  test('nor where something is still left', async () => {
    await desk.create();
    site.change({ hidden: true });
    jest
      .spyOn(site.issueWriter, 'linkPage')
      .mockRejectedValueOnce(new PlatformError('unavailable', 'link page'));
    expect(await desk.continue({ viewerId: BOB })).toMatchObject({ kind: 'unfinished', page: null });
  });

  test('nor where Confluence does not say whether they see it', async () => {
    await desk.generate();
    jest.spyOn(site.specPages, 'withId').mockRejectedValueOnce(new PlatformError('unavailable', 'read page'));
    expect(await desk.continue({ viewerId: BOB })).toEqual({ kind: 'done-unseen' });
  });

  test('while everybody else is told where it is', async () => {
    await desk.generate();
    const page = { title: 'Checkout - Product Spec' };
    expect(await desk.continue({ viewerId: BOB })).toMatchObject({ kind: 'done', page });
  });
});

test('nobody takes up an attempt that still runs by naming another one', async () => {
  await expect(desk.create(undefined, { run: new TroubledRun(4, 'killed-after') })).rejects.toThrow(Killed);
  const busy = { kind: 'busy', retryAfterMs: 2_000 };
  expect(await desk.continue({ viewerId: BOB, after: 'b1' })).toEqual(busy);
  desk.now += 29_000;
  expect(await desk.continue({ viewerId: BOB })).toEqual({ kind: 'busy', retryAfterMs: 1_000 });
});

test('an adoption whose page another issue has taken meanwhile is given up', async () => {
  site.addPage('Written by hand');
  jest.spyOn(site.links, 'hold').mockRejectedValueOnce(new PlatformError('unavailable', 'hold'));
  await expect(desk.adopt('5000')).rejects.toMatchObject({ kind: 'unavailable' });
  site.otherIssueId = '20002';
  site.links.holds.set('5000', '20002');
  expect(await desk.continue({ after: 'a1' })).toEqual({
    kind: 'cannot-adopt',
    why: { kind: 'page-of-another-issue', issueKey: null },
  });
  expect(site.job).toBeNull();
  expect(site.pages[0]?.mark).toBeNull();
});
