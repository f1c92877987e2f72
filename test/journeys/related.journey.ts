import { faults } from '../kit/axe';
import { newSpecifiedEpic } from '../kit/breakdowns';
import { atRest, Journey } from '../kit/journey';
import { picturesOf } from '../kit/pictures';
import { type Epic, newEpic } from '../site/spec/generate';
import { AppSite } from '../site/kit';

const MANAGER = 'marcus@example.com';

let journey: Journey;
let epic: Epic;

beforeAll(async () => {
  journey = await Journey.begin();
  const site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
  await newSpecifiedEpic(site, 'Zeppelin moorings for tourists');
  epic = await newEpic(site, 'Zeppelin tours for tourists');
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('related');

test('the panel finds what is related, and pins it', async () => {
  const page = await journey.as(MANAGER);
  await page.goto(`/browse/${epic.key}`);
  await page.getByRole('button', { name: 'Lockstep', exact: true }).click();
  const panel = page.frameLocator('iframe[title="Lockstep panel"]');
  await atRest(panel);
  await panel.getByRole('button', { name: 'Find related' }).click();
  await panel.getByRole('heading', { name: /^Issues/ }).waitFor();
  await panel.getByRole('heading', { name: /^Pages/ }).waitFor();
  await panel.locator('[role=status]:focus', { hasText: 'zeppelin' }).waitFor();
  await panel.getByText('In its title: zeppelin and tourists').first().waitFor();
  await panel.getByRole('button', { name: 'Pin' }).first().click();
  await panel.getByText('Pinned: each of the two shows the other now.').waitFor();
  await picture(page, 'panel');
  expect(await faults(page)).toEqual([]);
});

test('a pinned page shows its issue in its popup, lets go of it there, and can be dismissed', async () => {
  const page = await journey.as(MANAGER);
  await page.goto(`/browse/${epic.key}`);
  const panel = page.frameLocator('iframe[title="Lockstep panel"]');
  await atRest(panel);
  await panel.getByRole('button', { name: 'Find related' }).click();
  const spec = panel.getByRole('listitem').filter({ hasText: 'Product Spec' });
  await spec.getByRole('button', { name: 'Pin' }).click();
  await spec.getByRole('button', { name: 'Unpin' }).waitFor();
  await page.goto((await spec.getByRole('link').getAttribute('href')) ?? '');
  await page.getByRole('list', { name: 'Apps' }).getByRole('button').click();
  const popup = page.getByRole('dialog').frameLocator('iframe');
  await popup.getByRole('heading', { name: 'Pinned to' }).waitFor();
  const pinned = popup.getByRole('listitem').filter({ hasText: epic.key });
  await picture(page, 'byline');
  expect(await faults(page)).toEqual([]);
  await pinned.getByRole('button', { name: 'Unpin' }).click();
  await popup
    .locator('[role=status]:focus', { hasText: 'Unpinned: neither of the two shows the other any more.' })
    .waitFor();
  await page.goto(`/browse/${epic.key}`);
  await atRest(panel);
  await panel.getByRole('button', { name: 'Find related' }).click();
  await spec.getByRole('button', { name: 'Dismiss' }).click();
  await panel
    .locator('[role=status]:focus', { hasText: 'Dismissed. You will not see it here again.' })
    .waitFor();
});

test('the project page looks for a topic that somebody types', async () => {
  const page = await journey.as(MANAGER, { colorScheme: 'dark' });
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const frame = page.frameLocator('iframe[title="Lockstep"]');
  await atRest(frame);
  await frame.getByLabel('Topic').fill('zeppelin "OR (x');
  await frame.getByRole('button', { name: 'Search' }).click();
  await frame.getByRole('heading', { name: 'Issues (2)' }).waitFor();
  await picture(page, 'project');
  expect(await faults(page)).toEqual([]);
});

test('the searches of the project page are filters that Jira takes', async () => {
  const page = await journey.as(MANAGER);
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const specs = page.frameLocator('iframe[title="Lockstep"]').getByRole('region', { name: 'Specs' });
  const found = async (name: string): Promise<readonly string[]> => {
    const href = await specs.getByRole('link', { name }).getAttribute('href');
    const jql = new URL(href ?? '', journey.url).searchParams.get('jql');
    const body = { jql, fields: ['summary'], maxResults: 100 };
    const answer = await journey.rest(MANAGER, 'POST', '/rest/api/3/search/jql', body);
    const { issues } = answer.body as { issues: readonly { fields: { summary: string } }[] };
    return issues.map(({ fields }) => fields.summary);
  };
  const specified = 'Zeppelin moorings for tourists';
  expect(await found('All issues with a spec')).toContain(specified);
  expect(await found('With a spec and not done')).toContain(specified);
  const others = await found('Epics without a spec');
  expect(others).toContain(epic.summary);
  expect(others).not.toContain(specified);
});
