import { PlatformError } from '../../../src/ports/platform-error';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { anOrder, SpecDesk } from '../../kit/spec-desk';
import { Killed, TroubledRun, TROUBLES } from '../../kit/trouble';

const PAGE = '5000';
/** Of one run where nothing goes wrong. */
const CALLS = 15;
const EACH_CALL = Array.from({ length: CALLS }, (_, index) => index + 1);
let site: FakeSpecSite;
let desk: SpecDesk;
let body: string | undefined;

beforeEach(async () => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  await desk.generate(anOrder());
  body = site.pages[0]?.body;
});

function expectLinked(): void {
  expect([...site.remoteLinks.keys()]).toEqual([PAGE]);
  expect(site.named?.pageId).toBe(PAGE);
  expect(site.pages[0]?.mark).toMatchObject({ issueId: '10001' });
  expect([...site.links.active]).toEqual([`10001:${PAGE}`]);
}

function expectUnlinked(): void {
  expect(site.remoteLinks.size).toBe(0);
  expect(site.named).toBeNull();
  expect(site.pages[0]?.mark).toBeNull();
  expect(site.links.active.size).toBe(0);
  expect(site.links.holds.size).toBe(0);
  expect(site.job).toBeNull();
  expect(site.pages[0]?.body).toBe(body);
  expect(site.comments).toHaveLength(1);
}

test('both sides forget each other, the page and the comment stay as they are', async () => {
  expect(await desk.unlink(PAGE)).toMatchObject({ kind: 'unlinked', page: { pageId: PAGE } });
  expectUnlinked();
  expect(await desk.show()).toMatchObject({ kind: 'no-spec' });
});

test('the audit tells of each thing that was taken away', async () => {
  const before = site.audit.entries.length;
  await desk.unlink(PAGE);
  const wrote = (act: string) => site.audit.entries.find((entry) => entry.act === act)?.after;
  const entries = site.audit.entries.slice(before);
  expect(entries.map(({ act, before: was }) => [act, was]).sort()).toEqual([
    ['forget-spec', wrote('name-spec')],
    ['unlink-page', wrote('link-page')],
    ['unmark-page', wrote('mark-page')],
  ]);
  expect(entries.every(({ after, actorId }) => after === null && actorId === 'ann')).toBe(true);
});

test.each(EACH_CALL)(
  'whoever goes on after a death at call %i tells what was there before it',
  async (at) => {
    const wrote = (act: string) => site.audit.entries.find((entry) => entry.act === act)?.after;
    await desk.unlink(PAGE, { run: new TroubledRun(at, 'killed-after') }).catch(() => undefined);
    const after = site.job?.job.lease?.attempt ?? null;
    const continued = await desk.continue({ attempt: 'u2', after });
    if (continued.kind === 'done') await desk.unlink(PAGE);
    const unmarked = site.audit.entries.filter(({ act }) => act === 'unmark-page');
    expect(unmarked.map(({ before }) => before)).toEqual([wrote('mark-page')]);
  },
);

test.each(EACH_CALL)(
  'so does whoever goes on with a page that people have chosen, after a death at call %i',
  async (at) => {
    await desk.unlink(PAGE);
    desk.formerSpecs.forget();
    await desk.adopt(PAGE, { attempt: 'a1' });
    await desk.continue({ attempt: 'a2', after: 'a1' });
    const isMark = ({ act }: { readonly act: string }) => act === 'mark-page';
    const adopted = site.audit.entries.findLast(isMark)?.after;
    const before = site.audit.entries.length;
    await desk.unlink(PAGE, { run: new TroubledRun(at, 'killed-after') }).catch(() => undefined);
    const after = site.job?.job.lease?.attempt ?? null;
    const continued = await desk.continue({ attempt: 'u2', after });
    if (continued.kind === 'done') await desk.unlink(PAGE);
    const unmarked = site.audit.entries.slice(before).filter(({ act }) => act === 'unmark-page');
    expect(unmarked.map((entry) => entry.before)).toEqual([adopted]);
  },
);

test('nothing of what Lockstep last wrote is kept for a page that is no spec any more', async () => {
  expect(site.bases.stored.size).toBe(1);
  await desk.unlink(PAGE);
  expect(site.bases.stored.size).toBe(0);
});

describe.each(TROUBLES)('%s at any call', (trouble) => {
  test.each(EACH_CALL)('no. %i: Continue removes what is left', async (at) => {
    const run = new TroubledRun(at, trouble);
    try {
      await desk.unlink(PAGE, { run });
    } catch (error) {
      if (!(error instanceof Killed) && !(error instanceof Error && error.name === 'PlatformError'))
        throw error;
    }
    // No second page is offered while a part of the old link is there.
    const isWhole = site.named?.pageId === PAGE && site.remoteLinks.has(PAGE) && site.pages[0]?.mark;
    if (!isWhole && site.job !== null) expect((await desk.show()).kind).not.toBe('no-spec');
    const after = site.job?.job.lease?.attempt ?? null;
    const continued = await desk.continue({ attempt: 'u2', after });
    if (continued.kind === 'done') await desk.unlink(PAGE);
    expectUnlinked();
  });
});

test('the calls of one run are fewer than those that were troubled', async () => {
  const run = new TroubledRun(-1, 'throttled');
  await desk.unlink(PAGE, { run });
  expect(run.calls).toBe(CALLS);
});

describe('an unlinking that was left half done', () => {
  const HALF = { 'remote-link': 'done', 'issue-property': 'done', 'page-property': 'failed', record: 'todo' };

  /** The page takes no writes while somebody unlinks it. */
  beforeEach(async () => {
    site.change({ refusesWrites: true });
    expect(await desk.unlink(PAGE)).toEqual({ kind: 'unlinking' });
    site.change({ refusesWrites: false });
  });

  test('says what is open, and the issue is not without a spec meanwhile', async () => {
    expect(site.job?.job).toMatchObject({ steps: HALF, lease: null });
    expect(await desk.show()).toMatchObject({
      kind: 'unfinished',
      task: 'unlink',
      open: ['page-property', 'record'],
    });
    expect(await desk.create(anOrder(), { attempt: 'b1' })).toEqual({ kind: 'already-claimed' });
  });

  test('is brought to its end by somebody else, who is told of in the audit for what they did', async () => {
    const before = site.audit.entries.length;
    expect(await desk.continue({ viewerId: 'bob' })).toMatchObject({ kind: 'unlinked' });
    expectUnlinked();
    expect(site.audit.entries.slice(before)).toMatchObject([{ act: 'unmark-page', actorId: 'bob' }]);
  });

  test.each<{ rule: string; given: () => void; why: object | null }>([
    {
      rule: 'may not edit the page',
      given: () => {
        site.change({ mayEdit: false });
      },
      why: { kind: 'may-not-edit-page' },
    },
    {
      rule: 'may not enter Confluence',
      given: () => (site.confluence = 'forbidden'),
      why: { kind: 'may-not-edit-page' },
    },
    {
      rule: 'meets a Confluence that does not answer',
      given: () => (site.confluence = 'unavailable'),
      why: null,
    },
  ])('waits for nobody when the one who goes on $rule', async ({ given, why }) => {
    given();
    const tried = desk.continue({ viewerId: 'bob' });
    await (why === null
      ? expect(tried).rejects.toMatchObject({ kind: 'unavailable' })
      : expect(tried).resolves.toEqual({ kind: 'cannot-unlink', why }));
    expect(site.job?.job).toMatchObject({ steps: HALF, lease: null });
    site.confluence = null;
    site.change({ mayEdit: true });
    expect(await desk.continue({ viewerId: 'cleo' })).toMatchObject({ kind: 'unlinked' });
    expectUnlinked();
  });
});

test('two tabs at once unlink once, and both see it', async () => {
  const outcomes = await Promise.all([desk.unlink(PAGE), desk.unlink(PAGE, { attempt: 'v1' })]);
  expect(outcomes.map(({ kind }) => kind)).toContain('unlinked');
  expect(await desk.unlink(PAGE, { attempt: 'v2' })).toEqual({ kind: 'not-linked' });
  expectUnlinked();
});

test('Undo is adopting the page: everything but the comment is there again', async () => {
  await desk.unlink(PAGE);
  await desk.adopt(PAGE, { comment: false });
  expect(await desk.continue({ attempt: 'a2', after: 'a1' })).toMatchObject({ kind: 'done' });
  expectLinked();
  expect(site.comments).toHaveLength(1);
});

describe('Undo of a spec that Lockstep made', () => {
  const undo = async (viewerId: string) => {
    await desk.adopt(PAGE, { viewerId, comment: false });
    await desk.continue({ viewerId, attempt: 'a2', after: 'a1' });
  };

  test.each(['ann', 'bob'])('by %s brings back all that was known of it', async (viewerId) => {
    const before = site.job?.job;
    const mark = site.pages[0]?.mark;
    const [base] = site.bases.stored.values();
    await desk.unlink(PAGE, { viewerId });
    await undo(viewerId);
    const { origin, template, order, ownerId, startedAt } = before ?? {};
    expect(site.job?.job).toMatchObject({ origin, template, ownerId, startedAt });
    expect(site.job?.job.order).toMatchObject({ template: order?.template, answers: order?.answers });
    expect(site.pages[0]?.mark).toEqual(mark);
    expect(site.job?.job.base).toMatchObject({ versionNumber: before?.base?.versionNumber });
    expect(site.bases.stored.get(site.job?.job.base?.op ?? '')).toEqual(base);
  });

  test('is told in the audit as writes of its own', async () => {
    await desk.unlink(PAGE);
    const before = site.audit.entries.length;
    await undo('ann');
    const acts = site.audit.entries.slice(before).map(({ act }) => act);
    expect(acts.sort()).toEqual(['link-page', 'mark-page', 'name-spec']);
  });

  test('brings back no more than the page once it is forgotten', async () => {
    await desk.unlink(PAGE);
    desk.formerSpecs.forget();
    await undo('ann');
    expectLinked();
    expect(site.job?.job).toMatchObject({ origin: 'adopted', base: null, template: null });
  });

  test('works also while storage cannot tell what was known', async () => {
    await desk.unlink(PAGE);
    desk.formerSpecs.recall = () => Promise.reject(new PlatformError('unavailable', 'recall'));
    await undo('ann');
    expectLinked();
  });

  test('claims nothing of a page of which no record told', async () => {
    site.job = null;
    await desk.unlink(PAGE);
    await undo('ann');
    expect(site.job).toMatchObject({ job: { origin: 'adopted' } });
  });
});

test.each<{ rule: string; given: (site: FakeSpecSite) => void; why: object }>([
  {
    rule: 'who cannot see the issue',
    given: (s) => (s.rights = null),
    why: { kind: 'not-visible' },
  },
  {
    rule: 'who has no access to Confluence',
    given: (s) => (s.confluence = 'forbidden'),
    why: { kind: 'may-not-edit-page' },
  },
  {
    rule: 'who may edit only the page',
    given: (s) => (s.rights = { canEdit: false, canLink: true, canComment: true }),
    why: { kind: 'may-not-edit' },
  },
  {
    rule: 'who may not link the issue',
    given: (s) => (s.rights = { canEdit: true, canLink: false, canComment: true }),
    why: { kind: 'may-not-link' },
  },
  {
    rule: 'who may edit only the issue',
    given: (s) => {
      s.change({ mayEdit: false });
    },
    why: { kind: 'may-not-edit-page' },
  },
  {
    rule: 'who cannot see the page',
    given: (s) => {
      s.change({ hidden: true });
    },
    why: { kind: 'page-hidden' },
  },
])('$rule is told so, and nothing is done half', async ({ given, why }) => {
  given(site);
  expect(await desk.unlink(PAGE)).toEqual({ kind: 'cannot-unlink', why });
  expectLinked();
});

test('a page in the trash that takes no writes keeps its mark there', async () => {
  site.pages.forEach((page) => (page.trashed = true));
  site.change({ mayEdit: false, refusesWrites: true });
  expect(await desk.unlink(PAGE)).toMatchObject({ kind: 'unlinked' });
  expect(site.pages[0]?.mark).not.toBeNull();
  expect(site.named).toBeNull();
});

test('what the issue says of another page by now is left alone', async () => {
  site.named = { pageId: '7', path: null };
  await desk.unlink(PAGE);
  expect(site.named).toEqual({ pageId: '7', path: null });
});
