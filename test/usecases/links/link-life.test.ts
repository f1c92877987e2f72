import { sha256 } from '../../../src/adapters/hash/sha256';
import { type SpecLanguage } from '../../../src/domain/templates/spec-language';
import { createNoteHappening, type Happening } from '../../../src/usecases/links/life/note-happening';
import { createRestorePage } from '../../../src/usecases/links/life/restore-page';
import { dieWhileTelling } from '../../kit/dying-audit';
import { FakeSpecSite } from '../../kit/fakes/fake-spec-site';
import { anOrder, ISSUE, SpecDesk } from '../../kit/spec-desk';
import { Killed, TroubledRun } from '../../kit/trouble';

const PAGE = '5000';
let site: FakeSpecSite;
let desk: SpecDesk;

beforeEach(async () => {
  site = new FakeSpecSite();
  desk = new SpecDesk(site);
  await desk.generate(anOrder());
});

const note = (happening: Partial<Happening>) =>
  createNoteHappening({ jobs: site.jobs, links: site.links })({
    on: 'page',
    id: PAGE,
    events: [],
    title: null,
    copyId: null,
    projectId: null,
    at: desk.now,
    ...happening,
  });

const record = () => site.links.records.get(`10001:${PAGE}`);
const seen = () => record()?.seen;

test('what happens to a linked page or issue is kept with its time', async () => {
  expect(await note({ events: ['page-moved'] })).toBe('noted');
  expect(await note({ on: 'issue', id: '10001', events: ['issue-moved'], at: 7 })).toBe('noted');
  expect(seen()).toEqual({ 'page-moved': desk.now, 'issue-moved': 7 });
});

test('what happens to any other page or issue costs one read and leaves nothing', async () => {
  const run = new TroubledRun(-1, 'throttled');
  const handler = createNoteHappening({ jobs: run.port(site.jobs), links: run.port(site.links) });
  const happening = { events: ['page-moved'], title: 'x', copyId: null, projectId: null, at: 1 } as const;
  expect(await handler({ ...happening, on: 'page', id: '99' })).toBe('not-linked');
  expect(await handler({ ...happening, on: 'issue', id: '99' })).toBe('not-linked');
  expect(run.calls).toBe(2);
});

test('an update is news only where the title is another one', async () => {
  expect(await note({ title: 'Checkout - Product Spec' })).toBe('nothing-new');
  expect(await note({ title: 'Till' })).toBe('noted');
  expect(seen()).toEqual({ 'page-renamed': desk.now });
});

test('of copies the one that was made last is kept, in whatever order they are told', async () => {
  await note({ events: ['page-copied'], copyId: '7002', at: 9 });
  await note({ events: ['page-copied'], copyId: '7001', at: 5 });
  expect(record()).toMatchObject({ seen: { 'page-copied': 9 }, copyId: '7002' });
});

test('the link of a moved issue is listed with the project that it was moved to last', async () => {
  const moved = { on: 'issue', id: '10001', events: ['issue-moved'] } as const;
  await note({ ...moved, projectId: '10002', at: 9 });
  await note({ ...moved, projectId: '10001', at: 5 });
  expect(record()).toMatchObject({ projectId: '10002', seen: { 'issue-moved': 9 } });
  await note({ ...moved, events: ['issue-restricted'], projectId: '10003', at: 10 });
  await note({ ...moved, projectId: null, at: 11 });
  expect(record()).toMatchObject({ projectId: '10002', seen: { 'issue-moved': 11 } });
});

test('a live doc became one at its first session', async () => {
  await note({ events: ['page-live'], at: 5 });
  expect(await note({ events: ['page-live'], at: 9 })).toBe('nothing-new');
  await note({ events: ['page-published'], at: 10 });
  await note({ events: ['page-live'], at: 11 });
  expect(seen()).toMatchObject({ 'page-live': 11 });
});

describe('a page that somebody takes out of the trash', () => {
  let told: string | null;
  const restored = (links: Pick<typeof site.links, 'note'>) =>
    createRestorePage({
      issues: site.issueReader,
      jobs: site.jobs,
      audit: site.audit,
      clock: { now: () => desk.now },
      tokens: { fresh: () => 'a1' },
      hash: sha256,
      links,
      trash: {
        restore: async (pageId, noteFor) => {
          told = await noteFor(site.pages.find((page) => page.pageId === pageId)?.body ?? '');
          return { kind: 'restored' };
        },
      },
    })({ issueId: ISSUE, viewerId: 'kim' });

  test('is told as restored at once, before the product tells of it', async () => {
    expect(await restored(site.links)).toEqual({ kind: 'restored' });
    expect(seen()).toEqual({ 'page-restored': desk.now });
  });

  test.each<{ language: SpecLanguage; expected: string }>([
    { language: 'en', expected: 'Restored from the trash by Lockstep' },
    { language: 'de', expected: 'Von Lockstep aus dem Papierkorb wiederhergestellt' },
    { language: 'ja', expected: 'Lockstep がゴミ箱から復元' },
  ])('has a history in its language ($language)', async ({ language, expected }) => {
    site = new FakeSpecSite();
    desk = new SpecDesk(site);
    await desk.generate(anOrder({ language }));
    await restored(site.links);
    expect(told).toBe(expected);
  });

  test('has a history in the language of whoever made it the spec where it cannot be read', async () => {
    site.pages.forEach((page) => Object.assign(page, { body: 'no document' }));
    await restored(site.links);
    expect(told).toBe('Restored from the trash by Lockstep');
  });

  test('is told of before it is noted that it was', async () => {
    dieWhileTelling(site.audit, 1);
    await expect(restored(site.links)).rejects.toThrow(Killed);
    expect(seen()).toEqual({});
  });

  test('is restored, though storage did not keep when', async () => {
    const run = new TroubledRun(1, 'throttled');
    expect(await restored(run.port(site.links))).toEqual({ kind: 'restored' });
    expect(seen()).toEqual({});
  });
});

test('the right column says what happened and when', async () => {
  site.pages.forEach((page) => (page.trashed = true));
  await note({ events: ['page-trashed'], at: desk.now - 5 });
  expect(await desk.show()).toMatchObject({
    kind: 'spec',
    page: { kind: 'trashed' },
    life: [{ what: 'page-trashed', at: desk.now - 5, next: ['restore-page', 'open-trash', 'unlink'] }],
  });
});

describe('who may only read the page is known from what is read anyway', () => {
  test.each<{ page: string; given: () => void; mayEditPage: boolean }>([
    { page: 'a page that they edit', given: () => undefined, mayEditPage: true },
    {
      page: 'a page that they only read',
      given: () => {
        site.change({ mayEdit: false });
      },
      mayEditPage: false,
    },
    {
      page: 'a page in the trash, which nobody edits and anyone may unlink',
      given: () => {
        site.change({ mayEdit: false });
        site.pages.forEach((page) => (page.trashed = true));
      },
      mayEditPage: true,
    },
    {
      page: 'an archived page',
      given: () => {
        site.change({ mayEdit: false, archived: true });
      },
      mayEditPage: false,
    },
    {
      page: 'a page that they cannot find, of which nobody knows',
      given: () => site.pages.splice(0),
      mayEditPage: true,
    },
    {
      page: 'a page of a Confluence that does not let them in',
      given: () => (site.confluence = 'forbidden'),
      mayEditPage: false,
    },
    {
      page: 'a page of a Confluence that does not answer',
      given: () => (site.confluence = 'unavailable'),
      mayEditPage: true,
    },
  ])('$page', async ({ given, mayEditPage }) => {
    given();
    expect(await desk.show()).toMatchObject({ kind: 'spec', mayEditPage });
  });
});

test('a spec whose page is gone keeps a second one from being made', async () => {
  site.pages.length = 0;
  expect(await desk.show()).toMatchObject({ kind: 'spec', life: [{ what: 'page-unreachable', at: null }] });
  expect(await desk.create(anOrder(), { attempt: 'b1' })).toEqual({ kind: 'already-claimed' });
});

test('the right column costs one storage read, then one more beside two reads of the products', async () => {
  const run = new TroubledRun(-1, 'throttled');
  await desk.show('ann', run);
  expect(run.calls).toBe(4);
});

test('a link whose dates cannot be read is shown without them', async () => {
  const run = new TroubledRun(4, 'throttled');
  expect(await desk.show('ann', run)).toMatchObject({ kind: 'spec', life: [] });
});

describe('Update links', () => {
  beforeEach(() => {
    site.change({ title: 'Till', path: '/spaces/ENG/pages/5000/Till' });
  });

  test('lets the issue say what is true now', async () => {
    expect(await desk.show()).toMatchObject({ life: [{ what: 'page-renamed' }, { what: 'page-moved' }] });
    expect(await desk.refreshLinks()).toEqual({ kind: 'refreshed' });
    expect(site.named).toEqual({ pageId: PAGE, path: '/spaces/ENG/pages/5000/Till' });
    expect(site.remoteLinks.get(PAGE)).toBe('Till');
    expect(await desk.show()).toMatchObject({ kind: 'spec', life: [] });
  });

  test('tells of each time that it was pressed, also when a page gets back a name it had', async () => {
    for (const title of ['Till', 'Shop', 'Till']) {
      site.change({ title });
      await desk.refreshLinks();
    }
    const written = site.audit.entries.filter(({ act }) => act === 'name-spec');
    const [made, till, shop, again] = written.map(({ after }) => after);
    expect(written.map(({ before }) => before)).toEqual([null, made, till, shop]);
    expect(again).toBe(till);
  });

  test('is finished by pressing it again, wherever it was cut off', async () => {
    for (let at = 1; at <= 9; at += 1) {
      site.change({ title: `Till ${String(at)}` });
      await desk.refreshLinks(new TroubledRun(at, 'killed-after')).catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      await desk.refreshLinks();
      expect(await desk.show()).toMatchObject({ kind: 'spec', life: [] });
    }
  });

  test.each<{ rule: string; given: () => void; kind: string }>([
    {
      rule: 'who may not edit the issue',
      given: () => (site.rights = { canEdit: false, canLink: true, canComment: true }),
      kind: 'may-not-edit',
    },
    {
      rule: 'who may not link the issue',
      given: () => (site.rights = { canEdit: true, canLink: false, canComment: true }),
      kind: 'may-not-link',
    },
    { rule: 'who has no rights on the issue', given: () => (site.rights = null), kind: 'not-visible' },
    { rule: 'who cannot see the issue', given: () => (site.epic = null), kind: 'not-visible' },
    {
      rule: 'who cannot see the page',
      given: () => {
        site.change({ hidden: true });
      },
      kind: 'page-not-visible',
    },
    { rule: 'who finds the link gone', given: () => (site.job = null), kind: 'not-linked' },
  ])('is refused to $rule', async ({ given, kind }) => {
    given();
    const before = site.named;
    expect(await desk.refreshLinks()).toEqual({ kind });
    expect(site.named).toBe(before);
  });
});
