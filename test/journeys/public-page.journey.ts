import { type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { layoutFaults } from '../kit/frame-layout';
import { Journey } from '../kit/journey';
import { look } from '../kit/looks';
import { pageOfMacros } from '../kit/macro-page';
import { picturesOf } from '../kit/pictures';
import { anEpic, type FoundIssue } from '../kit/world-queries';

let journey: Journey;
let epic: FoundIssue;
let path: string;

beforeAll(async () => {
  journey = await Journey.begin();
  const read = { operation: 'read', targetType: 'space' };
  const permissions = [{ operation: read, anonymousAccess: true, unlicensedAccess: false }];
  const space = { key: 'OPEN', name: 'For everybody', permissions };
  const { status } = await journey.rest('admin@example.com', 'POST', '/wiki/rest/api/space', space);
  expect(status).toBe(200);
  epic = await anEpic(journey, 'BOOK', 1);
  const config = { source: 'epic', epicId: epic.id, epicKey: epic.key, v: '2' };
  const changes = { ...config, view: 'changes', since: '7' };
  path = await pageOfMacros(journey, 'How we are doing', [config, changes], 'OPEN');
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('public-page');

async function asVisitor(locale: string): Promise<Page> {
  const page = await journey.as('admin@example.com', { locale });
  const url = journey.url;
  await page.context().addCookies([
    { name: 'site_session', value: 'anonymous', url },
    { name: 'site_locale', value: locale, url },
  ]);
  return page;
}

test.each([
  { locale: 'en-US', words: 'Log in to see how far this work is in Jira.' },
  { locale: 'de-DE', words: 'Melden Sie sich an' },
  { locale: 'ja-JP', words: 'ログインすると' },
])(
  'a visitor of a public page gets a calm card, and nothing is read for them: $locale',
  async ({ locale, words }) => {
    const before = (await journey.control('GET', 'calls')) as { readonly next: number };
    const page = await asVisitor(locale);
    await page.goto(path);
    await page.getByRole('heading', { name: 'How we are doing' }).waitFor();
    for (const n of [0, 1]) {
      const macro = page.locator('iframe[title="Lockstep status"]').nth(n).contentFrame();
      await macro.getByText(words).waitFor();
      expect(await macro.getByRole('alert').count()).toBe(0);
      expect(await macro.locator('body').innerText()).not.toContain(epic.key);
    }
    expect([...(await faults(page)), ...(await layoutFaults(page))]).toEqual([]);
    await picture(page, locale);
    await look(page, {
      name: 'narrow-dark',
      media: { colorScheme: 'dark' },
      viewport: { width: 320, height: 900 },
    });
    expect([...(await faults(page)), ...(await layoutFaults(page))]).toEqual([]);
    await picture(page, `${locale}-narrow-dark`);
    const after = await journey.control('GET', `calls?since=${String(before.next)}`);
    expect(after).toMatchObject({ calls: [] });
  },
);

test('a visitor opens no page of a space that is not public', async () => {
  const closed = await pageOfMacros(journey, 'Not for everybody', [{}]);
  const page = await asVisitor('en-US');
  const answer = await page.goto(closed);
  expect(answer?.status()).toBe(404);
  expect(await page.locator('iframe').count()).toBe(0);
});
