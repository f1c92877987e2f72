import { generateSpec, newEpic, orderFor, tracesOf } from '../spec/generate';
import { AppSite, ADMIN, MANAGER } from '../kit';
import { LinkedSpecs } from './linked-specs';

let site: AppSite;
let specs: LinkedSpecs;

beforeAll(async () => {
  site = await AppSite.open();
  specs = await LinkedSpecs.on(site);
}, 120_000);
afterAll(async () => {
  await site.end();
});

test('the right column says it within its budget: two product calls, three reads of storage', async () => {
  const { epic, pageId } = await specs.generated('Returns portal');
  await specs.rewrite(pageId, { title: 'Returns desk' });
  await site.settled();
  const { products, storage } = await site.callsDuring(async () => {
    expect(await specs.show(epic)).toMatchObject({
      kind: 'spec',
      life: [{ what: 'page-renamed', at: expect.any(Number) as number }],
    });
  });
  expect(products).toHaveLength(2);
  expect(storage.length).toBeLessThanOrEqual(3);
});

test('a page in the trash keeps a second spec away, and comes back by one press', async () => {
  const { epic, pageId } = await specs.generated('Price alerts');
  await specs.wiki('DELETE', `/api/v2/pages/${pageId}`);
  await site.settled();
  expect(await specs.show(epic)).toMatchObject({
    kind: 'spec',
    page: { kind: 'trashed' },
    life: [{ what: 'page-trashed', at: expect.any(Number) as number }],
  });
  const second = await generateSpec(
    specs.frameOf(epic),
    orderFor(epic, specs.spaceId, { title: 'A second one' }),
  );
  expect(second.answer.kind).toBe('done');
  expect(await tracesOf(site, epic)).toMatchObject({ pages: [] });
  expect(await specs.frameOf(epic).call('restore-page', {})).toEqual({ kind: 'restored' });
  await site.settled();
  expect(await specs.show(epic)).toMatchObject({ page: { kind: 'page' }, life: [{ what: 'page-restored' }] });
});

test('a page deleted for good can be unlinked at once, because an event told of it', async () => {
  const { epic, pageId } = await specs.generated('Wish lists');
  await specs.wiki('DELETE', `/api/v2/pages/${pageId}`);
  await specs.wiki('DELETE', `/api/v2/pages/${pageId}?purge=true`);
  await site.settled();
  expect(await specs.show(epic)).toMatchObject({
    life: [{ what: 'page-purged', at: expect.any(Number) as number }],
  });
  expect(await specs.unlink(epic, pageId)).toMatchObject({ kind: 'unlinked' });
  expect(await tracesOf(site, epic)).toMatchObject({ remoteLinks: [], issueProperties: ['unlinked'] });
});

test('without the event the same page is unreachable, and given an hour', async () => {
  const { epic, pageId } = await specs.generated('Flash sales');
  await site.control('POST', 'events', { loss: 1, duplicate: 0, reorder: 0 });
  await specs.wiki('DELETE', `/api/v2/pages/${pageId}`);
  await specs.wiki('DELETE', `/api/v2/pages/${pageId}?purge=true`);
  await site.settled();
  await site.control('POST', 'events', { loss: 0, duplicate: 0, reorder: 0 });
  expect(await specs.show(epic)).toMatchObject({ life: [{ what: 'page-unreachable', at: null }] });
  expect(await specs.unlink(epic, pageId)).toMatchObject({
    kind: 'cannot-unlink',
    why: { kind: 'page-perhaps-gone' },
  });
  await site.control('POST', 'clock', { advance: 'PT1H' });
  expect(await specs.unlink(epic, pageId)).toMatchObject({ kind: 'unlinked' });
});

test('a page that is hidden from the viewer is not called deleted', async () => {
  const { epic, pageId } = await specs.generated('Click and collect');
  const admin = await specs.knownUser(ADMIN);
  await specs.wiki('PUT', `/rest/api/content/${pageId}/restriction`, {
    results: [{ operation: 'read', restrictions: { user: { results: [admin] } } }],
  });
  await site.settled();
  expect(await specs.show(epic, MANAGER)).toMatchObject({
    page: { kind: 'not-visible' },
    life: [{ what: 'page-restricted', at: expect.any(Number) as number }],
  });
  expect(await specs.show(epic)).toMatchObject({
    page: { kind: 'page' },
    life: [{ what: 'page-restrictions', at: expect.any(Number) as number }],
  });
});

test('the page of a deleted issue can become the spec of another one', async () => {
  const { epic, pageId } = await specs.generated('Gone with the issue');
  const other = await newEpic(site, 'Its successor');
  await site.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${epic.id}`);
  await site.settled();
  expect(await specs.frameOf(other).call('check-page', { pageId })).toMatchObject({
    kind: 'adoptable',
    standing: 'names-former-issue',
  });
  expect(await specs.adopt(other, pageId)).toMatchObject({ kind: 'done' });
  expect(await specs.show(other)).toMatchObject({ kind: 'spec', origin: 'adopted', page: { pageId } });
});
