import { type FrameLocator, type Locator, type Page } from 'playwright-core';
import { appFrames, faults } from '../kit/axe';
import { layoutFaults } from '../kit/frame-layout';
import { Journey, modalFrame } from '../kit/journey';
import { openIn } from '../kit/looks';
import { pageOfMacros } from '../kit/macro-page';
import { picturesOf } from '../kit/pictures';
import { type FoundIssue, issuesBelow, theLargestEpic } from '../kit/world-queries';
import { newEpic } from '../site/spec/generate';

const READER = 'marcus@example.com';
const picture = picturesOf('status-macro');

let journey: Journey;
let epic: FoundIssue;
let pageUrl: string;

beforeAll(async () => {
  journey = await Journey.begin();
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  epic = await theLargestEpic(journey, 'BOOK');
});
afterAll(async () => {
  await journey.end();
});

const macro = (page: Page): FrameLocator =>
  page.locator('iframe[title="Lockstep status"]').first().contentFrame();

/** The numbers of a large epic are lower bounds first. */
const allCounted = (page: Page) => macro(page).locator('section[aria-busy=false]');

test('an author puts a live status macro on a page', async () => {
  const { body } = await journey.rest('admin@example.com', 'GET', '/wiki/api/v2/spaces?keys=PROD');
  const { homepageId } = (body as { results: { homepageId: string }[] }).results[0] ?? {};
  const page = await journey.as('marcus@example.com');
  await page.goto(`/wiki/spaces/PROD/pages/${String(homepageId)}/edit`);
  await page.getByRole('button', { name: 'Insert' }).click();
  await page.getByRole('menuitem', { name: /Lockstep status/ }).click();

  const config = modalFrame(page, 'Lockstep status');
  await config.getByRole('radio', { name: /epic/i }).check();
  await config.getByRole('combobox', { name: /epic/i }).fill(epic.key);
  await config.getByRole('option', { name: new RegExp(`^${epic.key}\\b`) }).click();
  // The focus goes along with what took the search's place.
  await config.locator('button:focus', { hasText: 'Change' }).waitFor();
  await config.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog', { name: 'Lockstep status' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^(Publish|Update)$/ }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/edit'));

  await macro(page).getByText('Counts what you can see in Jira').waitFor();
  pageUrl = page.url();
  await macro(page)
    .getByRole('link', { name: new RegExp(epic.key) })
    .first()
    .waitFor();
});

test('the figures are the ones of Jira, of all levels below the epic', async () => {
  const below = await issuesBelow(journey, READER, [epic.id]);
  const done = below.filter(({ isDone }) => isDone);
  const page = await journey.as('marcus@example.com');
  await page.goto(pageUrl);
  await allCounted(page).waitFor();
  const bar = macro(page).getByRole('progressbar');
  expect([await bar.getAttribute('aria-valuemax'), await bar.getAttribute('aria-valuenow')]).toEqual(
    [below.length, done.length].map(String),
  );
});

test('a reader without Jira rights in that project learns nothing of it', async () => {
  const page = await journey.as('tom@example.com');
  await page.goto(pageUrl);
  await macro(page).getByText('Nothing to show you here').waitFor();
  const text = await macro(page).locator('body').innerText();
  expect(text).not.toContain(epic.summary);
  expect(text).not.toContain(epic.key);
});

test('of an epic that is deleted each reader is told when they last saw its numbers, and nobody else', async () => {
  const { id, key } = await newEpic(journey, 'Not for long');
  const path = await pageOfMacros(journey, 'Not for long', [{ source: 'epic', epicId: id, depth: 'all' }]);
  const page = await journey.as(READER);
  await page.goto(path);
  await macro(page).getByText('No issues here yet.').waitFor();
  expect((await journey.rest('admin@example.com', 'DELETE', `/rest/api/3/issue/${key}`)).status).toBe(204);
  const gone = 'What this status is of was deleted, or you have no access to it in Jira.';
  await macro(page).getByRole('button', { name: 'Refresh' }).click();
  await macro(page).getByText(gone).waitFor();
  await page.reload();
  await macro(page)
    .getByText(/Its numbers were last shown to you here on \w+ \d+, \d{4}/)
    .waitFor();
  await picture(page, 'deleted');
  const other = await journey.as('jonas@example.com');
  await other.goto(path);
  await macro(other).getByText('Hier gibt es für Sie nichts zu sehen').waitFor();
  expect(await macro(other).locator('body').innerText()).not.toContain('zuletzt');
});

describe.each([
  { who: 'marcus@example.com', width: 1360 },
  { who: 'marcus@example.com', width: 360 },
  { who: 'jonas@example.com', width: 360 },
  { who: 'haruka@example.com', width: 360 },
])('for $who on a page $width wide', ({ who, width }) => {
  test('nothing on the page moves while the numbers come in, and none is a share of what is not counted', async () => {
    const page = await journey.as(who, { viewport: { width, height: 900 } });
    await page.addInitScript(rememberHeights);
    await journey.control('POST', 'faults', { rules: [SLOW_JIRA] });
    const countTheRest = await holdTheRest(page);
    await page.goto(pageUrl);
    const counting = macro(page).locator('section[aria-busy=true]');
    await counting.getByRole('progressbar').waitFor();
    expect(await counting.innerText()).not.toContain('%');
    await counting.locator(CANCEL_OFFERED).waitFor();
    countTheRest();
    await allCounted(page).waitFor();
    expect(await macro(page).locator('section').innerText()).toContain('%');
    await journey.control('POST', 'faults', { rules: [] });
    expect(await page.evaluate('globalThis.heights')).toHaveLength(1);
    const frame = page.frames().find((each) => each !== page.mainFrame());
    expect(await frame?.evaluate('globalThis.shifts')).toEqual([]);
  });
});

describe('set to a project', () => {
  let path: string;
  let page: Page;
  const frame = (n: number): FrameLocator =>
    page.locator('iframe[title="Lockstep status"]').nth(n).contentFrame();

  beforeAll(async () => {
    const { body } = await journey.rest(READER, 'GET', '/rest/api/3/project/BOOK');
    const { id, name } = body as { id: string; name: string };
    const config = { v: '2', source: 'project', projectId: id, name };
    path = await pageOfMacros(journey, 'Two views of a project', [
      { ...config, view: 'epics' },
      { ...config, view: 'changes', since: '90' },
    ]);
    page = await journey.as(READER);
    await page.goto(path);
    for (const n of [0, 1]) await frame(n).locator('section[aria-busy=false]').waitFor();
  });

  test('the view by epic tells of each how far it is, the largest first, and opens what it counts', async () => {
    const rows = frame(0).locator('.epic-row');
    await rows.first().waitFor();
    const totals = await Promise.all(
      (await rows.getByRole('progressbar').all()).map(async (bar) =>
        Number(await bar.getAttribute('aria-valuemax')),
      ),
    );
    expect(totals.length).toBeGreaterThan(3);
    // What is without an epic, and the epics themselves, stand last however many they are.
    expect(totals.slice(0, -2)).toEqual(totals.slice(0, -2).toSorted((a, b) => b - a));
    const links = rows.getByRole('link', { name: 'issues done' });
    expect(await links.count()).toBe(totals.length);
    expect(await Promise.all((await links.all()).map(countBehind))).toEqual(totals);
  });

  test('the bar tells what is done, in progress and blocked as the numbers below it do', async () => {
    const parts = await frame(0).locator('.status > .progress-row rect').all();
    const widths = await Promise.all(parts.map((part) => part.getAttribute('width')));
    const numbers = await frame(0).locator('.count-number').allInnerTexts();
    expect(widths).toEqual(numbers.slice(0, 3).map((number) => number.replaceAll(',', '')));
    expect(Number(widths[2])).toBeGreaterThan(0);
    const row = frame(0)
      .locator('.epic-row')
      .filter({ hasText: / · [\d,]+ blocked/ })
      .first();
    const blocked = /([\d,]+) blocked/.exec(await row.innerText())?.[1];
    expect(await row.locator('rect').nth(2).getAttribute('width')).toBe(blocked?.replaceAll(',', ''));
  });

  test('the view of what changed tells since when, and each number opens as many issues', async () => {
    await frame(1)
      .getByRole('heading', { name: /^Since / })
      .waitFor();
    const titles = frame(1).locator('.change-name');
    const words = await titles.allInnerTexts();
    const found = words.map(
      (title) => /^([\d,]+) (completed|started|reopened|created)$/.exec(title.trim())?.[1],
    );
    expect(words.length).toBeGreaterThan(1);
    const counts = found.map((count) => Number(count?.replaceAll(',', '')));
    const groups = await frame(1).locator('.changes > li').all();
    const behind = groups.map(async (group) => {
      const [title] = await group.locator('.change-name').getByRole('link').all();
      if (title !== undefined) return countBehind(title);
      const parts = await group.getByRole('link', { name: /^\d+–\d+$/ }).all();
      return (await Promise.all(parts.map(countBehind))).reduce((sum, count) => sum + count, 0);
    });
    expect(await Promise.all(behind)).toEqual(counts);
  });

  test.each([
    { who: 'jonas@example.com', look: 'dark' },
    { who: 'haruka@example.com', look: 'light' },
  ] as const)(
    'for $who in $look, narrow, both are within their width and keep nobody out',
    async ({ who, look }) => {
      page = await journey.as(who, { colorScheme: look, viewport: { width: 320, height: 900 } });
      await page.goto(path);
      for (const n of [0, 1]) await frame(n).locator('section[aria-busy=false]').waitFor();
      await frame(0).locator('.epic-row').first().waitFor();
      await frame(1).locator('.change-name').first().waitFor();
      for (const each of appFrames(page))
        expect(await each.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(
          0,
        );
      expect(await faults(page)).toEqual([]);
      await picture(page, `views-${look}`);
    },
  );
});

test.each([{ locale: 'de-DE' }, { locale: 'ja-JP' }, { locale: 'en-XB' }])(
  'of any width and in any language, $locale, a status is read whole',
  async ({ locale }) => {
    const config = { source: 'jql', jql: 'project = BOOK', v: '2' };
    const path = await pageOfMacros(journey, `Widths ${locale}`, [
      config,
      { ...config, size: 'compact' },
      { ...config, jql: 'project = = BOOK' },
    ]);
    const page = await openIn(journey, 'marcus@example.com', locale);
    const bad: string[] = [];
    for (const width of [1_360, 1_000, 900, 800, 700, 400]) {
      await page.setViewportSize({ width, height: 1_400 });
      await page.goto(path);
      const frames = page.locator('iframe[title="Lockstep status"]');
      for (const n of [0, 1])
        await frames.nth(n).contentFrame().locator('section[aria-busy=false]').waitFor();
      await frames.nth(2).contentFrame().getByRole('status').first().waitFor();
      bad.push(...(await layoutFaults(page)).map((fault) => `${String(width)}: ${fault}`));
      if (width === 1_000) await picture(page, `whole-${locale}`);
    }
    expect(bad).toEqual([]);
  },
);

/** How many issues the reader finds in Jira where a link leads. */
async function countBehind(link: Locator): Promise<number> {
  const address = new URL((await link.getAttribute('href')) ?? '', 'https://site.example');
  const jql = address.searchParams.get('jql');
  const { body } = await journey.rest(READER, 'POST', '/rest/api/3/search/approximate-count', { jql });
  return (body as { count: number }).count;
}

/** In any language: it stands where *Refresh* stood. */
const CANCEL_OFFERED = '.in-one-place > .unsaid + span';

/** After the first numbers of a large epic its others are counted no sooner than they are asked for here. */
async function holdTheRest(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const wanted = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/__bridge/invoke', async (route) => {
    const { payload } = route.request().postDataJSON() as { payload?: { whole?: boolean } };
    if (payload?.whole === true) await wanted;
    await route.fallback();
  });
  return letGo;
}

/** Slow enough that the place of the numbers is seen before them. */
const SLOW_JIRA = { match: { product: 'jira', path: '/search/' }, answer: { delayMs: 700 } };

/** Runs in the page and in the macro: the heights that the page gave the macro, and what moved in either. */
const rememberHeights = `
  const heights = (globalThis.heights = []);
  const shifts = (globalThis.shifts = []);
  const moved = ({ node, previousRect, currentRect }) =>
    [node?.textContent, JSON.stringify(previousRect), JSON.stringify(currentRect)].join(' ');
  new PerformanceObserver((list) =>
    shifts.push(...list.getEntries().flatMap(({ value, sources }) => [value, ...sources.map(moved)])),
  ).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver(() => {
    const height = document.querySelector('iframe[title="Lockstep status"]')?.style.height;
    if (height && heights.at(-1) !== height) heights.push(height);
  }).observe(document, { subtree: true, childList: true, attributes: true });
`;
