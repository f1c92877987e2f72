import { type Page } from 'playwright-core';
import { atRest, contextPanel, Journey, modalFrame } from '../kit/journey';
import { APP_CALLS, answerWith } from '../kit/looks';
import { newPage, renamePage } from '../kit/new-page';
import { picturesOf } from '../kit/pictures';
import { isStored } from '../kit/product-calls';
import { silencePage } from '../kit/silent-page';
import { anEpic, type FoundIssue } from '../kit/world-queries';
import { spaceIdOf } from '../site/spec/generate';

const MANAGER = 'marcus@example.com';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.begin();
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
});
afterEach(() => journey.control('POST', 'faults', { rules: [] }));
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('links');

const aPage = async (title: string): Promise<string> => {
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Ours.' }] }];
  return newPage(journey, { spaceId: await spaceIdOf(journey, 'PROD'), title, content }, MANAGER);
};

const open = async (epic: FoundIssue, look = {}): Promise<Page> => {
  const page = await journey.as(MANAGER, look);
  await page.goto(`/browse/${epic.key}`);
  return page;
};

/** An epic whose spec has become a page that was there. */
async function adopted(epic: FoundIssue, pageId: string, look = {}): Promise<Page> {
  const page = await open(epic, look);
  await contextPanel(page).getByRole('button', { name: 'Use an existing page' }).click();
  const adopt = modalFrame(page, 'Use an existing page');
  await adopt.getByRole('searchbox').fill(pageId);
  await adopt.getByRole('button', { name: 'Use this page' }).click();
  await adopt.getByRole('button', { name: 'Close' }).click();
  return page;
}

test('a page that is there becomes the spec by keyboard alone, is unlinked, and comes back', async () => {
  const epic = await anEpic(journey, 'BOOK', 3);
  const pageId = await aPage('Hand-written plan');
  const page = await open(epic);
  const panel = contextPanel(page);
  await panel.getByRole('button', { name: 'Use an existing page' }).click();
  const adopt = modalFrame(page, 'Use an existing page');
  await adopt.locator('input:focus').waitFor();
  await picture(page, 'adopt-choose');
  await page.keyboard.type(`https://example.atlassian.net/wiki/spaces/PROD/pages/${pageId}/x`);
  await adopt.locator('button:focus', { hasText: 'Use this page' }).waitFor();
  await picture(page, 'adopt-confirm');
  // Somebody calls it another name meanwhile: it is the page that was chosen all the same.
  await renamePage(journey, pageId, 'Plan by hand');
  await page.keyboard.press('Enter');
  await adopt.getByRole('status').filter({ hasText: 'The page is now the spec' }).waitFor();
  await picture(page, 'adopt-done');
  await adopt.getByRole('button', { name: 'Close' }).click();
  await panel.getByRole('button', { name: 'Open spec' }).waitFor();
  // Jira's own list of links is brought up to date too.
  await page.getByText('Confluence content').waitFor();
  await picture(page, 'panel-adopted');

  // Both presses before the dialog is drawn: a later one lands beside it, and closes it.
  await panel.getByRole('button', { name: 'Unlink' }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  const unlink = modalFrame(page, 'Unlink');
  await unlink.getByText('What stays').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
  await picture(page, 'unlink-question');
  const otherTab = await open(epic);
  await contextPanel(otherTab).getByRole('button', { name: 'Unlink' }).click();
  const tooLate = modalFrame(otherTab, 'Unlink').getByRole('button', { name: 'Unlink' });
  await tooLate.waitFor();
  await unlink.getByRole('button', { name: 'Unlink' }).click();
  await unlink.getByRole('status').filter({ hasText: 'no longer the spec' }).waitFor();
  await picture(page, 'unlink-done');
  expect(await unlink.getByRole('button').allInnerTexts()).toEqual(['Undo', 'Close']);
  await tooLate.click();
  await modalFrame(otherTab, 'Unlink').getByRole('button', { name: 'Close' }).click();
  await contextPanel(otherTab).getByRole('button', { name: 'Generate spec' }).waitFor();
  await otherTab.context().close();
  await unlink.getByRole('button', { name: 'Undo' }).click();
  await unlink.getByRole('status').filter({ hasText: 'The page is the spec again' }).waitFor();
  await unlink.getByRole('button', { name: 'Close' }).click();
  await panel.getByRole('button', { name: 'Open spec' }).waitFor();
});

test.each([
  { when: 'before', epicNo: 9, says: 'names another page as its spec' },
  // Undo had looked at the issue already, and found it free.
  { when: 'at the same moment', epicNo: 10, says: 'Another page became the spec' },
])('Undo is no success where somebody else has made another spec: $when', async ({ when, epicNo, says }) => {
  const epic = await anEpic(journey, 'BOOK', epicNo);
  const page = await adopted(epic, await aPage(`Plan that somebody replaces ${when}`));
  await contextPanel(page).getByRole('button', { name: 'Unlink' }).click();
  const unlink = modalFrame(page, 'Unlink');
  await unlink.getByRole('button', { name: 'Unlink' }).click();
  await unlink.getByRole('status').filter({ hasText: 'no longer the spec' }).waitFor();
  const other = await journey.as('admin@example.com');
  await other.goto(`/browse/${epic.key}`);
  await contextPanel(other).getByRole('button', { name: 'Generate spec' }).click();
  await modalFrame(other, 'Generate spec').getByRole('button', { name: 'Create page' }).click();
  await modalFrame(other, 'Generate spec').getByRole('button', { name: 'Open spec' }).waitFor();
  await other.context().close();
  if (when !== 'before') await answerWith(page, 'adopt-spec', { kind: 'already-claimed' });
  await unlink.getByRole('button', { name: 'Undo' }).click();
  await unlink.getByRole('status').filter({ hasText: says }).waitFor();
  expect(await unlink.locator('.message-success').count()).toBe(0);
  await picture(page, `undo-too-late-${when.replaceAll(' ', '-')}`);
  await unlink.getByRole('button', { name: 'Close' }).click();
  await contextPanel(page).getByRole('button', { name: 'Open spec' }).waitFor();
});

test('an unlinking that could not be finished can be left for later, and is offered again', async () => {
  const epic = await anEpic(journey, 'BOOK', 7);
  const pageId = await aPage('Plan of a slow day');
  const page = await open(epic);
  await contextPanel(page).getByRole('button', { name: 'Use an existing page' }).click();
  const adopt = modalFrame(page, 'Use an existing page');
  await adopt.getByRole('searchbox').fill(`https://example.atlassian.net/wiki/spaces/PROD/pages/${pageId}/x`);
  await adopt.getByRole('button', { name: 'Use this page' }).click();
  await adopt.getByRole('button', { name: 'Close' }).click();
  await contextPanel(page).getByRole('button', { name: 'Unlink' }).click();
  const unlink = modalFrame(page, 'Unlink');
  await unlink.getByText('What stays').waitFor();
  await page.context().setOffline(true);
  await unlink.getByRole('button', { name: 'Unlink' }).click();
  await unlink.getByRole('alert').filter({ hasText: 'You are offline' }).waitFor();
  await picture(page, 'unlink-offline');
  await unlink.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await contextPanel(page).getByRole('alert').filter({ hasText: 'You are offline' }).waitFor();
  await page.context().setOffline(false);
  await contextPanel(page).getByRole('button', { name: 'Unlink' }).waitFor();
});

test('a page is found by words of its title, and whoever was faster with another one is told of', async () => {
  const epic = await anEpic(journey, 'BOOK', 4);
  await aPage('Quarterly roadmap of the shop');
  const page = await open(epic, { colorScheme: 'dark' });
  await contextPanel(page).getByRole('button', { name: 'Use an existing page' }).click();
  const adopt = modalFrame(page, 'Use an existing page');
  await adopt.getByRole('searchbox', { name: 'Find a page' }).fill('quarterly road');
  await adopt.getByRole('button', { name: /Quarterly roadmap/ }).click();
  const use = adopt.getByRole('button', { name: 'Use this page' });
  await use.waitFor();
  await picture(page, 'adopt-confirm-dark');

  const otherTab = await open(epic);
  const pageId = await aPage('Roadmap of somebody else');
  await contextPanel(otherTab).getByRole('button', { name: 'Use an existing page' }).click();
  const other = modalFrame(otherTab, 'Use an existing page');
  await other.getByRole('searchbox', { name: 'Find a page' }).fill(pageId);
  const useOther = other.getByRole('button', { name: 'Use this page' });
  await useOther.waitFor();
  // Whoever comes second finds the first one at work.
  await journey.holdUp({ match: { product: 'jira', method: 'PUT' } });
  // The one that has stored its claim is the faster one, not the one pressed first.
  const before = await journey.callsSoFar();
  await useOther.click();
  await journey.called(before, isStored);
  await other.getByRole('progressbar').waitFor();
  await use.click();
  await adopt.getByRole('status').filter({ hasText: 'Another page became the spec' }).waitFor();
  await journey.letGo();
  await other.getByRole('status').filter({ hasText: 'The page is now the spec' }).waitFor();
  await adopt.getByText('Roadmap of somebody else').first().waitFor();
  await otherTab.context().close();
});

test('a page that another issue takes after it was chosen is told of where another one can be chosen', async () => {
  const [faster, slower] = [await anEpic(journey, 'BOOK', 11), await anEpic(journey, 'BOOK', 12)];
  const wanted = await aPage('Wanted by two');
  const page = await open(slower);
  await contextPanel(page).getByRole('button', { name: 'Use an existing page' }).click();
  const adopt = modalFrame(page, 'Use an existing page');
  const use = adopt.getByRole('button', { name: 'Use this page' });
  await adopt.getByRole('searchbox').fill(wanted);
  await use.waitFor();
  await (await adopted(faster, wanted)).context().close();
  await use.press('Enter');
  await adopt
    .getByRole('status')
    .filter({ hasText: `This page is the spec of ${faster.key}.` })
    .waitFor();
  await adopt.locator('input:focus').fill(await aPage('Wanted by one'));
  await use.click();
  await adopt.getByText('The page is now the spec').waitFor();
});

test('a page in the trash is restored from the issue', async () => {
  const epic = await anEpic(journey, 'BOOK', 5);
  const pageId = await aPage('Soon in the trash');
  const page = await adopted(epic, pageId, { viewport: { width: 1200, height: 800 } });
  const panel = contextPanel(page);
  await panel.getByRole('button', { name: 'Open spec' }).waitFor();
  await journey.rest(MANAGER, 'DELETE', `/wiki/api/v2/pages/${pageId}`);
  await page.reload();
  await panel.getByText(/put in the trash/).waitFor();
  await picture(page, 'panel-trashed');
  expect(await panel.getByRole('button', { name: 'Generate spec' }).count()).toBe(0);
  await panel.getByRole('button', { name: 'Restore page' }).click();
  await panel.getByRole('button', { name: 'Open spec' }).waitFor();
});

test('a project administrator brings lost links back and sees from what', async () => {
  const epic = await anEpic(journey, 'BOOK', 6);
  const pageId = await aPage('Lost and found');
  const page = await adopted(epic, pageId);
  const silent = await aPage('Says nothing of its issue');
  const named = await anEpic(journey, 'BOOK', 8);
  await (await adopted(named, silent)).context().close();
  await silencePage(journey, silent);
  const orphan = await anEpic(journey, 'BOOK', 13);
  const purged = await aPage('Purged before the storage went');
  await (await adopted(orphan, purged)).context().close();
  await journey.rest(MANAGER, 'DELETE', `/wiki/api/v2/pages/${purged}`);
  await journey.rest('admin@example.com', 'DELETE', `/wiki/api/v2/pages/${purged}?purge=true`);
  const clone = await anEpic(journey, 'BOOK', 14);
  await journey.rest(MANAGER, 'PUT', `/rest/api/3/issue/${clone.key}/properties/lockstep.links`, {
    ...{ v: 1, kind: 'spec', state: 'linked', pageId, path: `/spaces/PROD/pages/${pageId}/x` },
  });
  const linked = await anEpic(journey, 'BOOK', 15);
  await journey.rest(MANAGER, 'POST', `/rest/api/3/issue/${linked.key}/remotelink`, {
    globalId: `lockstep-page=${await aPage('Only a link leads here')}`,
    object: { url: 'https://site.example/wiki', title: 'Spec' },
  });
  await journey.control('POST', 'reinstall', { keepStorage: false });
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const projectPage = page.frameLocator('iframe[title="Lockstep"]');
  await atRest(projectPage);
  await projectPage.getByRole('button', { name: 'Rebuild links' }).click();
  await projectPage
    .getByRole('status')
    .filter({ hasText: /restored/ })
    .waitFor();
  await projectPage.getByText('Lost and found').first().scrollIntoViewIfNeeded();
  await picture(page, 'rebuild-links');
  const links = projectPage.getByRole('region', { name: 'Spec links' });
  const hidden = links.getByRole('listitem').filter({ hasText: orphan.key });
  await hidden.getByText('You cannot see the page.').waitFor();
  await hidden.getByRole('button', { name: 'Unlink' }).click();
  const unlink = modalFrame(page, 'Unlink');
  await unlink
    .getByRole('button', { name: 'Unlink' })
    .or(unlink.getByText('The page cannot be found'))
    .first()
    .waitFor();
  await picture(page, 'rebuild-links-unlink');
  await unlink.getByRole('button', { name: /Close|Cancel/ }).click();
  await projectPage.getByText(/looked at\./).waitFor();
  const asked = links.getByRole('listitem').filter({ hasText: 'Says nothing of its issue' });
  await asked.getByText('The issue names the page. The page does not name the issue.').waitFor();
  const cloned = links.getByRole('listitem').filter({ hasText: clone.key });
  await cloned.getByText('The issue names the page. The page names another issue.').waitFor();
  await cloned.getByRole('button', { name: 'Link them' }).click();
  await cloned.getByText(`This page is the spec of ${epic.key}.`, { exact: false }).waitFor();
  await cloned.getByRole('button', { name: 'Unlink' }).waitFor();
  const ledTo = links.getByRole('listitem').filter({ hasText: 'Only a link leads here' });
  await ledTo.getByText('A link on the issue leads to the page. The page does not name the issue.').waitFor();
  await ledTo.getByRole('button', { name: 'Link them' }).click();
  await ledTo.getByText('Linked.').waitFor();
  await answerWith(page, 'adopt-found', { kind: 'cannot-adopt', why: { kind: 'page-trashed' } });
  await asked.getByRole('button', { name: 'Link them' }).click();
  await asked.getByText('This page is in the trash.').waitFor();
  // Somebody has restored it.
  await page.unroute(APP_CALLS);
  await asked.getByRole('button', { name: 'Link them' }).click();
  await projectPage.getByRole('heading', { name: '2 links need your decision' }).waitFor();
  await asked.locator('[role=status]:focus', { hasText: 'Linked.' }).waitFor();
  await asked.scrollIntoViewIfNeeded();
  await picture(page, 'rebuild-links-asked');
  for (const { key } of [epic, named]) {
    await page.goto(`/browse/${key}`);
    await contextPanel(page).getByRole('button', { name: 'Open spec' }).waitFor();
  }

  await journey.rest(MANAGER, 'DELETE', `/wiki/api/v2/pages/${pageId}`);
  await journey.settled();
  await page.goto('/jira/projects/BOOK/apps/project-page');
  await projectPage.getByRole('heading', { name: 'What has changed' }).scrollIntoViewIfNeeded();
  await projectPage
    .getByRole('region', { name: 'Specs', exact: true })
    .getByText(/put in the trash on/)
    .waitFor();
  await picture(page, 'link-news');
});
