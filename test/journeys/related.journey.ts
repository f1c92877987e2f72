import { faults } from '../kit/axe';
import { newSpecifiedEpic } from '../kit/breakdowns';
import { Journey } from '../kit/journey';
import { picturesOf } from '../kit/pictures';
import { type Epic, newEpic } from '../site/generate';
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

test('the panel finds what is related, pins it, and dismisses the rest', async () => {
  const page = await journey.as(MANAGER);
  await page.goto(`/browse/${epic.key}`);
  await page.getByRole('button', { name: 'Lockstep', exact: true }).click();
  const panel = page.frameLocator('iframe[title="Lockstep panel"]');
  await panel.getByRole('button', { name: 'Find related' }).click();
  await panel.getByRole('heading', { name: /^Issues/ }).waitFor();
  await panel.getByRole('heading', { name: /^Pages/ }).waitFor();
  await panel.getByText('In its title: zeppelin and tourists').first().waitFor();
  await panel.getByRole('button', { name: 'Pin' }).first().click();
  await panel.getByText('Pinned: it is among the links of the issue now.').waitFor();
  await picture(page, 'panel');
  expect(await faults(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Dismiss' }).first().click();
  await panel.getByText('Dismissed. You will not see it here again.').waitFor();
});

test('the project page looks for a topic that somebody types', async () => {
  const page = await journey.as(MANAGER, { colorScheme: 'dark' });
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const frame = page.frameLocator('iframe[title="Lockstep"]');
  await frame.getByLabel('Topic').fill('zeppelin "OR (x');
  await frame.getByRole('button', { name: 'Search' }).click();
  await frame.getByRole('heading', { name: 'Issues (2)' }).waitFor();
  await picture(page, 'project');
  expect(await faults(page)).toEqual([]);
});
