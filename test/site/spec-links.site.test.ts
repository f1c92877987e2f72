import { type IssueCalls } from '../../src/contract/issue';
import {
  generateSpec,
  newEpic,
  orderFor,
  spaceIdOf,
  tracesOf,
  type Epic,
  onceOfEach,
  NO_TRACE,
} from './generate';
import { ADMIN, type AppFrame, AppSite, AUDITOR, CONTRACTOR, issueFrame, MANAGER } from './kit';

let site: AppSite;
let spaceId: string;

beforeAll(async () => {
  site = await AppSite.open();
  spaceId = await spaceIdOf(site, 'PROD');
}, 120_000);
afterAll(async () => {
  await site.end();
});

const frameOf = (epic: Epic, viewer = ADMIN): AppFrame<IssueCalls> => issueFrame(site, viewer, epic);
const show = (epic: Epic, viewer = ADMIN) => frameOf(epic, viewer).call('show-issue', {});

const wiki = async (method: string, path: string, body?: unknown) => {
  const answer = await site.rest(ADMIN, method, `/wiki${path}`, body);
  if (answer.status >= 400) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer.body;
};

interface Page {
  readonly id: string;
  readonly title: string;
  readonly version: { readonly number: number };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}
const readPage = async (pageId: string): Promise<Page> =>
  (await wiki('GET', `/api/v2/pages/${pageId}?body-format=atlas_doc_format`)) as Page;

async function newPage(title: string): Promise<string> {
  const value = JSON.stringify({
    version: 1,
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ours.' }] }],
  });
  const body = { representation: 'atlas_doc_format', value };
  return ((await wiki('POST', '/api/v2/pages', { spaceId, status: 'current', title, body })) as Page).id;
}

async function rewrite(pageId: string, change: object): Promise<void> {
  const { title, version, body } = await readPage(pageId);
  await wiki('PUT', `/api/v2/pages/${pageId}`, {
    id: pageId,
    status: 'current',
    title,
    body: { representation: 'atlas_doc_format', value: body.atlas_doc_format.value },
    version: { number: version.number + 1 },
    ...change,
  });
}

const settled = (): Promise<void> => site.settled();

async function generated(summary: string): Promise<{ readonly epic: Epic; readonly pageId: string }> {
  const epic = await newEpic(site, summary);
  const { answer } = await generateSpec(frameOf(epic), orderFor(epic, spaceId));
  expect(answer.kind).toBe('done');
  const shown = await show(epic);
  if (shown.kind !== 'spec') throw new Error(shown.kind);
  return { epic, pageId: shown.page.pageId };
}

async function adopt(epic: Epic, pageId: string) {
  const frame = frameOf(epic);
  const taken = await frame.call('adopt-spec', { attempt: crypto.randomUUID(), pageId, comment: true });
  return taken.kind === 'page-taken'
    ? frame.call('continue-spec', { attempt: crypto.randomUUID(), after: null })
    : taken;
}

const unlink = (epic: Epic, pageId: string, viewer = ADMIN) =>
  frameOf(epic, viewer).call('unlink-spec', { attempt: crypto.randomUUID(), pageId });

test('a page written by hand becomes the spec, is unlinked, and is the same to the byte', async () => {
  const epic = await newEpic(site, 'Gift cards by hand');
  const pageId = await newPage('Gift cards by hand, the idea');
  const before = await readPage(pageId);

  const start = await issueFrame(site, ADMIN, epic, { modal: { view: 'adopt' } }).call('show-issue', {});
  expect(start).toMatchObject({ kind: 'adopt', issueKey: epic.key, pages: [{ pageId }], chosen: null });
  expect(await frameOf(epic).call('check-page', { pageId })).toMatchObject({
    kind: 'adoptable',
    standing: 'free',
    canComment: true,
  });
  expect(await adopt(epic, pageId)).toMatchObject({ kind: 'done' });
  expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic, before.title));
  expect(await show(epic)).toMatchObject({ kind: 'spec', origin: 'adopted', life: [] });

  const question = await issueFrame(site, ADMIN, epic, { modal: { view: 'unlink' } }).call('show-issue', {});
  expect(question).toMatchObject({ kind: 'unlink', pageId, page: { title: before.title } });
  expect(await unlink(epic, pageId)).toMatchObject({ kind: 'unlinked' });
  expect(await tracesOf(site, epic)).toEqual({ ...NO_TRACE, pages: [before.title], comments: 1 });
  expect(await readPage(pageId)).toEqual(before);
  expect(await show(epic)).toMatchObject({ kind: 'no-spec' });
  expect(await adopt(epic, pageId)).toMatchObject({ kind: 'done' });
});

test('one page is the spec of one issue', async () => {
  const { epic, pageId } = await generated('Loyalty points');
  const other = await newEpic(site, 'Loyalty points again');
  expect(await adopt(other, pageId)).toEqual({
    kind: 'cannot-adopt',
    why: { kind: 'page-of-another-issue', issueKey: epic.key },
  });
  expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
});

test('who may edit one side alone is told which, and nothing is done half', async () => {
  const { epic, pageId } = await generated('Store locator');
  expect(await unlink(epic, pageId, AUDITOR)).toEqual({
    kind: 'cannot-unlink',
    why: { kind: 'may-not-edit' },
  });
  expect(await unlink(epic, pageId, CONTRACTOR)).toMatchObject({ kind: 'cannot-unlink' });
  await wiki('PUT', `/rest/api/content/${pageId}/restriction`, {
    results: [{ operation: 'update', restrictions: { user: { results: [await knownUser(ADMIN)] } } }],
  });
  expect(await unlink(epic, pageId, MANAGER)).toEqual({
    kind: 'cannot-unlink',
    why: { kind: 'may-not-edit-page' },
  });
  expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
});

const knownUser = async (email: string) => ({
  type: 'known',
  accountId: (await site.user(email)).accountId,
});

test('the right column says it within its budget: two product calls, three reads of storage', async () => {
  const { epic, pageId } = await generated('Returns portal');
  await rewrite(pageId, { title: 'Returns desk' });
  await settled();
  const { products, storage } = await site.callsDuring(async () => {
    expect(await show(epic)).toMatchObject({
      kind: 'spec',
      life: [{ what: 'page-renamed', at: expect.any(Number) as number }],
    });
  });
  expect(products).toHaveLength(2);
  expect(storage.length).toBeLessThanOrEqual(3);
});

test('a renamed page is taken over by one press', async () => {
  const { epic, pageId } = await generated('Size guide');
  await rewrite(pageId, { title: 'Size guide, renamed' });
  expect(await frameOf(epic).call('refresh-links', {})).toEqual({ kind: 'refreshed' });
  expect(await show(epic)).toMatchObject({ kind: 'spec', life: [] });
  const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${epic.id}/remotelink`);
  expect(body).toMatchObject([{ object: { title: 'Size guide, renamed' } }]);
});

test('a page in the trash keeps a second spec away, and comes back by one press', async () => {
  const { epic, pageId } = await generated('Price alerts');
  await wiki('DELETE', `/api/v2/pages/${pageId}`);
  await settled();
  expect(await show(epic)).toMatchObject({
    kind: 'spec',
    page: { kind: 'trashed' },
    life: [{ what: 'page-trashed', at: expect.any(Number) as number }],
  });
  const second = await generateSpec(frameOf(epic), orderFor(epic, spaceId, { title: 'A second one' }));
  expect(second.answer.kind).toBe('done');
  expect(await tracesOf(site, epic)).toMatchObject({ pages: [] });
  expect(await frameOf(epic).call('restore-page', {})).toEqual({ kind: 'restored' });
  await settled();
  expect(await show(epic)).toMatchObject({ page: { kind: 'page' }, life: [{ what: 'page-restored' }] });
});

test('a page deleted for good can be unlinked at once, because an event told of it', async () => {
  const { epic, pageId } = await generated('Wish lists');
  await wiki('DELETE', `/api/v2/pages/${pageId}`);
  await wiki('DELETE', `/api/v2/pages/${pageId}?purge=true`);
  await settled();
  expect(await show(epic)).toMatchObject({
    life: [{ what: 'page-purged', at: expect.any(Number) as number }],
  });
  expect(await unlink(epic, pageId)).toMatchObject({ kind: 'unlinked' });
  expect(await tracesOf(site, epic)).toMatchObject({ remoteLinks: [], issueProperties: [] });
});

test('without the event the same page is unreachable, and given an hour', async () => {
  const { epic, pageId } = await generated('Flash sales');
  await site.control('POST', 'events', { loss: 1, duplicate: 0, reorder: 0 });
  await wiki('DELETE', `/api/v2/pages/${pageId}`);
  await wiki('DELETE', `/api/v2/pages/${pageId}?purge=true`);
  await settled();
  await site.control('POST', 'events', { loss: 0, duplicate: 0, reorder: 0 });
  expect(await show(epic)).toMatchObject({ life: [{ what: 'page-unreachable', at: null }] });
  expect(await unlink(epic, pageId)).toMatchObject({
    kind: 'cannot-unlink',
    why: { kind: 'page-perhaps-gone' },
  });
  await site.control('POST', 'clock', { advance: 'PT1H' });
  expect(await unlink(epic, pageId)).toMatchObject({ kind: 'unlinked' });
});

test('a page that is hidden from the viewer is not called deleted', async () => {
  const { epic, pageId } = await generated('Click and collect');
  const admin = await knownUser(ADMIN);
  await wiki('PUT', `/rest/api/content/${pageId}/restriction`, {
    results: [{ operation: 'read', restrictions: { user: { results: [admin] } } }],
  });
  await settled();
  expect(await show(epic, MANAGER)).toMatchObject({
    page: { kind: 'not-visible' },
    life: [{ what: 'page-restricted', at: expect.any(Number) as number }],
  });
  expect(await show(epic)).toMatchObject({ page: { kind: 'page' }, life: [] });
});

describe('what happens to the page', () => {
  const admin = { kind: 'spec', page: { kind: 'page' } };
  const told = (what: string) => ({ what, at: expect.any(Number) as number });

  test.each<{ rule: string; act: (pageId: string) => Promise<unknown>; seen: object }>([
    {
      rule: 'archived',
      act: (pageId) => wiki('POST', '/rest/api/content/archive', { pages: [{ id: Number(pageId) }] }),
      seen: { kind: 'spec', page: { kind: 'archived' }, life: [told('page-archived')] },
    },
    {
      rule: 'put back to an older version',
      act: async (pageId) => {
        await rewrite(pageId, {});
        await wiki('POST', `/rest/api/content/${pageId}/version`, {
          operationKey: 'restore',
          params: { versionNumber: 1, message: '' },
        });
      },
      seen: { ...admin, life: [told('page-reverted')] },
    },
    {
      rule: 'copied',
      act: (pageId) =>
        wiki('POST', `/rest/api/content/${pageId}/copy`, {
          copyProperties: true,
          destination: { type: 'space', value: 'PROD' },
          pageTitle: `A copy of ${pageId}`,
        }),
      seen: { ...admin, life: [told('page-copied')] },
    },
    {
      rule: 'moved below another page',
      act: async (pageId) => {
        const parentId = await newPage(`A parent for ${pageId}`);
        await wiki('PUT', `/rest/api/content/${pageId}/move/append/${parentId}`);
      },
      seen: { ...admin, life: [told('page-moved')] },
    },
  ])('$rule: the right column says so, and when', async ({ rule, act, seen }) => {
    const { epic, pageId } = await generated(`A page that is ${rule}`);
    await act(pageId);
    await settled();
    expect(await show(epic)).toMatchObject(seen);
  });
});

test('the page of a deleted issue can become the spec of another one', async () => {
  const { epic, pageId } = await generated('Gone with the issue');
  const other = await newEpic(site, 'Its successor');
  await site.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${epic.id}`);
  await settled();
  expect(await frameOf(other).call('check-page', { pageId })).toMatchObject({
    kind: 'adoptable',
    standing: 'names-former-issue',
  });
  expect(await adopt(other, pageId)).toMatchObject({ kind: 'done' });
  expect(await show(other)).toMatchObject({ kind: 'spec', origin: 'adopted', page: { pageId } });
});

test('after a reinstallation without storage, looking at the issue brings its spec back', async () => {
  const { epic, pageId } = await generated('Back in stock');
  await site.control('POST', 'reinstall', { keepStorage: false });
  expect(await show(epic, AUDITOR)).toMatchObject({ kind: 'spec-named-on-issue', pageId });
  const recall = (viewer: string) =>
    frameOf(epic, viewer).call('recall-spec', { attempt: crypto.randomUUID() });
  expect(await recall(AUDITOR)).toMatchObject({ kind: 'seen' });
  expect(await recall(ADMIN)).toEqual({ kind: 'recalled' });
  expect(await show(epic)).toMatchObject({ kind: 'spec', origin: 'rebuilt', page: { pageId } });
  expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
});

test('a page that names the issue is told of before a second one is made, its copies are not', async () => {
  const { epic, pageId } = await generated('Late checkout');
  await wiki('POST', `/rest/api/content/${pageId}/copy`, {
    copyProperties: true,
    destination: { type: 'space', value: 'PROD' },
    pageTitle: 'Late checkout, a copy',
  });
  await site.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${epic.id}/properties/lockstep.links`);
  await site.control('POST', 'reinstall', { keepStorage: false });
  expect(await show(epic)).toMatchObject({ kind: 'no-spec' });
  expect(await frameOf(epic).call('find-claiming-pages', {})).toMatchObject({
    kind: 'pages',
    pages: [{ pageId }],
  });
  expect(await adopt(epic, pageId)).toMatchObject({ kind: 'done' });
});
