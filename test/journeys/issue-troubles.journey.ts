import { newSpecifiedEpic } from '../kit/breakdowns';
import { contextPanel, Journey, modalFrame } from '../kit/journey';
import { APP_CALLS } from '../kit/looks';
import { picturesOf } from '../kit/pictures';
import { anEpic, type FoundIssue } from '../kit/world-queries';
import { AppSite } from '../site/kit';

let journey: Journey;
let bare: FoundIssue;

beforeAll(async () => {
  journey = await Journey.begin();
  bare = await anEpic(journey, 'BOOK', 0);
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('troubles');

type Fault = Readonly<Record<'match' | 'answer', Readonly<Record<string, string | number>>>>;
const faults = (...rules: readonly Fault[]) => journey.control('POST', 'faults', { rules });

test('before a person has allowed access the product asks for it, and then the panel is there', async () => {
  await journey.control('POST', 'app', { consent: false });
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${bare.key}`);
  await page.getByRole('button', { name: 'Allow access' }).click();
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).waitFor();
});

test('Try again goes on when the fault is over, with the focus on what has come', async () => {
  await faults({ match: { product: 'jira' }, answer: { status: 500 } });
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${bare.key}`);
  await contextPanel(page).getByRole('alert').waitFor();
  await faults();
  await contextPanel(page).getByRole('button', { name: 'Try again' }).press('Enter');
  await contextPanel(page).locator('button:focus', { hasText: 'Generate spec' }).waitFor();
});

test('a wait that nobody would sit out is said with its end', async () => {
  await faults({ match: { product: 'jira' }, answer: { status: 429, retryAfter: 600 } });
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${bare.key}`);
  await contextPanel(page)
    .getByRole('alert')
    .filter({ hasText: /until \d+:\d\d/ })
    .waitFor();
  await faults();
  await page.context().close();
});

test('offline is said, and ends by itself', async () => {
  const page = await journey.as('marcus@example.com');
  await page.route(APP_CALLS, async (route) => {
    await page.context().setOffline(true);
    await route.abort('internetdisconnected');
  });
  await page.goto(`/browse/${bare.key}`);
  await contextPanel(page).getByRole('alert').filter({ hasText: 'You are offline' }).waitFor();
  await page.unroute(APP_CALLS);
  await page.context().setOffline(false);
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).waitFor();
});

test('after ten seconds without an answer there is another try', async () => {
  let calls = 0;
  const page = await journey.as('marcus@example.com');
  await page.clock.install();
  // Only the first call never comes back.
  await page.route(APP_CALLS, (route) => ((calls += 1) === 1 ? undefined : route.continue()));
  await page.goto(`/browse/${bare.key}`);
  await contextPanel(page).getByRole('status').waitFor();
  await page.clock.fastForward(10_000);
  await contextPanel(page).getByText('Still working').waitFor();
  await contextPanel(page).getByRole('button', { name: 'Try again' }).click();
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).waitFor();
});

test('what needs Confluence is not offered where it is not connected', async () => {
  const { key } = await newSpecifiedEpic(
    await AppSite.on({ url: journey.url, stop: () => Promise.resolve() }),
    'Cut off',
  );
  await journey.control('POST', 'app', { connected: ['jira'] });
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${key}`);
  await contextPanel(page).getByText('Lockstep is not connected to Confluence').waitFor();
  await contextPanel(page).getByRole('button', { name: 'History' }).waitFor();
  expect(
    await contextPanel(page)
      .getByRole('button', { name: /Unlink|Update spec|Break down/ })
      .count(),
  ).toBe(0);
  await journey.control('POST', 'app', { connected: ['jira', 'confluence'] });
});

test('while Confluence takes no more requests, what was to be read there says until when', async () => {
  const site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
  const epic = await newSpecifiedEpic(site, 'Asked too much');
  const page = await journey.as('marcus@example.com');
  const column = contextPanel(page);
  const until = /takes no more requests until \d+:\d\d/;
  const busy = { status: 429, retryAfter: 600 };
  const bodies = { product: 'confluence', path: 'body-format' };

  await faults({ match: bodies, answer: busy });
  await page.goto(`/browse/${epic.key}`);
  await column.getByText('It could not be found out whether').filter({ hasText: until }).waitFor();
  await column.getByRole('button', { name: 'Break down' }).click();
  const dialog = modalFrame(page, 'Break down');
  await dialog.getByText('You can paste tasks.').waitFor();
  await dialog.getByText(until).waitFor();

  await faults({ match: { product: 'confluence' }, answer: busy });
  await page.goto(`/browse/${epic.key}`);
  await column.getByText('This issue has a spec.').waitFor();
  await column.getByText(until).waitFor();
  await faults();
  await column.getByRole('button', { name: 'Try again' }).click();
  await column.getByRole('button', { name: 'Update spec' }).waitFor();
});

test('what was stopped before it was begun is told as that, and nothing is to be continued', async () => {
  const site = await AppSite.on({ url: journey.url, stop: () => Promise.resolve() });
  const epic = await newSpecifiedEpic(site, 'A day without a licence');
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${epic.key}`);
  await contextPanel(page).getByRole('button', { name: 'Unlink' }).click();
  const unlink = modalFrame(page, 'Unlink');
  await unlink.getByText('What stays').waitFor();
  await journey.control('POST', 'app', { license: 'inactive' });
  await unlink.getByRole('button', { name: 'Unlink' }).click();
  await unlink.getByText('The link was not removed').waitFor();
  await unlink.getByText('Nothing was changed.').waitFor();
  await unlink
    .getByText(/not licensed for your account on this site\. Ask your administrator\.(?!\.)/)
    .waitFor();
  expect(await unlink.getByRole('button').allInnerTexts()).toEqual(['Close']);
  await picture(page, 'unlink-unlicensed');
  await journey.control('POST', 'app', { license: 'active' });

  const other = await journey.as('marcus@example.com');
  await other.goto(`/browse/${bare.key}`);
  await contextPanel(other).getByRole('button', { name: 'Use an existing page' }).click();
  const adopt = modalFrame(other, 'Use an existing page');
  await adopt.getByRole('searchbox').waitFor();
  await journey.control('POST', 'app', { license: 'inactive' });
  await adopt.getByRole('searchbox').fill('stand-up');
  await adopt.getByText('not licensed for your account').waitFor();
  await picture(other, 'search-unlicensed');
  await journey.control('POST', 'app', { license: 'active', missingScopes: ['read:jira-user'] });
  await page.reload();
  await contextPanel(page).getByRole('button', { name: 'History' }).click();
  const history = modalFrame(page, 'History');
  await history.getByText('Lockstep lacks a permission').waitFor();
  await history.locator('button:focus', { hasText: 'Close' }).waitFor();
  await page.keyboard.press('Enter');
  await contextPanel(page).locator('button:focus', { hasText: 'History' }).waitFor();
  await journey.control('POST', 'app', { missingScopes: [] });
  await other.context().close();
  await page.context().close();
});
