import { type FrameLocator, type Page } from 'playwright-core';
import { Journey, modalFrame } from '../kit/journey';
import { anEpic, type FoundIssue } from '../kit/world-queries';

let journey: Journey;
let epic: FoundIssue;
let pageUrl: string;

beforeAll(async () => {
  journey = await Journey.begin();
  epic = await anEpic(journey, 'BOOK');
});
afterAll(async () => {
  await journey.end();
});

const macro = (page: Page): FrameLocator =>
  page.locator('iframe[title="Lockstep status"]').first().contentFrame();

test('an author puts a live status macro on a page', async () => {
  const { body } = await journey.rest('admin@example.com', 'GET', '/wiki/api/v2/spaces?keys=PROD');
  const { homepageId } = (body as { results: { homepageId: string }[] }).results[0] ?? {};
  const page = await journey.as('marcus@example.com');
  await page.goto(`/wiki/spaces/PROD/pages/${String(homepageId)}/edit`);
  await page.getByRole('button', { name: 'Insert' }).click();
  await page.getByRole('menuitem', { name: /Lockstep status/ }).click();

  const config = modalFrame(page, 'Lockstep status');
  await config.getByRole('radio', { name: /epic/i }).check();
  await config.getByRole('combobox', { name: /epic/i }).fill(epic.key);
  await config.getByRole('option', { name: new RegExp(epic.key) }).click();
  await config.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog', { name: 'Lockstep status' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^(Publish|Update)$/ }).click();

  await macro(page).getByText('Counts what you can see in Jira').waitFor();
  pageUrl = page.url();
  expect(
    await macro(page)
      .getByRole('link', { name: new RegExp(epic.key) })
      .count(),
  ).toBeGreaterThan(0);
});

test('the figures are the ones of Jira', async () => {
  const counts = await Promise.all(
    ['', ' AND statusCategory = Done'].map(async (condition) => {
      const jql = `parent = "${epic.key}"${condition}`;
      const { body } = await journey.rest(
        'marcus@example.com',
        'POST',
        '/rest/api/3/search/approximate-count',
        { jql },
      );
      return (body as { count: number }).count;
    }),
  );
  const page = await journey.as('marcus@example.com');
  await page.goto(pageUrl);
  const bar = macro(page).getByRole('progressbar');
  await bar.waitFor();
  expect([await bar.getAttribute('aria-valuemax'), await bar.getAttribute('aria-valuenow')]).toEqual(
    counts.map(String),
  );
});

test('a reader without Jira rights in that project learns nothing of it', async () => {
  const page = await journey.as('tom@example.com');
  await page.goto(pageUrl);
  await macro(page).getByRole('status').first().waitFor();
  const text = await macro(page).locator('body').innerText();
  expect(text).not.toContain(epic.summary);
  expect(text).not.toContain(epic.key);
});
