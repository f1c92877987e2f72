import { type FrameLocator, type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { contextPanel, Journey, modalFrame } from '../kit/journey';
import { picturesOf } from '../kit/pictures';
import { anEpic, type FoundIssue } from '../kit/world-queries';

let journey: Journey;
let epic: FoundIssue;
let specPath: string;

beforeAll(async () => {
  journey = await Journey.begin();
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  epic = await anEpic(journey, 'BOOK');
  specPath = await generateSpec(epic);
});
afterAll(async () => {
  await journey.end();
});

/** As the dialog does it; the path of the page. */
async function generateSpec({ key }: FoundIssue): Promise<string> {
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${key}`);
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
  const dialog = modalFrame(page, 'Generate spec');
  await dialog.getByRole('button', { name: 'Create page' }).click();
  await dialog.getByRole('button', { name: 'Close' }).waitFor();
  const address = await dialog.getByRole('link').first().getAttribute('href');
  await page.context().close();
  return new URL(address ?? '', journey.url).pathname;
}

const item = (page: Page) => page.getByRole('list', { name: 'Apps' }).getByRole('button');

/** Dialogs that the popup opens stand behind it in the document. */
const popupOf = (page: Page): FrameLocator => page.getByRole('dialog').first().frameLocator('iframe');

async function openPopup(page: Page, path: string): Promise<FrameLocator> {
  await page.goto(path);
  await item(page).click();
  return popupOf(page);
}

const picture = picturesOf('byline');

describe.each([
  { name: 'light', look: {}, theme: 'light' },
  { name: 'dark', look: {}, theme: 'dark' },
  { name: 'narrow', look: { viewport: { width: 320, height: 700 } }, theme: 'light' },
])('$name', ({ name, look, theme }) => {
  test('the page says which issue it specifies', async () => {
    const page = await journey.as('priya@example.com', look);
    await page.context().addCookies([{ name: 'site_theme', value: theme, url: journey.url }]);
    const popup = await openPopup(page, specPath);
    await popup.getByRole('heading', { name: new RegExp(epic.key) }).waitFor();
    await popup.getByRole('link', { name: epic.summary }).waitFor();
    await picture(page, name);
    expect(await faults(page)).toEqual([]);
  });

  test('the issue tells its history', async () => {
    const page = await journey.as('priya@example.com', look);
    await page.context().addCookies([{ name: 'site_theme', value: theme, url: journey.url }]);
    await page.goto(`/browse/${epic.key}`);
    await contextPanel(page).getByRole('button', { name: 'History' }).click();
    const dialog = modalFrame(page, 'History');
    await dialog.getByText('Created the page').waitFor();
    await picture(page, `history-${name}`);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await contextPanel(page).locator('button:focus', { hasText: 'History' }).waitFor();
  });
});

test('one read of each product shows it; what is new and what is covered come after the paint', async () => {
  const page = await journey.as('marcus@example.com');
  await page.goto(specPath);
  const { products } = await journey.callsDuring(async () => {
    await item(page).click();
    await popupOf(page).getByText('Up to date with the issue').waitFor();
    await popupOf(page).getByRole('region', { name: 'Coverage' }).getByRole('list').waitFor();
  });
  const [first, second, ...news] = products.map(({ product, method }) => `${method} ${product}`);
  expect([first, second]).toEqual(['GET confluence', 'GET jira']);
  // Each reads issue and page side by side; what is covered counts the children as well.
  const pageAndIssue = ['GET confluence', 'POST jira'];
  expect(news.sort()).toEqual([...pageAndIssue, ...pageAndIssue, 'POST jira'].sort());
});

test('the keyboard opens it, Escape closes it from inside, and the focus comes back', async () => {
  const page = await journey.as('marcus@example.com');
  await page.goto(specPath);
  await item(page).focus();
  await page.keyboard.press('Enter');
  const popup = popupOf(page);
  await popup.getByRole('button', { name: 'Open issue' }).focus();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await item(page).evaluate((button) => button === document.activeElement)).toBe(true);
});

test('a copy of the spec is ignored, says nothing from then on, and is still to be found', async () => {
  const pageId = /pages\/(\d+)/.exec(specPath)?.[1] ?? '';
  const copied = await journey.rest('marcus@example.com', 'POST', `/wiki/rest/api/content/${pageId}/copy`, {
    copyProperties: true,
    destination: { type: 'space', value: 'PROD' },
    pageTitle: 'A copy to look at',
  });
  const { id } = copied.body as { id: string };
  const page = await journey.as('marcus@example.com');
  const popup = await openPopup(page, `/wiki/pages/viewpage.action?pageId=${id}`);
  await popup.getByRole('heading', { name: `A copy of the spec of ${epic.key}` }).waitFor();
  await picture(page, 'copy');
  expect(await faults(page)).toEqual([]);
  await popup.getByRole('button', { name: 'Ignore' }).click();
  await popup.getByRole('heading', { name: 'This page is not a spec' }).waitFor();
  await picture(page, 'copy-ignored');

  const again = await openPopup(page, `/wiki/pages/viewpage.action?pageId=${id}`);
  await again.getByRole('button', { name: 'Show ignored copy' }).click();
  await again.getByRole('heading', { name: `A copy of the spec of ${epic.key}` }).waitFor();
  expect(await again.getByRole('button', { name: 'Ignore' }).count()).toBe(0);
  await again.getByRole('button', { name: 'Use as the spec of an issue' }).waitFor();
});

test('an entry can be pressed only when the script that opens it has come', async () => {
  const page = await journey.as('marcus@example.com');
  await page.route('**/__assets/site.js', () => undefined);
  await page.goto(specPath, { waitUntil: 'commit' });
  expect(await item(page).isDisabled()).toBe(true);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await openPopup(page, specPath);
  await popupOf(page).getByRole('heading').first().waitFor();
});

test('Open issue leads to the issue', async () => {
  const page = await journey.as('marcus@example.com');
  const popup = await openPopup(page, specPath);
  const [issue] = await Promise.all([
    page.context().waitForEvent('page'),
    popup.getByRole('button', { name: 'Open issue' }).click(),
  ]);
  await issue.waitForURL(new RegExp(`/browse/${epic.key}$`));
});

test('the page says what is new in the issue, and Update spec brings it there', async () => {
  const labels = { update: { labels: [{ add: 'from-the-page' }] } };
  await journey.rest('admin@example.com', 'PUT', `/rest/api/3/issue/${epic.id}`, labels);
  const page = await journey.as('marcus@example.com');
  const popup = await openPopup(page, specPath);
  await popup.getByText('1 change from the issue').waitFor();
  await picture(page, 'news');
  await popup.getByRole('button', { name: 'Update spec' }).click();
  const dialog = modalFrame(page, 'Update spec');
  await dialog.getByRole('button', { name: 'Update page' }).click();
  await dialog.getByText('1 block changed').waitFor();
  await picture(page, 'updated');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await popup.getByText('Up to date with the issue').waitFor();
});

async function rename(pageId: string, title: string): Promise<void> {
  const address = `/wiki/api/v2/pages/${pageId}`;
  const read = await journey.rest('marcus@example.com', 'GET', `${address}?body-format=atlas_doc_format`);
  const { version, body } = read.body as {
    version: { number: number };
    body: { atlas_doc_format: { value: string; representation: string } };
  };
  await journey.rest('marcus@example.com', 'PUT', address, {
    id: pageId,
    status: 'current',
    title,
    version: { number: version.number + 1 },
    body: body.atlas_doc_format,
  });
  await journey.settled();
}

/** Another type, one without child issues. */
async function retype({ id }: FoundIssue): Promise<void> {
  const { body } = await journey.rest('admin@example.com', 'GET', '/rest/api/3/project/BOOK');
  const { id: projectId, issueTypes } = body as {
    id: string;
    issueTypes: readonly { id: string; hierarchyLevel: number }[];
  };
  const target = `${projectId},${issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 0)?.id ?? ''}`;
  await journey.rest('admin@example.com', 'POST', '/rest/api/3/bulk/issues/move', {
    targetToSourcesMapping: { [target]: { issueIdsOrKeys: [id] } },
  });
  await journey.settled();
}

test('what has become of page and issue is put right from the page, and nothing vain is offered', async () => {
  const other = await anEpic(journey, 'BOOK', 2);
  const path = await generateSpec(other);
  const pageId = /pages\/(\d+)/.exec(path)?.[1] ?? '';
  await rename(pageId, 'By another name');
  const page = await journey.as('marcus@example.com');
  const popup = await openPopup(page, path);
  await popup.getByText(/was renamed on .*\d:\d\d/).waitFor();
  await picture(page, 'renamed');
  await popup.getByRole('button', { name: 'Update links' }).click();
  await popup.getByText(/was renamed on/).waitFor({ state: 'detached' });

  await journey.rest('marcus@example.com', 'DELETE', `/wiki/api/v2/pages/${pageId}`);
  await journey.settled();
  const trashed = await openPopup(page, `/wiki/pages/viewpage.action?pageId=${pageId}`);
  await trashed.getByText(/put in the trash on/).waitFor();
  await picture(page, 'trashed');
  expect(await faults(page)).toEqual([]);
  expect(await trashed.getByRole('button', { name: /Update spec|Break down/ }).count()).toBe(0);
  await trashed.getByRole('button', { name: 'Restore page' }).click();
  await trashed.getByRole('button', { name: 'Update spec' }).waitFor();

  await retype(other);
  const retyped = await openPopup(page, path);
  await retyped.getByText(/can have no child issues any more/).waitFor();
  expect(await retyped.getByRole('button', { name: /Update spec|Break down/ }).count()).toBe(0);
  await retyped.getByRole('button', { name: 'Unlink' }).click();
  const unlink = modalFrame(page, 'Unlink');
  await unlink.getByRole('button', { name: 'Unlink' }).click();
  await unlink.getByRole('status').filter({ hasText: 'no longer the spec' }).waitFor();
  await unlink.getByRole('button', { name: 'Close' }).click();
  await retyped.getByRole('heading', { name: 'This page is not a spec' }).waitFor();
});

test('a page becomes the spec of an issue from its own side', async () => {
  const other = await anEpic(journey, 'BOOK', 1);
  const space = await journey.rest('admin@example.com', 'GET', '/wiki/api/v2/spaces?keys=PROD');
  const [{ id: spaceId } = { id: '' }] = (space.body as { results: { id: string }[] }).results;
  const body = { representation: 'atlas_doc_format', value: '{"version":1,"type":"doc","content":[]}' };
  const made = await journey.rest('marcus@example.com', 'POST', '/wiki/api/v2/pages', {
    spaceId,
    status: 'current',
    title: 'Written by hand',
    body,
  });
  const path = `/wiki/spaces/PROD/pages/${(made.body as { id: string }).id}`;
  const page = await journey.as('marcus@example.com');
  const popup = await openPopup(page, path);
  await popup.getByRole('button', { name: 'Use as the spec of an issue' }).click();
  await popup.getByRole('button', { name: 'Cancel' }).click();
  await popup.locator('button:focus', { hasText: 'Use as the spec of an issue' }).press('Enter');
  await popup.getByRole('textbox', { name: 'Issue' }).fill(other.key);
  await popup.getByRole('list', { name: 'Issues' }).getByRole('button', { name: other.key }).waitFor();
  await picture(page, 'choose');
  expect(await faults(page)).toEqual([]);
  await popup.getByRole('list', { name: 'Issues' }).getByRole('button', { name: other.key }).click();
  const dialog = modalFrame(page, 'Use as the spec of an issue');
  await dialog.getByText('Written by hand').first().waitFor();
  await picture(page, 'adopt');
  await dialog.getByRole('button', { name: 'Use this page' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await popup.getByRole('heading', { name: new RegExp(other.key) }).waitFor();
});

test('any other page says what Lockstep is', async () => {
  const page = await journey.as('marcus@example.com');
  const popup = await openPopup(page, '/wiki/spaces/PROD');
  await popup.getByRole('heading', { name: 'This page is not a spec' }).waitFor();
  await picture(page, 'no-spec');
  expect(await faults(page)).toEqual([]);
});

test('whoever cannot see the issue learns neither its key nor its summary', async () => {
  const page = await journey.as('tom@example.com');
  const popup = await openPopup(page, specPath);
  await popup.getByText('that you have no access to').waitFor();
  const words = await popup.locator('body').innerText();
  expect(words).not.toContain(epic.key);
  await picture(page, 'hidden');
});

test.each([
  { state: 'without a licence', app: { license: 'inactive' }, words: 'not licensed' },
  { state: 'without Confluence', app: { connected: ['jira'] }, words: 'not connected' },
])('$state it stays calm', async ({ app, words }) => {
  await journey.control('POST', 'app', app);
  const page = await journey.as('marcus@example.com');
  const popup = await openPopup(page, specPath);
  await popup.getByText(words).first().waitFor();
  await journey.control('POST', 'app', { license: 'none', connected: ['jira', 'confluence'] });
});

test('a person who has not allowed access is asked in the popup, and then sees the page’s issue', async () => {
  await journey.control('POST', 'app', { consent: false });
  const page = await journey.as('elif@example.com');
  await page.goto(specPath);
  await item(page).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Allow access' }).click();
  const popup = popupOf(page);
  await popup.getByRole('heading', { name: new RegExp(epic.key) }).waitFor();
  await journey.control('POST', 'app', { consent: true });
});
