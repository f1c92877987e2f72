import { faults } from '../kit/axe';
import { atRest, Journey, modalFrame } from '../kit/journey';
import { picturesOf } from '../kit/pictures';

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

const picture = picturesOf('create-epic');

test('an epic is created on the project page, after a look at what is like it', async () => {
  const page = await journey.as(MANAGER);
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const frame = page.frameLocator('iframe[title="Lockstep"]');
  await atRest(frame);
  await frame.getByRole('button', { name: 'New epic' }).click();
  await frame.getByRole('button', { name: 'Cancel' }).click();
  await frame.locator('button:focus', { hasText: 'New epic' }).press('Enter');
  await frame.getByLabel('Summary').fill('Capybara ferry timetable');
  await frame.getByRole('button', { name: 'Create epic' }).click();
  const dialog = modalFrame(page, 'Generate spec');
  await dialog.getByRole('button', { name: 'Create page' }).waitFor();
  await picture(page, 'generate');
  await dialog.getByRole('button', { name: 'Create page' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await frame.getByText(/BOOK-\d+ was created/).waitFor();
  const specs = frame.getByRole('region', { name: 'Specs' });
  await specs.getByRole('link', { name: 'Capybara ferry timetable - Product Spec' }).waitFor();
  await picture(page, 'specs');
  await specs.getByRole('button', { name: 'Break down' }).first().click();
  await modalFrame(page, 'Break down').getByRole('button', { name: 'Cancel' }).click();
  await specs.locator('button:focus', { hasText: 'Break down' }).waitFor();
  await journey.control('POST', 'faults', {
    rules: [{ match: { product: 'jira' }, answer: { status: 429 } }],
  });
  await frame.getByRole('button', { name: 'New epic' }).click();
  // What stands around the form may be read anew just then, and be refused as well.
  const form = frame.getByRole('region', { name: 'Create epic with spec' });
  await form.getByRole('alert').filter({ hasText: 'The site is busy' }).waitFor();
  await journey.control('POST', 'faults', { rules: [] });
  await form.getByRole('button', { name: 'Try again' }).click();
  await frame.getByLabel('Summary').fill('C'.repeat(256));
  await frame.getByRole('alert').filter({ hasText: 'Shorten the summary' }).waitFor();
  await frame.getByLabel('Summary').fill('Capybara ferry tickets');
  await frame.getByRole('button', { name: 'Create epic' }).click();
  await frame.getByText('These may be what you want').waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, 'alike');
  await frame.getByRole('button', { name: 'Create epic' }).click();
  await frame.getByText('These may be what you want').waitFor({ state: 'detached' });
  await modalFrame(page, 'Generate spec').getByRole('button', { name: 'Create page' }).waitFor();
});

test('whoever may not create issues is told before pressing, narrow and dark', async () => {
  const page = await journey.as('sam@example.com', {
    colorScheme: 'dark',
    viewport: { width: 320, height: 900 },
  });
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const frame = page.frameLocator('iframe[title="Lockstep"]');
  const specs = frame.getByRole('region', { name: 'Specs' });
  await specs.getByRole('button', { name: 'Break down' }).first().waitFor();
  for (const name of ['New epic', 'Break down']) {
    const button = frame.getByRole('button', { name }).first();
    expect(await button.isDisabled()).toBe(true);
    const reason = (await button.getAttribute('aria-describedby')) ?? '';
    expect(await frame.locator(`[id="${reason}"]`).innerText()).toMatch(/permission to create issues/);
  }
  await frame.getByRole('button', { name: 'Show history' }).click();
  // The button has gone with what it brought.
  await frame.getByRole('region', { name: 'History', exact: true }).locator('li:focus').waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, 'reader');
});

test('a page becomes the spec of an epic that is created from it', async () => {
  const spaces = await journey.rest(MANAGER, 'GET', '/wiki/api/v2/spaces?keys=PROD');
  const [space] = (spaces.body as { results: readonly { id: string }[] }).results;
  const made = await journey.rest(MANAGER, 'POST', '/wiki/api/v2/pages', {
    spaceId: space?.id,
    title: 'Capybara harbour lights',
    status: 'current',
    body: { representation: 'storage', value: '<p>Lights for the harbour.</p>' },
  });
  const { id } = made.body as { id: string };
  const page = await journey.as(MANAGER, { colorScheme: 'dark' });
  await page.goto(`/wiki/spaces/PROD/pages/${id}`);
  await page.getByRole('list', { name: 'Apps' }).getByRole('button').click();
  const popup = page.getByRole('dialog').first().frameLocator('iframe');
  await popup.getByRole('button', { name: 'Create epic from this page' }).click();
  await popup.getByRole('button', { name: 'Cancel' }).click();
  await popup.locator('button:focus', { hasText: 'Create epic from this page' }).press('Enter');
  await popup.getByLabel('Project').selectOption({ label: 'Booking' });
  await picture(page, 'byline');
  await popup.getByRole('button', { name: 'Create epic' }).click();
  const dialog = modalFrame(page, 'Use as the spec of an issue');
  await dialog.getByText('Capybara harbour lights').first().waitFor();
  await picture(page, 'adopt');
});

test('without Confluence nobody is let begin an epic that could have no spec', async () => {
  await journey.control('POST', 'app', { connected: ['jira'] });
  const page = await journey.as(MANAGER);
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const frame = page.frameLocator('iframe[title="Lockstep"]');
  await frame.getByText('A spec is a Confluence page, and Lockstep is not connected').waitFor();
  expect(await frame.getByRole('button', { name: 'New epic' }).isDisabled()).toBe(true);
  expect(await frame.getByText('Reports are Confluence pages').count()).toBe(1);
  await picture(page, 'not-connected');
});
