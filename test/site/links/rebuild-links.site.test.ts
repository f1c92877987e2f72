import { type FoundLinkView, type LinkRebuildCalls } from '../../../src/contract/links/link-rebuild';
import { silencePage } from '../../kit/silent-page';
import {
  type Epic,
  generateSpec,
  newEpic,
  onceOfEach,
  orderFor,
  projectNamed,
  spaceIdOf,
  tracesOf,
} from '../spec/generate';
import { ADMIN, AppFrame, AppSite, ENGINEER, issueFrame, type Viewer } from '../kit';
import { rebuildLinks } from './rebuild-parts';

let site: AppSite;
let spaceId: string;
let project: { readonly id: string; readonly key: string };

beforeAll(async () => {
  site = await AppSite.open();
  spaceId = await spaceIdOf(site, 'PROD');
  project = await projectNamed(site, 'BOOK');
}, 120_000);
afterAll(async () => {
  await site.end();
});

const frame = (viewer: Viewer = ADMIN) =>
  new AppFrame<LinkRebuildCalls>(site, viewer, {
    moduleKey: 'project-page',
    extension: { project: { id: project.id, key: project.key } },
  });

async function generated(summary: string): Promise<{ readonly epic: Epic; readonly pageId: string }> {
  const epic = await newEpic(site, summary);
  await generateSpec(issueFrame(site, ADMIN, epic), orderFor(epic, spaceId));
  const shown = await issueFrame(site, ADMIN, epic).call('show-issue', {});
  if (shown.kind !== 'spec') throw new Error(shown.kind);
  return { epic, pageId: shown.page.pageId };
}

const issueProperty = (epic: Epic, method: string, body?: unknown) =>
  site.rest(ADMIN, method, `/rest/api/3/issue/${epic.id}/properties/lockstep.links`, body);

/** What the issue's history tells. */
async function actsOn({ epic }: { readonly epic: Epic }): Promise<readonly string[]> {
  const answer = await issueFrame(site, ADMIN, epic, { modal: { view: 'history' } }).call('show-issue', {});
  if (answer.kind !== 'history') throw new Error(answer.kind);
  return answer.entries.map(({ act }) => act).sort();
}

const about = (epic: Epic) => (link: FoundLinkView) => link.issueId === epic.id;

test('what both ends say comes back, what one says is asked, and nothing is made twice', async () => {
  const whole = await generated('Whole link');
  const withoutProperty = await generated('Only a link on the issue');
  const silentPage = await generated('Silent page');
  const silentIssue = await generated('Silent issue');
  const purged = await generated('Purged page');
  const purgedPath = `/wiki/api/v2/pages/${purged.pageId}`;
  await site.rest(ADMIN, 'DELETE', purgedPath);
  await site.rest(ADMIN, 'DELETE', `${purgedPath}?purge=true`);
  await issueProperty(withoutProperty.epic, 'DELETE');
  await silencePage(site, silentPage.pageId);
  await issueProperty(silentIssue.epic, 'DELETE');
  await site.rest(
    ADMIN,
    'DELETE',
    `/rest/api/3/issue/${silentIssue.epic.id}/remotelink?globalId=lockstep-page=${silentIssue.pageId}`,
  );
  await site.control('POST', 'reinstall', { keepStorage: false });

  const parts = await rebuildLinks(frame());
  expect(parts.length).toBeGreaterThan(0);
  const restored = parts.flatMap((part) => part.restored);
  const asked = parts.flatMap((part) => part.asked);
  expect(restored.find(about(whole.epic))).toMatchObject({ from: 'both', pageId: whole.pageId });
  expect(restored.find(about(withoutProperty.epic))).toMatchObject({ from: 'page-and-remote-link' });
  expect(asked.find(about(silentPage.epic))).toMatchObject({ from: 'issue', pageId: silentPage.pageId });
  expect(asked.find(about(purged.epic))).toMatchObject({ from: 'issue', page: null });
  expect(asked.find(about(silentIssue.epic))).toMatchObject({ from: 'page', pageId: silentIssue.pageId });
  for (const { epic } of [whole, withoutProperty]) {
    const shown = await issueFrame(site, ADMIN, epic).call('show-issue', {});
    expect(shown).toMatchObject({ kind: 'spec', origin: 'rebuilt' });
    expect(await tracesOf(site, epic)).toEqual(onceOfEach(epic));
  }

  const use = ({ epic, pageId }: typeof whole) =>
    frame().call('adopt-found', { attempt: crypto.randomUUID(), issueId: epic.id, pageId });
  expect(await use(silentPage)).toEqual({ kind: 'adopted' });
  expect(await use(silentIssue)).toEqual({ kind: 'adopted' });
  expect(await tracesOf(site, silentIssue.epic)).toEqual(onceOfEach(silentIssue.epic));

  // Storage began anew: what is told is what was written to bring the links back.
  const linked = ['link-page', 'mark-page', 'name-spec'];
  expect(await Promise.all([whole, withoutProperty, silentPage].map(actsOn))).toEqual([
    [],
    ['name-spec'],
    linked,
  ]);

  const again = await rebuildLinks(frame());
  expect(again.flatMap((part) => part.restored)).toEqual([]);
  expect(again.flatMap((part) => part.asked).filter(about(silentPage.epic))).toEqual([]);
  expect(again.reduce((sum, { known }) => sum + known, 0)).toBeGreaterThanOrEqual(4);
});

test('what has become of known links is told', async () => {
  const { epic, pageId } = await generated('Trashed meanwhile');
  await site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${pageId}`);
  const changed = (await rebuildLinks(frame())).flatMap((part) => part.changed);
  expect(changed.find(({ issue }) => issue?.key === epic.key)).toMatchObject({
    life: [{ what: 'page-trashed' }],
  });
});

test('the project page tells what happened to a page or an issue before anybody rebuilds anything', async () => {
  const trashed = await generated('Told of: trashed');
  const deleted = await generated('Told of: issue deleted');
  const quiet = await generated('Nothing to tell of');
  await site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${trashed.pageId}`);
  await site.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${deleted.epic.id}`);
  await site.settled();
  const news = await frame(ENGINEER).call('link-news', { from: null });
  if (news.kind !== 'link-news') throw new Error(news.kind);
  const told = (what: string) => [{ what, at: expect.any(Number) as number }];
  const keys = news.changed.map(({ issue }) => issue?.key);
  expect(news.changed.find(({ issue }) => issue?.key === trashed.epic.key)).toMatchObject({
    life: told('page-trashed'),
  });
  expect(news.changed.find(({ page }) => page?.path.includes(deleted.pageId))).toMatchObject({
    issue: null,
    life: told('issue-deleted'),
  });
  expect(keys).not.toContain(quiet.epic.key);
  const madeUp = await frame(ENGINEER).call('link-news', { from: { at: 'made-up' } });
  expect(madeUp.kind).toBe('failed');
  const whole = await frame(ENGINEER).call('link-news', { from: { at: null } });
  expect(whole).toMatchObject({ changed: expect.arrayContaining(news.changed) as unknown, next: null });
});

test('only who administers the project may rebuild its links', async () => {
  const answer = await frame(ENGINEER).call('rebuild-links', { attempt: crypto.randomUUID(), from: null });
  expect(answer).toEqual({ kind: 'may-not-administer' });
});
