import { type FrameLocator, type Locator, type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { contextPanel, Journey, modalFrame } from '../kit/journey';
import { picturesOf } from '../kit/pictures';
import { anEpic } from '../kit/world-queries';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.begin();
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
});
afterAll(async () => {
  await journey.end();
});

/** Presses things as a person does, and counts. */
class Mouse {
  clicks = 0;

  async press(target: Locator): Promise<void> {
    await target.click();
    this.clicks += 1;
  }

  /** Presses what opens a page beside this one, and goes there. */
  async follow(page: Page, target: Locator): Promise<Page> {
    const [opened] = await Promise.all([page.waitForEvent('popup'), this.press(target)]);
    return opened;
  }
}

const app = (page: Page): FrameLocator => page.frameLocator('iframe[title="Lockstep"]');
const button = (frame: FrameLocator, name: string): Locator => frame.getByRole('button', { name });

/** From the project's Lockstep page to a spec that is there. */
async function toFirstSpec(page: Page, mouse: Mouse): Promise<void> {
  await mouse.press(button(app(page), 'Save'));
  await app(page).getByText('Specs of this project go to:').waitFor();
  const guide = app(page).getByRole('region', { name: 'Get to your first spec' });
  const issue = await mouse.follow(page, guide.getByRole('link').first());
  await mouse.press(button(contextPanel(issue), 'Generate spec'));
  const dialog = modalFrame(issue, 'Generate spec');
  await mouse.press(button(dialog, 'Create page'));
  await button(dialog, 'Open spec').waitFor();
}

const picture = picturesOf('first-run');

/** What the app answers to this call, but for `change`: there is nothing to choose from on the site. */
const changed = (page: Page, call: string, change: object) =>
  page.route('**/__bridge/invoke', async (route) => {
    const { functionKey } = route.request().postDataJSON() as { functionKey: string };
    if (functionKey !== call) return route.fallback();
    const response = await route.fetch();
    const { result } = (await response.json()) as { result: object };
    return route.fulfill({ response, json: { result: { ...result, ...change } } });
  });

describe('before there is a spec, where something is missing', () => {
  let page: Page;

  beforeEach(async () => {
    page = await journey.as('marcus@example.com');
  });
  afterEach(async () => {
    await page.context().close();
  });

  test('who sees no space is told what to do, in the guide and in the dialog', async () => {
    await changed(page, 'show-first-run', { confluence: { kind: 'spaces', spaces: [] } });
    await changed(page, 'list-spaces', { spaces: [] });
    await page.goto('/jira/projects/BOOK/apps/project-page');
    const guide = app(page).getByRole('region', { name: 'Get to your first spec' });
    await guide.getByText('You can see no shared space in Confluence').waitFor();
    await picture(page, 'no-space');
    await page.goto(`/browse/${(await anEpic(journey, 'BOOK')).key}`);
    await button(contextPanel(page), 'Generate spec').click();
    const dialog = modalFrame(page, 'Generate spec');
    await button(dialog, 'Change').click();
    await dialog.getByText('You can see no shared space in Confluence').waitFor();
    await picture(page, 'no-space-dialog');
  });

  test('an admin who sees no project is told to create one', async () => {
    await journey.signIn(page.context(), 'admin@example.com');
    await changed(page, 'list-places', { projects: [] });
    await page.goto('/jira/admin');
    await page.getByRole('link', { name: 'Lockstep', exact: true }).click();
    await app(page).getByText('You can see no project in Jira. Create one').waitFor();
    await picture(page, 'no-project');
  });

  test('who may create no page in a space is told at the field', async () => {
    await page.goto('/jira/projects/BOOK/apps/project-page');
    const space = app(page).getByRole('combobox', { name: 'Space for specs' });
    await space.selectOption({ label: 'Leitstand Hamburg (LEIT)' });
    await button(app(page), 'Save').click();
    await app(page).getByText('You may not create pages in this space').waitFor();
    expect(await space.getAttribute('aria-invalid')).toBe('true');
    expect(await faults(page)).toEqual([]);
    await picture(page, 'may-not-create');
  });

  test('a scope that nobody has approved is told before anything is made', async () => {
    const lack = () => journey.control('POST', 'app', { missingScopes: ['write:jira-work'] });
    const issue = `/browse/${(await anEpic(journey, 'BOOK')).key}`;
    await lack();
    await page.goto('/jira/projects/BOOK/apps/project-page');
    await app(page).getByText('Lockstep lacks a permission that it needs').waitFor();
    await picture(page, 'not-granted');
    await page.goto(issue);
    await contextPanel(page).getByText('Lockstep lacks a permission for Jira').waitFor();
    expect(await button(contextPanel(page), 'Generate spec').isDisabled()).toBe(true);
    await picture(page, 'not-granted-issue');
    await journey.control('POST', 'app', { missingScopes: [] });
    await page.goto(issue);
    await button(contextPanel(page), 'Generate spec').waitFor();
    await lack();
    await button(contextPanel(page), 'Generate spec').click();
    const dialog = modalFrame(page, 'Generate spec');
    await dialog.getByText('Ask an administrator to approve the update').waitFor();
    await picture(page, 'not-granted-dialog');
    await button(dialog, 'Close').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await journey.control('POST', 'app', { missingScopes: [] });
  });
});

test('an admin gets from the list of apps to the first spec by eight clicks at most', async () => {
  const page = await journey.as('admin@example.com');
  const mouse = new Mouse();
  await page.goto('/jira/admin');
  await mouse.press(page.getByRole('link', { name: 'Lockstep', exact: true }));
  const guide = app(page).getByRole('region', { name: 'From here to the first spec' });
  await guide.waitFor();
  expect(await faults(page)).toEqual([]);
  const project = await mouse.follow(page, button(app(page), 'Open its Lockstep page'));
  await toFirstSpec(project, mouse);
  expect(mouse.clicks).toBeLessThanOrEqual(8);

  await page.reload();
  await button(app(page), 'Check again').waitFor();
  expect(await guide.count()).toBe(0);
});

test('a project lead gets from the project’s Lockstep page to its first spec by four clicks', async () => {
  const page = await journey.as('marcus@example.com');
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const guide = app(page).getByRole('region', { name: 'Get to your first spec' });
  await guide.getByText('under Spec template on this page').waitFor();
  expect(await faults(page)).toEqual([]);
  const mouse = new Mouse();
  await toFirstSpec(page, mouse);
  expect(mouse.clicks).toBe(4);

  await page.reload();
  await button(app(page), 'Turn on weekly report').waitFor();
  expect(await guide.count()).toBe(0);
});

test('who chooses a space by keyboard and then wants no guide is rid of it, and never loses the focus', async () => {
  const page = await journey.as('admin@example.com');
  await page.goto('/jira/projects/HAFEN/apps/project-page');
  const focused = app(page).locator(':focus');
  await button(app(page), 'Save').press('Enter');
  await focused.filter({ hasText: 'Change' }).press('Enter');
  await app(page).locator('select:focus').waitFor();
  await button(app(page), 'Hide this guide').press('Enter');
  await focused.filter({ hasText: 'Turn on weekly report' }).waitFor();
  await page.reload();
  await button(app(page), 'Turn on weekly report').waitFor();
  expect(await button(app(page), 'Hide this guide').count()).toBe(0);
});
