import { type FrameLocator, type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { type Child, childrenOf, CRITERIA, newSpecifiedEpic } from '../kit/breakdowns';
import { atRest, contextPanel, Journey, modalFrame } from '../kit/journey';
import { picturesOf } from '../kit/pictures';
import { type Epic } from '../site/spec/generate';
import { AppSite } from '../site/kit';
import { specPage, writePage } from '../site/spec/spec-page-text';

const MANAGER = 'marcus@example.com';
/** Sees everything and edits nothing. */
const READER = 'sam@example.com';
const [CRITERION = ''] = CRITERIA;
const REWORDED = 'Orders can be tracked on a map within a minute';

let journey: Journey;
let site: AppSite;
let epic: Epic;
let child: Child | undefined;

beforeAll(async () => {
  journey = await Journey.begin();
  site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
  epic = await newSpecifiedEpic(site, 'Cover orders');
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('coverage');

async function openPanel(page: Page, key: string): Promise<FrameLocator> {
  await page.goto(`/browse/${key}`);
  const add = page.getByRole('button', { name: 'Lockstep', exact: true });
  if ((await add.count()) > 0) await add.click();
  return page.frameLocator('iframe[title="Lockstep panel"]');
}

test('the panel of an epic says what is covered, before and after its tasks are made', async () => {
  const page = await journey.as(MANAGER);
  let panel = await openPanel(page, epic.key);
  await panel.getByText('None of the 2 acceptance criteria has a task yet.').waitFor();
  await atRest(panel);
  await panel.getByRole('button', { name: 'Break down what has no task', exact: true }).click();
  const dialog = modalFrame(page, 'Break down');
  await dialog.getByRole('button', { name: 'Create tasks' }).click();
  await dialog
    .getByRole('status')
    .filter({ hasText: /tasks created/ })
    .waitFor();
  panel = await openPanel(page, epic.key);
  await panel.getByText('2 acceptance criteria: 2 covered.').waitFor();
  await atRest(panel);
  // The right column has it.
  expect(await panel.getByRole('button', { name: 'Break down' }).count()).toBe(0);
  await contextPanel(page).getByRole('button', { name: 'Break down', exact: true }).waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, 'epic');
  child = (await childrenOf(site, epic)).find(({ summary }) => summary === CRITERION);
});

test('a child says that its part of the spec has changed until somebody updates it', async () => {
  const stored = await specPage(site, epic);
  await writePage(site, stored, stored.body.replaceAll(CRITERION, REWORDED));
  const page = await journey.as(MANAGER, { colorScheme: 'dark' });
  const panel = await openPanel(page, child?.key ?? '');
  await panel.getByText('Spec changed since you started').waitFor();
  await panel.getByText(CRITERION, { exact: true }).waitFor();
  await panel.getByText(REWORDED, { exact: true }).waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, 'changed');
  const reader = await openPanel(await journey.as(READER), child?.key ?? '');
  await reader.getByText('You need permission to edit this issue.').waitFor();
  expect(await reader.getByRole('button', { name: 'Update task' }).isDisabled()).toBe(true);
  await panel.getByRole('button', { name: 'Update task' }).click();
  await panel.locator('[role=status]:focus', { hasText: 'The task says what the spec says now.' }).waitFor();
  await picture(page, 'updated');
  const [now] = (await childrenOf(site, epic)).filter(({ id }) => id === child?.id);
  expect(now?.summary).toBe(REWORDED);
});

test('epic and child say that the spec is in the trash, and that it is there again', async () => {
  const { id } = await specPage(site, epic);
  await journey.rest(MANAGER, 'DELETE', `/wiki/api/v2/pages/${id}`);
  const page = await journey.as(MANAGER);
  const panel = await openPanel(page, epic.key);
  await panel.getByText('The spec page is in Confluence’s trash, so its criteria are not shown').waitFor();
  const below = await openPanel(page, child?.key ?? '');
  await below.getByText('a spec page that is in Confluence’s trash now').waitFor();
  await picture(page, 'trashed');
  const again = await openPanel(page, epic.key);
  await again.getByText('The spec page is in Confluence’s trash, so its criteria are not shown').waitFor();
  await contextPanel(page).getByRole('button', { name: 'Restore page' }).click();
  await contextPanel(page).getByRole('button', { name: 'Open spec' }).waitFor();
  await again.getByText('2 acceptance criteria:').waitFor();
  const looks: unknown[] = [];
  page.on('request', (request) => {
    if (request.postData()?.includes('"show-coverage"') === true) looks.push(request.url());
  });
  await contextPanel(page).getByRole('button', { name: 'Unlink' }).click();
  const shown = page.waitForResponse(
    (answer) => answer.request().postData()?.includes('"show-issue"') === true,
  );
  await modalFrame(page, 'Unlink').getByRole('button', { name: 'Cancel' }).click();
  await shown;
  await contextPanel(page).locator('button:focus', { hasText: 'Unlink' }).waitFor();
  await journey.settled();
  expect(looks).toEqual([]);
  await (await openPanel(page, child?.key ?? '')).getByText('This issue serves a part of').waitFor();
});

test('the page says what is covered of it, and its change is accepted there', async () => {
  const page = await journey.as(MANAGER);
  const { id } = await specPage(site, epic);
  await page.goto(`/wiki/spaces/PROD/pages/${id}`);
  // Its name is the app's until the app has named the spec's issue.
  await page.getByRole('list', { name: 'Apps' }).getByRole('button').click();
  const popup = page.getByRole('dialog').first().frameLocator('iframe');
  await popup.getByRole('heading', { name: 'Coverage' }).waitFor();
  await picture(page, 'byline');
  await popup.getByRole('button', { name: 'Accept change' }).click();
  await popup.getByRole('button', { name: 'Accept change' }).waitFor({ state: 'detached' });
  await popup.locator('[role=status]:focus', { hasText: 'acceptance criteria' }).waitFor();
});

test('the spec is broken down from the page and from the right column as well', async () => {
  const other = await newSpecifiedEpic(site, 'From both ends');
  const page = await journey.as(MANAGER);
  const { id } = await specPage(site, other);
  await page.goto(`/wiki/spaces/PROD/pages/${id}`);
  await page.getByRole('list', { name: 'Apps' }).getByRole('button').click();
  const popup = page.getByRole('dialog').first().frameLocator('iframe');
  await popup.getByRole('button', { name: 'Break down' }).click();
  const dialog = modalFrame(page, 'Break down');
  await dialog.getByRole('button', { name: 'Create tasks' }).click();
  await dialog.getByRole('button', { name: 'Close' }).waitFor();
  await picture(page, 'byline-broken-down');
  const children = await childrenOf(site, other);
  expect(children.length).toBeGreaterThan(0);

  await page.goto(`/browse/${other.key}`);
  await contextPanel(page).getByRole('button', { name: 'Break down' }).click();
  await modalFrame(page, 'Break down').getByText('0 tasks chosen').waitFor();
  await picture(page, 'right-column');
});
