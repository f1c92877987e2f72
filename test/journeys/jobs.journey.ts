import { faults } from '../kit/axe';
import { childrenOf } from '../kit/breakdowns';
import { atRest, contextPanel, Journey, modalFrame } from '../kit/journey';
import { picturesOf } from '../kit/pictures';
import { BreakdownDesk } from '../site/breakdown/breakdown-desk';
import { newEpic } from '../site/spec/generate';
import { AppSite, MANAGER } from '../site/kit';

let journey: Journey;
let site: AppSite;

beforeAll(async () => {
  journey = await Journey.begin();
  site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('jobs');

test.each([
  { look: { colorScheme: 'light' as const }, name: 'light' },
  { look: { colorScheme: 'dark' as const, viewport: { width: 320, height: 900 } }, name: 'dark-narrow' },
])('a plan that was left half-way is gone on with from the project page ($name)', async ({ look, name }) => {
  const desk = await BreakdownDesk.at(site);
  const epic = await newEpic(site, `Left half-way, ${name}`);
  await desk.create(epic, desk.rows(250));
  const page = await journey.as(MANAGER, look);
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const frame = page.frameLocator('iframe[title="Lockstep"]');
  const jobs = frame.getByRole('region', { name: 'Jobs' });
  await jobs.getByText('200 of 250 tasks made').waitFor();
  await jobs.getByText('Continues where it was. Nothing is made twice.').waitFor();
  expect(await faults(page)).toEqual([]);
  await picture(page, `${name}-open`);
  await page.reload();
  await atRest(frame);
  await jobs.getByRole('button', { name: 'Continue' }).click();
  const dialog = modalFrame(page, 'Break down');
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await dialog.getByText('250 tasks created').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await jobs.getByText('Nothing is under way.').waitFor();
  await jobs.getByText(/finished job/).click();
  await jobs.getByText(`Left half-way, ${name}`).waitFor();
  await picture(page, `${name}-ended`);
  expect(await childrenOf(site, epic)).toHaveLength(250);
});

test('a spec whose making was cut short is gone on with there', async () => {
  const epic = await newEpic(site, 'Cut');
  await journey.control('POST', 'faults', {
    rules: [{ match: { product: 'jira', method: 'POST', path: 'remotelink' }, answer: { status: 500 } }],
  });
  const page = await journey.as(MANAGER);
  await page.goto(`/browse/${epic.key}`);
  const column = contextPanel(page);
  await column.getByRole('button', { name: 'Generate spec' }).click();
  const generate = modalFrame(page, 'Generate spec');
  await generate.getByRole('button', { name: 'Create page' }).click();
  await generate.getByRole('button', { name: 'Continue' }).waitFor();
  await picture(page, 'spec-stuck');
  await generate.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await column.getByRole('button', { name: 'Continue' }).waitFor();
  await journey.control('POST', 'faults', { rules: [] });
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const frame = page.frameLocator('iframe[title="Lockstep"]');
  await atRest(frame);
  const jobs = frame.getByRole('region', { name: 'Jobs' });
  // The link of a short name beside longer words is told from them not by its colour alone.
  expect(await faults(page)).toEqual([]);
  await jobs.getByRole('button', { name: 'Continue' }).click();
  const dialog = modalFrame(page, 'Generate spec');
  await dialog.getByRole('button', { name: 'Continue' }).waitFor();
  await picture(page, 'spec-open');
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await dialog.getByRole('button', { name: 'Open spec' }).waitFor();
  await picture(page, 'spec-done');
});
