import { type Frame, type Page, type Request } from 'playwright-core';
import { appFrames } from '../kit/axe';
import { Journey } from '../kit/journey';
import { pageOfMacros } from '../kit/macro-page';
import { anEpic } from '../kit/world-queries';

const MACROS = 10;
const READER = 'marcus@example.com';
const SIX_MINUTES_MS = 6 * 60_000;

let journey: Journey;
let page: Page;
let since = 0;
let mostAsking: () => number;

interface Call {
  readonly invocation: string;
  readonly product: string;
}

interface Calls {
  readonly calls: readonly Call[];
  readonly next: number;
}

beforeAll(async () => {
  journey = await Journey.begin();
  const epic = await anEpic(journey, 'BOOK', 1);
  const config = { source: 'epic', epicId: epic.id, epicKey: epic.key, jql: '', v: '1' };
  const path = await pageOfMacros(
    journey,
    'Ten at once',
    Array.from({ length: MACROS }, () => config),
  );
  // Long enough that calls of frames that start together overlap on a busy machine too.
  const answer = { delayMs: 2_000 };
  await journey.control('POST', 'faults', {
    rules: [{ match: { product: 'jira', path: '/search/' }, answer }],
  });
  page = await journey.as(READER);
  await page.addInitScript(SHIFTABLE_CLOCK);
  await page.goto(path);
  await allPainted();
  // The first status ever on a site also looks for the ids of its fields.
  await callsSince();
  mostAsking = countAsking(page);
  await page.reload();
  await allPainted();
});
afterAll(async () => {
  await journey.end();
});

test('ten statuses of a page ask Jira once each, and at most five at a time', async () => {
  const calls = await callsSince();
  expect(calls).toHaveLength(MACROS);
  expect(new Set(calls.map(({ invocation }) => invocation)).size).toBe(MACROS);
  expect(mostAsking()).toBeGreaterThan(1);
  expect(mostAsking()).toBeLessThanOrEqual(5);
});

test('young numbers stay when somebody comes back to the page; old ones are read again, once', async () => {
  const [frame] = frames();
  await frame?.evaluate(`globalThis.dispatchEvent(new Event("focus"));${AFTER_A_PAINT}`);
  expect(await frame?.locator('section').getAttribute('aria-busy')).toBe('false');
  expect(await callsSince()).toEqual([]);
  await frame?.evaluate(`globalThis.shiftMs = ${String(SIX_MINUTES_MS)}`);
  await frame?.evaluate(
    'globalThis.dispatchEvent(new Event("focus"));globalThis.dispatchEvent(new Event("focus"))',
  );
  await frame?.locator('section[aria-busy=false]').waitFor();
  expect(await callsSince()).toHaveLength(1);
});

test('when Jira fails on the way back, the old numbers stay with the reason beside them', async () => {
  const [frame] = frames();
  const answer = { status: 503 };
  await journey.control('POST', 'faults', {
    rules: [{ match: { product: 'jira', path: '/search/' }, answer }],
  });
  await frame?.locator('button', { hasText: 'Refresh' }).click();
  await frame?.getByRole('alert').getByText('last known numbers').waitFor();
  expect(await frame?.getByRole('progressbar').count()).toBe(1);
});

test.each([
  { wait: 'an hour', retryAfter: 3_600, until: /until \d{1,2}:\d{2} [AP]M\..*last known numbers\.$/ },
  {
    wait: 'half a minute',
    retryAfter: 30,
    until: /until \d{1,2}:\d{2}:\d{2} [AP]M\..*last known numbers\.$/,
  },
])('while Jira takes no more requests for $wait, it says until when', async ({ retryAfter, until }) => {
  const [frame] = frames();
  const answer = { status: 429, retryAfter };
  await journey.control('POST', 'faults', {
    rules: [{ match: { product: 'jira', path: '/search/' }, answer }],
  });
  await frame?.locator('button', { hasText: 'Refresh' }).click();
  await frame?.getByRole('alert').getByText(until).waitFor();
  expect(await frame?.locator('time').textContent()).toMatch(/^As of/);
});

const frames = (): readonly Frame[] =>
  appFrames(page).filter((frame) => frame.url().includes('status-macro'));

async function allPainted(): Promise<void> {
  await page
    .locator('iframe[title="Lockstep status"]')
    .nth(MACROS - 1)
    .waitFor();
  await Promise.all(
    Array.from({ length: MACROS }, (_, n) =>
      page
        .locator('iframe[title="Lockstep status"]')
        .nth(n)
        .contentFrame()
        .locator('section[aria-busy=false]')
        .waitFor(),
    ),
  );
}

/** Jira's calls since this was asked last. */
async function callsSince(): Promise<readonly Call[]> {
  const { calls, next } = (await journey.control('GET', `calls?since=${String(since)}`)) as Calls;
  since = next;
  return calls.filter(({ product }) => product === 'jira');
}

/**
 * The most calls of frames that were under way at one moment from now on, as the page makes them: of what a site is
 * asked over one connection each, no browser asks it more than a handful at a time.
 */
function countAsking(from: Page): () => number {
  const asking = new Set<Request>();
  let most = 0;
  const end = (request: Request) => asking.delete(request);
  from.on('request', (request) => {
    if (request.url().endsWith('/__bridge/invoke')) most = Math.max(most, asking.add(request).size);
  });
  from.on('requestfinished', end);
  from.on('requestfailed', end);
  return () => most;
}

/** Whoever began to read again says so by then, and is at it for as long as Jira takes. */
const AFTER_A_PAINT =
  'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))';

/** Frames measure age by this clock; moving it is quicker than waiting. */
const SHIFTABLE_CLOCK = `
  const now = performance.now.bind(performance);
  performance.now = () => now() + (globalThis.shiftMs ?? 0);
`;
