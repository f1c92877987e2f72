import { type Failed } from '../../src/contract/answers';
import { Journey } from '../kit/journey';
import { answerWith } from '../kit/looks';
import { picturesOf } from '../kit/pictures';
import { AppSite, MANAGER } from '../site/kit';
import { LinkedSpecs } from '../site/links/linked-specs';
import { whatHappens } from '../site/links/what-happens';

let journey: Journey;

/** More than stand in the list at once, so that there is a last press for the rest. */
const LINKS = 27;

beforeAll(async () => {
  journey = await Journey.begin();
  const site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
  const specs = await LinkedSpecs.on(site);
  const { trash } = whatHappens(site, specs);
  for (let n = 0; n < LINKS; n += 1) await trash(await specs.generated(`Put away no${String(n)}`));
}, 120_000);
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('many-links');

const UNAVAILABLE: Failed = { kind: 'failed', reason: 'unavailable', retryable: true };

test('who looks at many links by keyboard is led to what has come', async () => {
  const page = await journey.as(MANAGER);
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const frame = page.frameLocator('iframe[title="Lockstep"]');
  const specs = frame.getByRole('region', { name: 'Specs' });
  await specs.getByRole('button', { name: 'Show 15 more' }).press('Enter');
  await specs.locator('.links > li:nth-child(11) a:focus').waitFor();
  expect(await specs.locator('.links > li').count()).toBe(25);
  const rest = frame.getByRole('region', { name: 'What has changed' });
  await rest.getByText('told with each of them').waitFor();
  expect(await rest.locator('.links > li').count()).toBe(LINKS - 25);
});

test('what Specs cannot tell is told, searched and put right among the links', async () => {
  const page = await journey.as(MANAGER);
  await answerWith(page, 'show-specs', UNAVAILABLE);
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const frame = page.frameLocator('iframe[title="Lockstep"]');
  const news = frame.getByRole('region', { name: 'What has changed' });
  await news.getByRole('button', { name: /^Show all/ }).press('Enter');
  await news.locator('[role=status]:focus', { hasText: `${String(LINKS)} changes` }).waitFor();
  expect(await news.locator('.links > li').count()).toBe(25);
  await picture(page, 'all');
  await news.getByRole('button', { name: 'Show 2 more' }).press('Enter');
  await news.locator('.links > li:nth-child(26) > p:first-child a:focus').waitFor();
  await news.getByRole('searchbox').fill('away no13');
  await news.getByText('1 change', { exact: true }).waitFor();
  await news.getByRole('button', { name: 'Restore page' }).click();
  await frame.locator('h3:focus', { hasText: 'What has changed' }).waitFor();
});
