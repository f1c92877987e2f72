import { type Locator, type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { Journey } from '../kit/journey';
import { picturesOf } from '../kit/pictures';

let journey: Journey;
const picture = picturesOf('self-test');

beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(async () => {
  await journey.end();
});
afterEach(async () => {
  await journey.control('POST', 'faults', { rules: [] });
  await journey.control('POST', 'app', { connected: ['jira', 'confluence'], missingScopes: [] });
});

const app = (page: Page) => page.frameLocator('iframe[title="Lockstep"]');

async function adminPage(theme = 'light'): Promise<Page> {
  const page = await journey.as('admin@example.com');
  await page.context().addCookies([{ name: 'site_theme', value: theme, url: journey.url }]);
  await page.goto('/jira/admin/apps/admin-page');
  await app(page).getByRole('heading', { name: 'Checks' }).waitFor();
  return page;
}

const line = (page: Page, name: string) => app(page).getByRole('listitem').filter({ hasText: name });

test.each(['light', 'dark'])(
  'a round is watched to its end in the %s theme, and leaves nothing behind',
  async (theme) => {
    const page = await adminPage(theme);
    await app(page).getByRole('button', { name: 'Run self-test' }).click();
    await app(page).getByRole('button', { name: 'Run again' }).waitFor();
    await app(page).getByText('Everything works, and nothing is left behind').waitFor();
    await line(page, 'Change the page').getByText('Passed').waitFor();
    await app(page).getByText('The page is deleted.').waitFor();
    expect(
      await app(page)
        .getByText(/^0[.,0-9]* s$/)
        .count(),
    ).toBe(0);
    expect(await faults(page)).toEqual([]);
  },
);

test('a step that fails says why and what to do, and the others go on', async () => {
  const page = await adminPage();
  await journey.control('POST', 'faults', {
    rules: [{ match: { product: 'jira', method: 'POST', path: '/comment' }, answer: { status: 403 } }],
  });
  await app(page).getByRole('button', { name: 'Run self-test' }).click();
  await app(page).getByRole('alert').filter({ hasText: '1 step failed' }).waitFor();
  const comment = line(page, 'Comment on the issue');
  await comment.getByText('You may not comment in this project.').waitFor();
  await comment.getByText('Get the Add Comments permission').waitFor();
  await line(page, 'Change the page').getByText('Passed').waitFor();
});

test('a step for which the site takes no more requests says from when on it does', async () => {
  const page = await adminPage();
  await journey.control('POST', 'faults', {
    rules: [
      {
        match: { product: 'jira', method: 'POST', path: '/comment' },
        answer: { status: 429, retryAfter: 600 },
      },
    ],
  });
  await app(page).getByRole('button', { name: 'Run self-test' }).click();
  await line(page, 'Comment on the issue')
    .getByText(/^Run the self-test again at \d{2}:\d{2} or later\.$/)
    .waitFor();
  await app(page).getByText('The page is deleted.').waitFor();
  await picture(page, 'throttled');
});

test('of an issue whose creation was not answered one thing is said', async () => {
  const page = await adminPage();
  await journey.control('POST', 'faults', {
    rules: [
      {
        match: { product: 'jira', method: 'POST', path: '/rest/api/3/issue$' },
        answer: { drop: 'after' },
      },
    ],
  });
  await app(page).getByRole('button', { name: 'Run self-test' }).click();
  await app(page).getByRole('button', { name: 'Run again' }).waitFor();
  await line(page, 'Create an issue').getByText('It may have created the issue all the same').waitFor();
  await app(page).getByText('It is not known whether Jira has created an issue.').waitFor();
  expect(await app(page).getByText('did not answer').count()).toBe(0);
  await journey.control('POST', 'faults', { rules: [] });
  await journey.control('POST', 'clock', { advance: 'PT6M' });
  await app(page).getByRole('button', { name: 'Run again' }).click();
  await app(page).getByText('Everything works, and nothing is left behind').waitFor();
  await app(page).getByText('Left by an earlier self-test').waitFor();
  expect(await app(page).getByText('The issue is deleted.').count()).toBe(2);
});

test('what may not be deleted stands on the page with its link, until it may be', async () => {
  await journey.control('POST', 'app', { missingScopes: ['delete:page:confluence'] });
  let page = await adminPage();
  await app(page).getByRole('button', { name: 'Run self-test' }).click();
  await app(page).getByText('Everything works, but something could not be removed').waitFor();
  await app(page)
    .getByRole('link', { name: /^Lockstep self-test/ })
    .waitFor();
  await picture(page, 'left');
  expect(await faults(page)).toEqual([]);
  page = await adminPage();
  await app(page).getByRole('heading', { name: 'Left by self-tests' }).waitFor();
  const remove = app(page).getByRole('button', { name: 'Remove leftovers' });
  await remove.click();
  await app(page).getByText('Lockstep lacks a permission: delete:page:confluence.').waitFor();
  await journey.control('POST', 'app', { missingScopes: [] });
  await remove.press('Enter');
  await app(page).getByText('Everything that self-tests had left is removed').waitFor();
  expect(await remove.count()).toBe(0);
  const focused = app(page).getByRole('button', { name: 'Run self-test' });
  expect(await focused.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('a round can be stopped between two steps, and cleans up all the same', async () => {
  const page = await adminPage();
  await journey.holdUp({ match: { product: 'jira', method: 'POST', path: '/rest/api/3/issue$' } });
  await app(page).getByRole('button', { name: 'Run self-test' }).click();
  await line(page, 'Create an issue').getByText('Running').waitFor();
  await app(page).getByRole('button', { name: 'Stop' }).click();
  await journey.letGo();
  await app(page).getByText('Stopped before the end').waitFor();
  await line(page, 'Change the page').getByText('Left out').waitFor();
  await app(page).getByText('The issue is deleted.').waitFor();
});

test('of two tabs the second says that the first runs one, and each runs its own in the end', async () => {
  const [first, second] = [await adminPage(), await adminPage()];
  await journey.holdUp({ match: { product: 'jira', method: 'POST', path: '/rest/api/3/issue$' } });
  await app(first).getByRole('button', { name: 'Run self-test' }).click();
  await line(first, 'Create an issue').getByText('Running').waitFor();
  await app(second).getByRole('button', { name: 'Run self-test' }).click();
  await app(second)
    .getByText(/^Another self-test of yours has been running since .*\d:\d\d/)
    .waitFor();
  await app(second).getByRole('button', { name: 'End it and run this one' }).waitFor();
  expect(await faults(second)).toEqual([]);
  await picture(second, 'another-runs');
  await journey.letGo();
  await app(first).getByText('Everything works, and nothing is left behind').waitFor();
  await app(second).getByRole('button', { name: 'Run again' }).click();
  await app(second).getByText('Everything works, and nothing is left behind').waitFor();
});

test('a round that another tab has ended says so, and leaves what is there to that one', async () => {
  const [first, second] = [await adminPage(), await adminPage()];
  await journey.holdUp({ match: { product: 'jira', method: 'POST', path: '/comment$' } });
  await app(first).getByRole('button', { name: 'Run self-test' }).click();
  await line(first, 'Comment on the issue').getByText('Running').waitFor();
  await app(second).getByRole('button', { name: 'Run self-test' }).click();
  await app(second).getByRole('button', { name: 'End it and run this one' }).click();
  await line(second, 'Comment on the issue').getByText('Running').waitFor();
  await journey.letGo();
  await app(first).getByText('Another self-test of yours has ended this one').waitFor();
  await app(second).getByText('Everything works, and nothing is left behind').waitFor();
});

test('what is missing is told with what to do about it', async () => {
  await journey.control('POST', 'app', { connected: ['jira'], missingScopes: ['write:jira-work'] });
  const page = await adminPage();
  await line(page, 'Connection to Confluence')
    .getByText('choose Lockstep and connect it to Confluence')
    .waitFor();
  await line(page, 'Permissions of the app in Jira').getByText('Not granted: write:jira-work.').waitFor();
  await journey.control('POST', 'app', { connected: ['jira', 'confluence'], missingScopes: [] });
  await app(page).getByRole('button', { name: 'Check again' }).click();
  await line(page, 'Connection to Confluence').getByText('OK').waitFor();
});

test('a permission that a round lacks is not said to be there by the checks above it', async () => {
  const page = await adminPage();
  const permissions = line(page, 'Permissions of the app in Confluence');
  await permissions.getByText('Lockstep has every permission that it uses.').waitFor();
  await journey.control('POST', 'app', { missingScopes: ['write:page:confluence'] });
  await app(page).getByRole('button', { name: 'Run self-test' }).click();
  await app(page).getByRole('alert').filter({ hasText: '1 step failed' }).waitFor();
  await permissions.getByText('Not granted: write:page:confluence.').waitFor();
});

test('the whole page is the app’s own, with one title over what it heads', async () => {
  const page = await adminPage();
  expect(await page.locator('h1').count()).toBe(0);
  const title = app(page).getByRole('heading', { level: 1 });
  const left = async (of: Locator) => Math.round((await of.boundingBox())?.x ?? Number.NaN);
  expect(await left(title)).toBe(await left(app(page).getByRole('region', { name: 'Checks' })));
  const content = await page.locator('main').evaluate(contentLeft);
  expect(await left(title)).toBe(content);
});

/** Where a page of the product begins. */
const contentLeft = (main: Element): number =>
  Math.round(main.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(main).paddingLeft));

test('who is no administrator does not get there', async () => {
  const page = await journey.as('marcus@example.com');
  const response = await page.goto('/jira/admin/apps/admin-page');
  expect(response?.status()).toBe(404);
});
