import { Journey } from '../kit/journey';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.begin(['--clock', '2026-03-04T09:00:00Z']);
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
});
afterAll(async () => {
  await journey.end();
});

const PROJECT_PAGE = '/jira/projects/BOOK/apps/project-page';
const app = (page: Awaited<ReturnType<Journey['as']>>) => page.frameLocator('iframe[title="Lockstep"]');

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
  return [...pages].sort((a, b) => a.title.localeCompare(b.title, 'en'));
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
  const page = await journey.as('admin@example.com');
  await page.goto(PROJECT_PAGE);
  await app(page).getByRole('button', { name: 'Turn on weekly report' }).click();
  await app(page).getByRole('button', { name: 'Turn on', exact: true }).click();
  await app(page).getByRole('button', { name: 'Publish now' }).click();
  await app(page)
    .getByRole('link', { name: /Weekly update BOOK/ })
    .first()
    .waitFor();
});

test('the schedule makes exactly one page a week, on the person’s own day and time', async () => {
  const before = await reports();
  const { ran } = (await journey.control('POST', 'clock', { advance: 'P7D' })) as { ran: number };
  expect(ran).toBeGreaterThan(0);
  await journey.control('POST', 'clock', { advance: 'PT1H' });
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

test('a person who does not administer the project is told why', async () => {
  const page = await journey.as('sam@example.com');
  await page.goto(PROJECT_PAGE);
  await app(page)
    .getByText(/administ/i)
    .first()
    .waitFor();
  expect(await app(page).getByRole('button', { name: 'Publish now' }).isDisabled()).toBe(true);
});

test('a report that is to come monthly says so, and when it comes next', async () => {
  const page = await journey.as('admin@example.com');
  await page.goto(PROJECT_PAGE);
  const report = app(page).getByRole('region', { name: 'Weekly report' }).last();
  await report.getByRole('button', { name: 'Change' }).click();
  await report.getByLabel('Repeats').selectOption({ label: 'On the last Friday of each month' });
  await report.getByRole('button', { name: 'Save' }).click();
  await report.getByText(/On the last Friday of each month at/).waitFor();
  await report.getByText(/Next report: 27 Mar 2026/).waitFor();
});
