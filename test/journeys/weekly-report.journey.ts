import { type Locator, type Page } from 'playwright-core';
import { atRest, Journey } from '../kit/journey';
import { picturesOf } from '../kit/pictures';
import { isStored } from '../kit/product-calls';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.begin(['--clock', '2026-03-04T09:00:00Z']);
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
});
afterEach(() => journey.control('POST', 'faults', { rules: [] }));
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('weekly-report');
const PROJECT_PAGE = '/jira/projects/BOOK/apps/project-page';
const app = (page: Page) => page.frameLocator('iframe[title="Lockstep"]');

async function projectPage(email: string): Promise<Page> {
  const page = await journey.as(email);
  await page.goto(PROJECT_PAGE);
  return page;
}

interface ReportPage {
  readonly id: string;
  readonly title: string;
  readonly version: { readonly number: number };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}

async function reports(): Promise<readonly ReportPage[]> {
  const cql = encodeURIComponent('type = page AND title ~ "Weekly update"');
  const { body } = await journey.rest(
    'admin@example.com',
    'GET',
    `/wiki/rest/api/search?cql=${cql}&limit=50`,
  );
  const ids = (body as { results: { content: { id: string } }[] }).results.map(({ content }) => content.id);
  const pages = await Promise.all(ids.map(report));
  // The list of the reports is called almost like them.
  const own = pages.filter(({ title }) => title.startsWith('Weekly update BOOK '));
  return own.sort((a, b) => a.title.localeCompare(b.title, 'en'));
}

async function report(id: string): Promise<ReportPage> {
  const path = `/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`;
  return (await journey.rest('admin@example.com', 'GET', path)).body as ReportPage;
}

/** A person adds a paragraph at the end of the page, where the notes are. */
async function addNote({ id, title, version, body }: ReportPage, note: string): Promise<void> {
  const doc = JSON.parse(body.atlas_doc_format.value) as { content: unknown[] };
  doc.content.push({ type: 'paragraph', content: [{ type: 'text', text: note }] });
  const update = {
    id,
    status: 'current',
    title,
    version: { number: version.number + 1 },
    body: { representation: 'atlas_doc_format', value: JSON.stringify(doc) },
  };
  const { status } = await journey.rest('admin@example.com', 'PUT', `/wiki/api/v2/pages/${id}`, update);
  expect(status).toBe(200);
}

test('a project admin turns on the weekly report and publishes one now', async () => {
  const page = await projectPage('admin@example.com');
  await app(page).getByRole('button', { name: 'Turn on weekly report' }).click();
  await journey.holdUp({ match: { product: 'jira' } });
  await app(page).getByRole('button', { name: 'Preview', exact: true }).first().click();
  await app(page).getByRole('status').filter({ hasText: 'Still working' }).first().waitFor();
  await journey.letGo();
  await app(page)
    .getByRole('heading', { name: /^Preview: Weekly update BOOK/ })
    .waitFor();
  await app(page).getByRole('button', { name: 'Turn on', exact: true }).click();
  await app(page).getByRole('button', { name: 'Publish now' }).click();
  // What came of it stands with the report, below its name: a project may have ten.
  const report = app(page).getByRole('region', { name: 'Weekly report', exact: true });
  await report.getByRole('heading', { name: 'Weekly report' }).waitFor();
  await report
    .getByRole('link', { name: /Weekly update BOOK/ })
    .first()
    .waitFor();
  await report.getByText('Asked for by Ada Lindqvist').waitFor();
});

test('the schedule makes exactly one page a week, on the person’s own day and time', async () => {
  const before = await reports();
  // To Friday afternoon, past the time, and on to the next week.
  await journey.control('POST', 'clock', { advance: 'P2DT5H', asleep: true });
  await journey.control('POST', 'clock', { advance: 'PT2H' });
  await journey.control('POST', 'clock', { advance: 'P4DT18H', asleep: true });
  const known = before.map(({ id }) => id);
  expect((await reports()).filter(({ id }) => !known.includes(id))).toHaveLength(1);
});

test('what people wrote under Notes outlives a re-run', async () => {
  const page = await journey.as('admin@example.com');
  const publish = async (): Promise<ReportPage> => {
    await page.goto(PROJECT_PAGE);
    await app(page).getByRole('button', { name: 'Publish now' }).click();
    await app(page)
      .getByRole('status')
      .filter({ hasText: /published|updated/i })
      .first()
      .waitFor();
    const latest = (await reports()).at(-1);
    if (latest === undefined) throw new Error('There is no report.');
    return latest;
  };
  const first = await publish();
  await addNote(first, 'The harbour was closed on Tuesday.');
  const again = await publish();
  expect(again.id).toBe(first.id);
  expect(again.body.atlas_doc_format.value).toContain('The harbour was closed on Tuesday.');
});

test('after a reload the page goes on looking, and tells when the report has come out', async () => {
  const page = await projectPage('admin@example.com');
  const publish = app(page).getByRole('button', { name: 'Publish now' });
  await publish.waitFor();
  const before = await journey.callsSoFar();
  await journey.holdUp({ match: { product: 'jira', path: '/search' } });
  await publish.click();
  const work = app(page).getByRole('progressbar', { name: 'Publishing the report' });
  await work.waitFor();
  // Before that is written down, nobody else can know that somebody is at work.
  await journey.called(before, isStored);
  await page.reload();
  await work.waitFor();
  await journey.letGo();
  await picture(page, 'publishing-after-reload');
  await app(page).getByRole('status').filter({ hasText: 'The report is published.' }).waitFor();
  await work.waitFor({ state: 'detached' });
});

test('what Publish now has no time for comes out in the background while its page is open', async () => {
  const page = await projectPage('admin@example.com');
  const publish = app(page).getByRole('button', { name: 'Publish now' });
  await publish.waitFor();
  // One call after the other: there is no time left for the page.
  const rules = [{ match: { product: 'jira' }, answer: { delayMs: 6_500 } }];
  await journey.control('POST', 'faults', { rules });
  await publish.click();
  const told = (words: string) => app(page).getByRole('status').filter({ hasText: words });
  await told('the report goes on in the background').waitFor({ timeout: 60_000 });
  await journey.control('POST', 'faults', { rules: [] });
  await picture(page, 'in-the-background');
  await told('The report is published.').waitFor();
});

/** The list that a number opens has as many issues as the number says. */
async function opensItsIssues(page: Page, number: string, link: Locator): Promise<void> {
  await link.click();
  await page.waitForURL(/\/issues\//);
  await page.getByText(`${number} issue`).first().waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.goBack();
}

/** More than an address names opens what Jira finds today, behind its sentence. */
const MOST_NAMED = 150;

test('whoever wants to know what is behind a number of the report opens its issues in Jira', async () => {
  const page = await journey.as('priya@example.com');
  const latest = (await reports()).at(-1);
  let behind = 0;
  for (const words of [/are in progress/, /are blocked/, /are still to do/]) {
    await page.goto(`/wiki/spaces/PROD/pages/${latest?.id ?? ''}`);
    const summary = page.locator('p').filter({ hasText: words }).first();
    const said = await summary.innerText();
    const [, count = ''] = new RegExp(`(\\d+) issues? ${words.source}`).exec(said) ?? [];
    const isNamed = Number(count) <= MOST_NAMED;
    const link = isNamed ? new RegExp(`^${count} issues?$`) : 'In Jira, as of today';
    await opensItsIssues(page, count, summary.getByRole('link', { name: link }).nth(isNamed ? 0 : behind));
    behind += isNamed ? 0 : 1;
  }
});

test('a report that cannot be published now says so, and nothing else on the page is lost', async () => {
  const page = await projectPage('admin@example.com');
  const topic = app(page).getByRole('textbox', { name: 'Topic' });
  await topic.fill('night crossings');
  // Parts of the page that are still being read would be refused too.
  await atRest(app(page));
  const rules = [{ match: { product: 'jira' }, answer: { status: 429, retryAfter: 600 } }];
  await journey.control('POST', 'faults', { rules });
  await app(page).getByRole('button', { name: 'Publish now' }).click();
  await app(page).getByRole('alert').filter({ hasText: 'The site is busy' }).first().waitFor();
  await journey.control('POST', 'faults', { rules: [] });
  expect(await topic.inputValue()).toBe('night crossings');
  await app(page).getByRole('button', { name: 'Publish now' }).waitFor();
});

test('a person who does not administer the project is told why', async () => {
  const page = await projectPage('sam@example.com');
  await app(page)
    .getByText(/administ/i)
    .first()
    .waitFor();
  expect(await app(page).getByRole('button', { name: 'Publish now' }).isDisabled()).toBe(true);
});

test('a report that is to come monthly says so, and when it comes next', async () => {
  const page = await projectPage('admin@example.com');
  const report = app(page).getByRole('region', { name: 'Weekly report' }).last();
  await report.getByRole('button', { name: 'Change' }).click();
  await report.getByLabel('Repeats').selectOption({ label: 'On the last Friday of each month' });
  await report.getByRole('button', { name: 'Save' }).click();
  const monthly = app(page).getByRole('region', { name: 'Monthly report' });
  await monthly.getByText(/On the last Friday of each month at/).waitFor();
  await monthly.getByText(/Next report: 27 Mar 2026/).waitFor();
});

test('a board’s report tells how its sprint began and what became of it, on any screen and on paper', async () => {
  const page = await projectPage('admin@example.com');
  const report = app(page).getByRole('region', { name: 'Monthly report' }).last();
  await report.getByRole('button', { name: 'Change' }).click();
  await report.getByLabel('Covers').selectOption({ label: 'The sprints of a board' });
  await report.getByRole('combobox', { name: 'Board' }).fill('B');
  await report.getByRole('listbox').getByRole('option').first().click();
  await report.getByRole('button', { name: 'Save' }).click();
  await report.getByText(/Covers each sprint of the board/).waitFor();
  await report.getByRole('button', { name: 'Publish now' }).click();
  const link = app(page)
    .getByRole('link', { name: /^Sprint report BOOK: / })
    .first();
  await link.waitFor();
  const [sprint] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await sprint.getByRole('heading', { level: 1, name: /^Sprint report BOOK: / }).waitFor();
  await picture(sprint, 'sprint');
  const row = sprint.getByRole('row').filter({ hasText: 'Committed at the start' });
  const number = await row.getByRole('link').first().innerText();
  await opensItsIssues(sprint, number, row.getByRole('link').first());
  await sprint.emulateMedia({ colorScheme: 'dark' });
  await picture(sprint, 'sprint-dark');
  await sprint.emulateMedia({ colorScheme: 'light', media: 'print' });
  expect(await sprint.getByRole('navigation', { name: 'Sidebar' }).isVisible()).toBe(false);
  await picture(sprint, 'sprint-print');
  await sprint.emulateMedia({ media: 'screen' });
  await sprint.setViewportSize({ width: 320, height: 900 });
  expect(await sprint.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  await picture(sprint, 'sprint-narrow');
});

test('who turns the report off or leaves its form by keyboard goes on from there', async () => {
  const page = await projectPage('admin@example.com');
  const report = app(page).getByRole('region', { name: 'Monthly report' }).last();
  const focused = (name: string) => report.locator('button:focus', { hasText: name }).waitFor();
  await report.getByRole('button', { name: 'Change' }).press('Enter');
  // The form is fetched, and takes the focus when it is there.
  await report.locator('input:focus, select:focus').waitFor();
  await report.getByRole('button', { name: 'Cancel' }).press('Enter');
  await focused('Change');
  await report.getByRole('button', { name: 'Turn off' }).press('Enter');
  await focused('Turn on');
  await page.keyboard.press('Enter');
  await focused('Publish now');
});
