import { Journey } from '../kit/journey';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.begin(['--clock', '2026-03-04T09:00:00Z']);
});
afterAll(async () => {
  await journey.end();
});

const PROJECT_PAGE = '/jira/projects/BOOK/apps/project-page';
const app = (page: Awaited<ReturnType<Journey['as']>>) => page.frameLocator('iframe[title="Lockstep"]');

async function reportTitles(): Promise<readonly string[]> {
  const cql = encodeURIComponent('type = page AND title ~ "Weekly update"');
  const { body } = await journey.rest(
    'admin@example.com',
    'GET',
    `/wiki/rest/api/search?cql=${cql}&limit=50`,
  );
  return (body as { results: { title: string }[] }).results.map(({ title }) => title).sort();
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
  const before = await reportTitles();
  const { ran } = (await journey.control('POST', 'clock', { advance: 'P7D' })) as { ran: number };
  expect(ran).toBeGreaterThan(0);
  await journey.control('POST', 'clock', { advance: 'PT1H' });
  const after = await reportTitles();
  expect(after.filter((title) => !before.includes(title))).toHaveLength(1);
});

test('what people wrote under Notes outlives a re-run', async () => {
  const page = await journey.as('admin@example.com');
  await page.goto(PROJECT_PAGE);
  await app(page).getByRole('button', { name: 'Publish now' }).click();
  await app(page)
    .getByRole('status')
    .filter({ hasText: /published/i })
    .first()
    .waitFor();
  const latest = app(page)
    .getByRole('link', { name: /Weekly update BOOK/ })
    .first();
  await latest.waitFor();
});

test('a person who does not administer the project is told why', async () => {
  const page = await journey.as('sam@example.com');
  await page.goto(PROJECT_PAGE);
  await app(page)
    .getByText(/administ/i)
    .first()
    .waitFor();
  expect(
    await app(page)
      .getByRole('button', { name: 'Turn on weekly report' })
      .isEnabled()
      .catch(() => false),
  ).toBe(false);
});
