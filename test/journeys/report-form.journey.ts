import { type Locator, type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { layoutFaults } from '../kit/frame-layout';
import { contextPanel, Journey } from '../kit/journey';
import { look, openIn } from '../kit/looks';
import { newPage } from '../kit/new-page';
import { picturesOf } from '../kit/pictures';
import { tabTo } from '../kit/tab-to';
import { spaceIdOf } from '../site/spec/generate';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.begin(['--clock', '2026-03-04T09:00:00Z']);
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  const page = await journey.as('admin@example.com');
  await page.goto(PROJECT_PAGE);
  await contextPanel(page).getByRole('button', { name: 'Turn on weekly report' }).click();
  await contextPanel(page).getByRole('button', { name: 'Turn on', exact: true }).click();
  await contextPanel(page).getByRole('button', { name: 'Publish now' }).waitFor();
  await page.context().close();
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('report-form');
const PROJECT_PAGE = '/jira/projects/BOOK/apps/project-page';
const REPORT = /Weekly report|Wochenbericht|週次レポート/;
const reportOn = (page: Page) => contextPanel(page).getByRole('region', { name: REPORT }).first();

/** What is read aloud with a control. */
async function note(report: Locator, control: Locator): Promise<string> {
  const id = await control.getAttribute('aria-describedby');
  return report.locator(`[id="${String(id)}"]`).innerText();
}

async function opened(page: Page): Promise<Locator> {
  await page.goto(PROJECT_PAGE);
  const report = reportOn(page);
  await report.getByRole('button', { name: /^(Change|Ändern|変更)$/ }).click();
  await report.locator('input[type=time]').waitFor();
  return report;
}

test('a report that was turned on without a choice tells everything that a report can tell', async () => {
  const report = await opened(await journey.as('admin@example.com'));
  const sections = report.getByRole('group', { name: 'Sections' }).getByRole('checkbox');
  expect(await sections.count()).toBe(7);
  for (const section of await sections.all()) expect(await section.isChecked()).toBe(true);
});

test('a report is in the language of whoever turns it on, unless they choose another', async () => {
  const page = await journey.as('jonas@example.com');
  await page.goto('/jira/projects/HAFEN/apps/project-page');
  const report = reportOn(page);
  await report.getByRole('button', { name: 'Wochenbericht aktivieren' }).click();
  await report.getByRole('button', { name: 'Ändern' }).click();
  const language = report.getByLabel('Sprache der Seiten');
  expect(await language.inputValue()).toBe('de');
  await report.getByRole('button', { name: 'Vorschau' }).click();
  await report.getByRole('heading', { name: /^Vorschau: Wochenbericht HAFEN/ }).waitFor();
});

test.each([
  { locale: 'en-GB', save: 'Save', says: 'Enter a time.', wants: 'Choose an epic.' },
  { locale: 'de-DE', save: 'Speichern', says: 'Geben Sie eine Uhrzeit ein.', wants: 'Wählen Sie ein Epic' },
  { locale: 'ja-JP', save: '保存', says: '時刻を入力', wants: 'エピックを選択' },
])(
  'what is missing is marked and led to, and nothing is saved: $locale',
  async ({ locale, save, says, wants }) => {
    const page = await openIn(journey, 'admin@example.com', locale);
    const report = await opened(page);
    const time = report.locator('input[type=time]');
    await time.fill('');
    await report.getByText(says).waitFor();
    expect(await time.getAttribute('aria-invalid')).toBe('true');
    expect(await note(report, time)).toContain(says);
    await report.getByRole('button', { name: save }).click();
    await report.locator('input[type=time]:focus').waitFor();
    await time.fill('17:30');
    await report.getByText(says).waitFor({ state: 'detached' });
    await report.locator('select:has(option[value=epic])').selectOption('epic');
    expect(await report.getByText(wants).count()).toBe(0);
    await report.getByRole('button', { name: save }).click();
    await report.locator('input[role=combobox][aria-invalid=true]:focus').waitFor();
    await report.getByText(wants).waitFor();
    expect([...(await faults(page)), ...(await layoutFaults(page))]).toEqual([]);
    await picture(page, `missing-${locale}`);
    await look(page, {
      name: 'narrow-dark',
      media: { colorScheme: 'dark' },
      viewport: { width: 320, height: 900 },
    });
    expect([...(await faults(page)), ...(await layoutFaults(page))]).toEqual([]);
    await picture(page, `missing-${locale}-narrow-dark`);
    await page.goto(PROJECT_PAGE);
    await reportOn(page).getByText(/16:00/).first().waitFor();
  },
);

test('a query that Jira refuses is told at its field, with the place, and so is one that was emptied', async () => {
  const page = await journey.as('admin@example.com');
  const report = await opened(page);
  await report.getByLabel('Covers').selectOption({ label: 'What a query finds' });
  const query = report.getByLabel('JQL query');
  await query.fill('status = = 1');
  await report.getByRole('button', { name: 'Save' }).click();
  await report.locator('textarea[aria-invalid=true]:focus').waitFor();
  expect(await note(report, query)).toMatch(/line 1, character 10/);
  await picture(page, 'query-refused');
  await query.fill('');
  expect(await note(report, query)).toBe('Write a query.');
  await query.fill('statusCategory != Done');
  await report.getByRole('button', { name: 'Save' }).click();
  await report.getByText('Covers what this query finds in the project: statusCategory != Done').waitFor();
});

test('a title that every week would have alike, or too long a one, is told at its field', async () => {
  const page = await journey.as('admin@example.com');
  const report = await opened(page);
  const title = report.getByLabel('Title');
  await title.fill('The week');
  await report.getByRole('button', { name: 'Save' }).click();
  await report.locator('input[aria-invalid=true]:focus').waitFor();
  expect(await note(report, title)).toMatch(/needs one of \{from\}/);
  await title.fill('x'.repeat(181));
  expect(await note(report, title)).toMatch(/180 characters and has 181/);
  await picture(page, 'title-too-long');
  await title.fill('The week until {to}');
  await report.getByRole('button', { name: 'Save' }).click();
  await report.getByRole('button', { name: 'Publish now' }).click();
  await contextPanel(page).getByRole('link', { name: 'The week until 2026-03-04' }).first().waitFor();
});

test('two tabs in which a report is changed at once both keep what was changed there', async () => {
  const [one, other] = await Promise.all([
    journey.as('admin@example.com').then(opened),
    journey.as('admin@example.com').then(opened),
  ]);
  await one.getByLabel('Time', { exact: true }).fill('09:15');
  await one.getByRole('button', { name: 'Save' }).click();
  await one.getByText(/09:15/).first().waitFor();
  const decisions = other.getByRole('group', { name: 'Sections' }).getByRole('checkbox').last();
  await decisions.uncheck();
  await other.getByRole('button', { name: 'Save' }).click();
  await other.getByText(/09:15/).first().waitFor();
  await other.getByRole('button', { name: 'Change' }).click();
  expect(await decisions.isChecked()).toBe(false);
});

test('a preview is asked for nothing that is not whole, and tells what Jira says of a query', async () => {
  const page = await journey.as('admin@example.com');
  await page.goto(PROJECT_PAGE);
  const app = contextPanel(page);
  await app.getByRole('button', { name: 'Add another report' }).click();
  const form = app.getByRole('region', { name: 'Add another report' });
  const covers = form.getByLabel('Covers');
  await covers.selectOption({ label: 'What a query finds' });
  await form.getByRole('button', { name: 'Preview' }).click();
  await form.locator('textarea[aria-invalid=true]:focus').waitFor();
  await form.getByLabel('JQL query').fill('sea = 1');
  await form.getByRole('button', { name: 'Preview' }).click();
  await form.getByRole('alert').filter({ hasText: /sea/ }).waitFor();
  await covers.selectOption({ label: 'The whole project' });
  await form.getByRole('button', { name: 'Preview' }).click();
  await form.getByRole('heading', { name: /^Preview: / }).waitFor();
  await form.getByLabel('Time', { exact: true }).fill('09:15');
  expect(await form.getByRole('heading', { name: /^Preview: / }).count()).toBe(0);
});

const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (text: string) => ({ ...words(text), type: 'heading', attrs: { level: 2 } });

const aPage = async (title: string, content: readonly object[], spaceId?: string): Promise<string> =>
  newPage(journey, { spaceId: spaceId ?? (await spaceIdOf(journey, 'ENG')), title, content });

test('a page becomes the template of a report, by keyboard, and its mistakes are told before', async () => {
  const draft = await aPage('Draft', [heading('Sum'), words('{{report.sumary}}')]);
  const letter = await aPage('Letterhead', [
    words('For the board, {{report.period}}'),
    heading('Where we are stuck'),
    words('{{report.blocked}}'),
  ]);
  const page = await journey.as('admin@example.com');
  const report = await opened(page);
  const choose = async (id: string) => {
    await tabTo(page, report.getByRole('button', { name: 'Choose a template' }));
    await page.keyboard.press('Enter');
    await report.locator('input[type=search]:focus').waitFor();
    await page.keyboard.insertText(`${journey.url}/wiki/spaces/ENG/pages/${id}`);
  };
  await choose(draft);
  await report.getByText('{{report.sumary}} → {{report.summary}}').waitFor();
  await picture(page, 'template-with-a-mistake');
  await choose(letter);
  await report
    .getByRole('region', { name: 'Preview', exact: true })
    .getByText('Where we are stuck')
    .waitFor();
  expect([...(await faults(page)), ...(await layoutFaults(page))]).toEqual([]);
  await picture(page, 'template');
  await tabTo(page, report.getByRole('button', { name: 'Save' }));
  await page.keyboard.press('Enter');
  await report.getByRole('button', { name: 'Publish now' }).click();
  await contextPanel(page).getByText('The report is published').first().waitFor();
  const link = contextPanel(page)
    .getByRole('link', { name: /2026-03-04/ })
    .first();
  await page.goto(String(await link.getAttribute('href')));
  await page.getByRole('heading', { name: 'Where we are stuck' }).waitFor();
  await page.getByText('For the board, 25 Feb 2026 – 4 Mar 2026').waitFor();
  await picture(page, 'page-by-template');
});

test('a page to go below whose link was pasted is not told by its number', async () => {
  const id = await aPage('Board papers', [words('For the board.')]);
  const page = await journey.as('admin@example.com');
  const report = await opened(page);
  await report.getByRole('button', { name: 'Choose a page' }).click();
  await report.locator('input[type=search]:focus').waitFor();
  await page.keyboard.insertText(`${journey.url}/wiki/spaces/ENG/pages/${id}`);
  await report.getByText('Below a page of this space').waitFor();
  expect(await report.innerText()).not.toContain(id);
});

test('who chooses a page that hides the reports from some who see the space hears so before saving', async () => {
  const page = await journey.as('admin@example.com');
  const report = await opened(page);
  const space = await report.getByLabel('Space', { exact: true }).inputValue();
  const id = await aPage('Board only', [words('For the board.')], space);
  const user = [{ type: 'known', accountId: (await journey.user('admin@example.com')).accountId }];
  const restriction = [{ operation: 'read', restrictions: { user, group: [] } }];
  await journey.rest('admin@example.com', 'PUT', `/wiki/rest/api/content/${id}/restriction`, restriction);
  await report.getByRole('button', { name: 'Choose a page' }).click();
  await report.getByRole('searchbox').fill('Board only');
  await report.getByRole('button', { name: /^Board only/ }).click();
  await report.getByText('Not everyone who can see the space can see this page.').waitFor();
  expect([...(await faults(page)), ...(await layoutFaults(page))]).toEqual([]);
  await picture(page, 'narrow-parent');
  await report.getByRole('button', { name: 'Without a page' }).click();
  expect(await report.getByText('Not everyone who can see the space').count()).toBe(0);
});

test('a change is looked at before it is saved, by the template that the report has', async () => {
  const page = await journey.as('admin@example.com');
  const report = await opened(page);
  const preview = report.getByRole('heading', { name: /^Preview: / });
  const day = report.getByLabel('Day', { exact: true });
  const before = await day.inputValue();
  await day.selectOption({ label: 'Thursday' });
  await report.getByRole('button', { name: 'Preview' }).click();
  expect(await preview.innerText()).toBe('Preview: The week until 2026-03-05');
  await report.getByText(/^It covers 4 Mar 2026, .+ to 5 Mar 2026, .+\.$/).waitFor();
  const shown = report.getByRole('region', { name: 'The page as its template has it' });
  await shown.getByRole('heading', { name: 'Where we are stuck' }).waitFor();
  expect(await shown.innerText()).toMatch(/Blocked: \d+/);
  expect([...(await faults(page)), ...(await layoutFaults(page))]).toEqual([]);
  await picture(page, 'preview-of-a-change');
  await report.getByLabel('Title').fill('Week of {to}');
  await preview.waitFor({ state: 'detached' });
  await report.getByRole('button', { name: 'Cancel' }).click();
  await opened(page);
  expect(await day.inputValue()).toBe(before);
});

test('a preview by a template has what is counted where the template has it', async () => {
  const board = await aPage('Board', [
    words('For the board, {{report.period}}'),
    heading('In short'),
    words('{{report.summary}}'),
    heading('Where we are stuck'),
    words('{{report.blocked}}'),
    heading('What was decided'),
    words('{{report.decisions}}'),
  ]);
  const page = await journey.as('admin@example.com');
  await page.goto(PROJECT_PAGE);
  const app = contextPanel(page);
  await app.getByRole('button', { name: 'Add another report' }).click();
  const form = app.getByRole('region', { name: 'Add another report' });
  await form.getByRole('button', { name: 'Choose a template' }).click();
  await form.locator('input[type=search]:focus').waitFor();
  await page.keyboard.insertText(`${journey.url}/wiki/spaces/ENG/pages/${board}`);
  await form.getByText('This page becomes the template').waitFor();
  await form.getByRole('button', { name: 'Preview' }).click();
  const shown = form.getByRole('region', { name: 'The page as its template has it' });
  await shown.getByRole('heading', { name: 'Where we are stuck' }).waitFor();
  const said = await shown.innerText();
  expect(said).toContain('For the board, 25 Feb 2026 – 4 Mar 2026');
  await form
    .getByRole('heading', { name: /^If it came out now, about the time since 25 Feb 2026/ })
    .waitFor();
  expect(said).toMatch(/Booking: \d+ issues completed in this period\./);
  expect(said).toMatch(/Blocked: \d+\s+BOOK-\d+/);
  expect(said).toContain('{{report.decisions}}');
  expect(said).not.toMatch(/report\.(period|summary|blocked)/);
  expect([...(await faults(page)), ...(await layoutFaults(page))]).toEqual([]);
  await picture(page, 'preview-by-template');
});
