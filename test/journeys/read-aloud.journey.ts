import { type Locator, type Page } from 'playwright-core';
import { contextPanel, Journey, modalFrame } from '../kit/journey';
import { pageOfMacros } from '../kit/macro-page';
import { anEpic, type FoundIssue } from '../kit/world-queries';

/** What a screen reader says by itself: of a dialog that opens, of a button that has the focus, of what is news. */
let journey: Journey;
let epic: FoundIssue;

beforeAll(async () => {
  journey = await Journey.begin();
  epic = await anEpic(journey, 'BOOK');
});
afterAll(async () => {
  await journey.end();
});

/** What is read after the button's name. */
const descriptionOf = (button: Locator): Promise<string> =>
  button.evaluate((element) => {
    const about = element.getAttribute('aria-describedby') ?? '';
    return element.ownerDocument.getElementById(about)?.innerText ?? '';
  });

async function opened(page: Page, button: string) {
  await contextPanel(page).getByRole('button', { name: button }).click();
  return modalFrame(page, button);
}

test('who hears the button that creates a page hears where it will be and who will read it', async () => {
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${epic.key}`);
  const dialog = await opened(page, 'Generate spec');
  const create = dialog.locator('button:focus', { hasText: 'Create page' });
  await create.waitFor();
  expect(await descriptionOf(create)).toMatch(/A new page in .+\s+Everyone who can see this space/);
  expect(await dialog.getByRole('main', { name: 'Generate spec' }).count()).toBe(1);

  await create.press('Enter');
  await dialog.getByText('The page is linked on the issue').waitFor();
  const said = await dialog.getByRole('status').allInnerTexts();
  expect(said.map((words) => words.split(/\n+/))).toEqual([
    ['The spec was created', `${epic.summary} - Product Spec`],
  ]);
});

test('who hears the button that unlinks hears what it would unlink', async () => {
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${epic.key}`);
  const dialog = await opened(page, 'Unlink');
  const unlink = dialog.locator('button:focus', { hasText: 'Unlink' });
  await unlink.waitFor();
  expect(await descriptionOf(unlink)).toBe(`Remove the link between ${epic.key} and its page?`);
});

test('of the preview of a report its title and time are announced, not every line', async () => {
  const page = await journey.as('admin@example.com');
  await page.goto('/jira/projects/BOOK/apps/project-page');
  const app = contextPanel(page);
  await app.getByRole('button', { name: 'Turn on weekly report' }).click();
  await app.getByRole('button', { name: 'Preview' }).first().click();
  const heading = app.getByRole('heading', { name: /^Preview: Weekly update BOOK/ });
  await heading.waitFor();
  await app.getByRole('heading', { name: /^If it came out now/ }).waitFor();
  const said = await app.getByRole('status').filter({ has: heading }).innerText();
  expect(said).toMatch(/^Preview: Weekly update BOOK [-\d]+\s+It covers .+\.$/);
});

test('who presses Refresh hears of when the numbers are; numbers that come by themselves say nothing', async () => {
  const path = await pageOfMacros(journey, 'Read aloud', [
    { source: 'epic', epicId: epic.id, epicKey: epic.key, jql: '', v: '1' },
  ]);
  const page = await journey.as('marcus@example.com');
  await page.goto(path);
  const macro = page.frameLocator('iframe[title="Lockstep status"]');
  const refresh = macro.getByRole('button', { name: 'Refresh', disabled: false });
  await refresh.waitFor();
  expect((await macro.getByRole('status').allInnerTexts()).join('')).toBe('');
  await refresh.press('Enter');
  await macro
    .getByRole('status')
    .getByText(/^As of .+ \d\d?:\d\d/)
    .waitFor();
});
