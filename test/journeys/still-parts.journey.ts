import { type FrameLocator, type Page } from 'playwright-core';
import { newSpecifiedEpic } from '../kit/breakdowns';
import { atRest, Journey } from '../kit/journey';
import { movesIn, REMEMBER_MOVES } from '../kit/moves';
import { AppSite, MANAGER } from '../site/kit';
import { pagesNamed } from '../site/spec/generate';

/** What a page of several parts shows once stays where it is while others come. */

let journey: Journey;
let specPath: string;

beforeAll(async () => {
  journey = await Journey.begin();
  const site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
  const epic = await newSpecifiedEpic(site, 'Stand still');
  const [spec] = await pagesNamed(site, epic.summary);
  specPath = `/wiki/spaces/PROD/pages/${spec?.id ?? ''}`;
});
afterAll(async () => {
  await journey.end();
});

async function projectPage(page: Page): Promise<FrameLocator> {
  await page.goto('/jira/projects/BOOK/apps/project-page');
  return page.frameLocator('iframe[title="Lockstep"]');
}

async function popup(page: Page): Promise<FrameLocator> {
  await page.goto(specPath);
  await page.getByRole('list', { name: 'Apps' }).getByRole('button').click();
  return page.getByRole('dialog').first().frameLocator('iframe');
}

test.each([
  { what: 'the project page', open: projectPage },
  { what: 'the popup of a page', open: popup },
])('$what moves nothing that it shows', async ({ open }) => {
  const page = await journey.as(MANAGER);
  await page.addInitScript(REMEMBER_MOVES);
  const frame = await open(page);
  await atRest(frame);
  expect(await movesIn(frame)).toEqual([]);
  await page.context().close();
});
