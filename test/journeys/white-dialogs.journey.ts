import { type FrameLocator, type Locator, type Page } from 'playwright-core';
import { atRest, contextPanel, Journey, modalFrame } from '../kit/journey';
import { pageOfMacros } from '../kit/macro-page';
import { picturesOf } from '../kit/pictures';
import { AppSite, MANAGER } from '../site/kit';
import { type Linked, LinkedSpecs } from '../site/links/linked-specs';
import { whatHappens } from '../site/links/what-happens';
import { type Epic, newEpic } from '../site/spec/generate';

/** A dialog that cannot be loaded is a white frame, which neither it nor the product can say anything in. */

let journey: Journey;
let page: Page;
let linked: Linked;
let trashed: Linked;
let bare: Epic;
let macros: string;

beforeAll(async () => {
  journey = await Journey.begin();
  const site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
  const specs = await LinkedSpecs.on(site);
  linked = await specs.generated('Opened on a train');
  trashed = await specs.generated('Thrown away on a train');
  await whatHappens(site, specs).trash(trashed);
  bare = await newEpic(site, 'Written on a train');
  const config = {
    source: 'epic',
    epicId: linked.epic.id,
    epicKey: linked.epic.key,
    depth: 'all',
    v: '2',
  } as const;
  macros = await pageOfMacros(journey, 'On a train', [config]);
  await journey.settled();
  page = await journey.as(MANAGER);
});
afterEach(() => page.context().setOffline(false));
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('offline');

const column = async (issueId: string): Promise<FrameLocator> => {
  await page.goto(`/browse/${issueId}`);
  return contextPanel(page);
};

/** Of an issue without a spec, which nothing but the panel breaks down. */
async function panel(): Promise<FrameLocator> {
  await page.goto(`/browse/${bare.id}`);
  const add = page.getByRole('button', { name: 'Lockstep', exact: true });
  if ((await page.locator('iframe[title="Lockstep panel"]').count()) === 0) await add.click();
  return page.frameLocator('iframe[title="Lockstep panel"]');
}

async function byline(): Promise<FrameLocator> {
  await page.goto(`/wiki/pages/viewpage.action?pageId=${linked.pageId}`);
  await page.getByRole('list', { name: 'Apps' }).getByRole('button').click();
  return page.getByRole('dialog').first().frameLocator('iframe');
}

async function project(): Promise<FrameLocator> {
  await page.goto('/jira/projects/BOOK/apps/project-page');
  return page.frameLocator('iframe[title="Lockstep"]');
}

async function macro(): Promise<FrameLocator> {
  await page.goto(macros);
  return page.frameLocator('iframe[title="Lockstep status"]');
}

const button = (frame: FrameLocator, name: string): Locator =>
  frame.getByRole('button', { name, disabled: false }).first();

interface Place {
  readonly place: string;
  readonly go: () => Promise<FrameLocator>;
  /** The last one leads into its dialog once the connection is back. */
  readonly buttons: readonly string[];
}

test.each<Place>([
  {
    place: 'right column of an issue without a spec',
    go: () => column(bare.id),
    buttons: ['Use an existing page', 'Generate spec'],
  },
  {
    place: 'right column of an issue with a spec',
    go: () => column(linked.epic.id),
    buttons: ['Break down', 'Unlink', 'History', 'Update spec'],
  },
  { place: 'panel', go: panel, buttons: ['Break down', 'Write status report'] },
  { place: 'byline item', go: byline, buttons: ['Break down', 'Update spec'] },
  { place: 'project page', go: project, buttons: ['Break down', 'Unlink'] },
  { place: 'macro', go: macro, buttons: ['Write status report'] },
])('offline no dialog is opened in the $place, and that is said there', async ({ place, go, buttons }) => {
  const frame = await go();
  const dialogs = page.getByRole('dialog').filter({ has: page.locator('iframe') });
  const last = buttons.at(-1) ?? '';
  for (const name of buttons) await button(frame, name).waitFor();
  await atRest(frame);
  const before = await dialogs.count();
  await page.context().setOffline(true);
  const offline = frame.getByRole('alert').filter({ hasText: 'You are offline' });
  for (const [n, name] of buttons.entries()) {
    await button(frame, name).click();
    await offline.nth(n).waitFor();
  }
  expect(await dialogs.count()).toBe(before);
  await picture(page, place.replaceAll(' ', '-'));
  await page.context().setOffline(false);
  await offline.first().waitFor({ state: 'detached' });
  expect(await offline.count()).toBe(0);

  await page.context().setOffline(true);
  await button(frame, last).click();
  await offline.waitFor();
  await page.context().setOffline(false);
  await button(frame, last).click();
  await modalFrame(page, last).getByRole('heading', { level: 1, name: last }).waitFor();
});

test('a dialog that is not loaded although online is told of where it was opened', async () => {
  const frame = await column(bare.id);
  await frame.getByRole('button', { name: 'Generate spec' }).waitFor();
  await page.route('**/issue/index.html*', (route) => route.abort('internetdisconnected'));
  await frame.getByRole('button', { name: 'Generate spec' }).click();
  await page.getByRole('dialog').waitFor();
  await page.mouse.click(5, 5);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await frame.getByRole('alert').filter({ hasText: 'Lockstep did not answer' }).waitFor();
  await picture(page, 'not-loaded');
  await page.unroute('**/issue/index.html*');
  await frame.getByRole('button', { name: 'Try again' }).click();
  await modalFrame(page, 'Generate spec').getByRole('button', { name: 'Create page' }).waitFor();
});
