import { Journey } from '../kit/journey';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.begin(['--clock', '2026-03-06T08:00:00Z']);
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
});
afterAll(async () => {
  await journey.end();
});

const PROJECT_PAGE = '/jira/projects/BOOK/apps/project-page';
const app = (page: Awaited<ReturnType<Journey['as']>>) => page.frameLocator('iframe[title="Lockstep"]');

test('a report that strangers would read is paused with its reason, and mended it comes out', async () => {
  const page = await journey.as('admin@example.com');
  await page.goto(PROJECT_PAGE);
  await app(page).getByRole('button', { name: 'Turn on weekly report' }).click();
  const report = app(page).getByRole('region', { name: 'Weekly report' }).last();
  await report.getByRole('button', { name: 'Change' }).click();
  await report.getByLabel('Space', { exact: true }).selectOption({ label: 'Product' });
  await report.getByLabel('Readers').selectOption({ label: 'Everyone who can see the space' });
  await report.getByRole('button', { name: 'Turn on', exact: true }).click();
  await report.getByText(/Next report: 6 Mar 2026/).waitFor();

  await journey.control('POST', 'clock', { advance: 'PT9H' });
  await page.reload();
  await report.getByText('Paused', { exact: true }).waitFor();
  // Of this date its history says the same.
  const why = 'Some people who can see the space cannot see this project.';
  await report.locator('.message').getByText(why).waitFor();
  await report.getByText(`No report. ${why}`).waitFor();
  await app(page).getByText('1 notice').waitFor();
  const notices = app(page).getByRole('region', { name: 'Notices' });
  await notices
    .getByRole('listitem')
    .filter({ hasText: /^Weekly report Some people who can see/ })
    .waitFor();

  await report.getByRole('button', { name: 'Change' }).click();
  await report.getByLabel('Readers').selectOption({ label: 'Only people who can see this project' });
  await report.getByRole('button', { name: 'Save' }).click();
  await report.getByText('On', { exact: true }).waitFor();
  await report.getByRole('button', { name: 'Publish now' }).click();
  await app(page).getByText('The report is published.').waitFor();
});

test('somebody who only looks sees the reports, and not what they ask of those who run the project', async () => {
  const page = await journey.as('sam@example.com');
  await page.goto(PROJECT_PAGE);
  await app(page).getByRole('link', { name: 'Weekly update BOOK 2026-03-06' }).waitFor();
  expect(await app(page).getByRole('heading', { name: 'Notices' }).count()).toBe(0);
});

test('a second report covers what a query finds, and a wrong query is told in Jira’s words', async () => {
  const page = await journey.as('admin@example.com');
  await page.goto(PROJECT_PAGE);
  await app(page).getByRole('button', { name: 'Add another report' }).click();
  const form = app(page).getByRole('region', { name: 'Add another report' });
  await form.getByLabel('Covers').selectOption({ label: 'What a query finds' });
  await form.getByLabel('JQL query').fill('sea = 1');
  await form.getByRole('button', { name: 'Turn on', exact: true }).click();
  await app(page).getByRole('alert').filter({ hasText: /sea/ }).waitFor();
  await form.getByLabel('JQL query').fill('statusCategory != Done');
  await form.getByRole('button', { name: 'Turn on', exact: true }).click();
  const second = app(page).getByRole('region', { name: 'Weekly report 2' });
  await second.getByText('Covers what this query finds in the project: statusCategory != Done').waitFor();
});
