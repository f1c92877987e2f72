import { type BylineCalls } from '../../../src/contract/byline';
import { type FoundLinkView, type LinkRebuildCalls } from '../../../src/contract/links/link-rebuild';
import { silencePage } from '../../kit/silent-page';
import { type Epic, newEpic, onceOfEach, orderFor, projectNamed, tracesOf } from '../spec/generate';
import { ADMIN, AppFrame, AppSite, MANAGER } from '../kit';
import { type Linked, LinkedSpecs } from './linked-specs';
import { rebuildLinks } from './rebuild-parts';

/** Storage and the two products say different things: after clones, copies, imports and backups. */

let site: AppSite;
let specs: LinkedSpecs;
let project: AppFrame<LinkRebuildCalls>;

beforeAll(async () => {
  site = await AppSite.open();
  specs = await LinkedSpecs.on(site);
  const { id, key } = await projectNamed(site, 'BOOK');
  project = new AppFrame<LinkRebuildCalls>(site, ADMIN, {
    moduleKey: 'project-page',
    extension: { project: { id, key } },
  });
}, 120_000);
afterAll(async () => {
  await site.end();
});

const loseStorage = () => site.control('POST', 'reinstall', { keepStorage: false });
const propertyOf = ({ id }: Epic): string => `/rest/api/3/issue/${id}/properties/lockstep.links`;
const attempt = () => crypto.randomUUID();

async function name(epic: Epic, pageId: string): Promise<void> {
  const said = { v: 1, kind: 'spec', state: 'linked', pageId, path: `/spaces/PROD/pages/${pageId}/x` };
  await site.rest(ADMIN, 'PUT', propertyOf(epic), said);
}

/** A clone has what its original has: the property, and a link to the page. */
async function cloneOf({ epic, pageId }: Linked): Promise<Epic> {
  const clone = await newEpic(site, `CLONE - ${epic.summary}`);
  await name(clone, pageId);
  await site.rest(ADMIN, 'POST', `/rest/api/3/issue/${clone.id}/remotelink`, {
    globalId: `lockstep-page=${pageId}`,
    object: { url: `${site.url}/wiki/pages/${pageId}`, title: 'Spec' },
  });
  return clone;
}

async function found(...epics: readonly Epic[]): Promise<readonly (FoundLinkView & { list: string })[]> {
  const parts = await rebuildLinks(project);
  return parts
    .flatMap(({ asked, restored }) => [
      ...asked.map((link) => ({ ...link, list: 'asked' })),
      ...restored.map((link) => ({ ...link, list: 'restored' })),
    ])
    .filter(({ issueId }) => epics.some(({ id }) => id === issueId));
}

const linkFound = ({ id: issueId }: Epic, pageId: string) =>
  project.call('adopt-found', { attempt: attempt(), issueId, pageId });

test('a clone of an epic gets no page of its own in silence, and takes none from its original', async () => {
  const original = await specs.generated('Cloned');
  const { epic, pageId } = original;
  const clone = await cloneOf(original);
  expect(await specs.show(clone)).toMatchObject({ kind: 'spec-named-on-issue', pageId });
  const frame = specs.frameOf(clone);
  expect(await frame.call('recall-spec', { attempt: attempt() })).toEqual({ kind: 'one-sided' });
  const order = { ...orderFor(clone, specs.spaceId), attempt: attempt() };
  expect(await frame.call('create-spec', order)).toMatchObject({ kind: 'spec-named-on-issue' });
  expect(await found(clone, epic)).toMatchObject([
    { issueId: clone.id, list: 'asked', from: 'issue', namesAnother: true },
  ]);
  expect(await linkFound(clone, pageId)).toEqual({
    kind: 'cannot-adopt',
    why: { kind: 'page-of-another-issue', issueKey: epic.key },
  });
  expect(await specs.unlink(clone, pageId)).toMatchObject({ kind: 'unlinked' });
  expect(await tracesOf(site, clone)).toMatchObject({ remoteLinks: [], issueProperties: ['unlinked'] });
  expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
  expect(await specs.show(epic)).toMatchObject({ kind: 'spec', life: [] });
});

test('nor does it without storage, whichever of the two is looked at first', async () => {
  const original = await specs.generated('Cloned and lost');
  const clone = await cloneOf(original);
  await loseStorage();
  const recall = (epic: Epic) => specs.frameOf(epic).call('recall-spec', { attempt: attempt() });
  expect(await recall(clone)).toEqual({ kind: 'one-sided' });
  expect(await specs.unlink(clone, original.pageId)).toMatchObject({ kind: 'unlinked' });
  expect(await found(clone, original.epic)).toMatchObject([
    { issueId: original.epic.id, list: 'restored', from: 'both' },
  ]);
  expect(await tracesOf(site, original.epic)).toEqual(onceOfEach(original.epic));
});

test('a clone that has the link to the page alone is not asked about', async () => {
  const original = await specs.generated('Cloned without its property');
  const clone = await cloneOf(original);
  await site.rest(ADMIN, 'DELETE', propertyOf(clone));
  expect(await found(clone)).toEqual([]);
});

test('of two that name one silent page, it is that of the first for which somebody decides', async () => {
  const original = await specs.generated('Wanted twice');
  const clone = await cloneOf(original);
  await silencePage(site, original.pageId);
  await loseStorage();
  expect(await found(clone, original.epic)).toMatchObject([
    { list: 'asked', from: 'issue', namesAnother: false },
    { list: 'asked', from: 'issue', namesAnother: false },
  ]);
  expect(await linkFound(original.epic, original.pageId)).toEqual({ kind: 'adopted' });
  expect(await linkFound(clone, original.pageId)).toMatchObject({
    why: { kind: 'page-of-another-issue', issueKey: original.epic.key },
  });
});

test('an issue from another site that names a page of people’s leaves it to them', async () => {
  const epic = await newEpic(site, 'Imported');
  const pageId = await specs.newPage('Somebody’s own page');
  const before = await specs.readPage(pageId);
  await name(epic, pageId);
  const frame = specs.frameOf(epic);
  expect(await frame.call('recall-spec', { attempt: attempt() })).toEqual({ kind: 'one-sided' });
  expect(await found(epic)).toMatchObject([{ list: 'asked', from: 'issue' }]);
  expect(await specs.unlink(epic, pageId)).toMatchObject({ kind: 'unlinked' });
  expect(await specs.readPage(pageId)).toEqual(before);
  expect(await specs.show(epic)).toMatchObject({ kind: 'no-spec' });
});

test('a copy of a spec that was deleted for good is its spec only once somebody says so', async () => {
  const { epic, pageId } = await specs.generated('Copied, then deleted');
  const order = {
    destination: { type: 'space', value: 'PROD' },
    pageTitle: 'The copy that is left',
    copyProperties: true,
  };
  const { id: copyId } = (await specs.wiki('POST', `/rest/api/content/${pageId}/copy`, order)) as {
    id: string;
  };
  await specs.wiki('DELETE', `/api/v2/pages/${pageId}`);
  await specs.wiki('DELETE', `/api/v2/pages/${pageId}?purge=true`);
  await loseStorage();
  expect(await found(epic)).toMatchObject([{ list: 'asked', from: 'issue', pageId, page: null }]);
  expect(await specs.adopt(epic, copyId)).toMatchObject({ why: { kind: 'issue-names-another', pageId } });
  expect(await specs.unlink(epic, pageId)).toMatchObject({ why: { kind: 'page-perhaps-gone' } });
  await site.control('POST', 'clock', { advance: 'PT1H' });
  expect(await specs.unlink(epic, pageId)).toMatchObject({ kind: 'unlinked' });
  expect(await specs.adopt(epic, copyId)).toMatchObject({ kind: 'done' });
  expect(await specs.show(epic)).toMatchObject({ kind: 'spec', page: { pageId: copyId } });
});

test.each([
  {
    rule: 'names another page',
    say: async (epic: Epic) => name(epic, await specs.newPage('Of before the backup')),
  },
  { rule: 'names no page', say: (epic: Epic) => site.rest(ADMIN, 'DELETE', propertyOf(epic)) },
])('an issue that $rule says so everywhere, and is put right by one press', async ({ rule, say }) => {
  const { epic, pageId } = await specs.generated(`Its issue ${rule}`);
  await say(epic);
  const life = [{ what: 'issue-forgot', at: null, next: ['refresh-links'] }];
  expect(await specs.show(epic)).toMatchObject({ kind: 'spec', page: { pageId }, life });
  const byline = new AppFrame<BylineCalls>(site, ADMIN, {
    moduleKey: 'page-byline',
    extension: { content: { id: pageId } },
  });
  expect(await byline.call('show-page', {})).toMatchObject({ kind: 'spec', life });
  const changed = (await rebuildLinks(project)).flatMap((part) => part.changed);
  expect(changed.find(({ issue }) => issue?.issueId === epic.id)).toMatchObject({ life });
  expect(await specs.frameOf(epic).call('refresh-links', {})).toEqual({ kind: 'refreshed' });
  expect(await specs.show(epic)).toMatchObject({ kind: 'spec', life: [] });
});

test('a hidden spec is not given up at once after its storage was lost', async () => {
  const { epic, pageId } = await specs.generated('Hidden, and its storage lost');
  const user = { results: [await specs.knownUser(ADMIN)] };
  const results = [{ operation: 'read', restrictions: { user } }];
  await specs.wiki('PUT', `/rest/api/content/${pageId}/restriction`, { results });
  await loseStorage();
  const before = await tracesOf(site, epic);
  expect(await specs.unlink(epic, pageId, MANAGER)).toMatchObject({ why: { kind: 'page-perhaps-gone' } });
  expect(await tracesOf(site, epic)).toEqual(before);
  expect(await found(epic)).toMatchObject([{ list: 'restored', from: 'both', pageId }]);
  await site.control('POST', 'clock', { advance: 'PT2H' });
  expect(await specs.unlink(epic, pageId, MANAGER)).toMatchObject({ kind: 'cannot-unlink' });
});
