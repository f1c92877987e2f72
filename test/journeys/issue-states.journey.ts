import { type Page } from 'playwright-core';
import { faults as accessFaults } from '../kit/axe';
import { layoutFaults } from '../kit/frame-layout';
import { contextPanel, Journey, modalFrame } from '../kit/journey';
import { cutOff, type Look, openIn, pressPause } from '../kit/looks';
import { picturesOf } from '../kit/pictures';
import { anEpic, type FoundIssue } from '../kit/world-queries';

let journey: Journey;
let bare: FoundIssue;
let finished: FoundIssue;
let begun: FoundIssue;

beforeAll(async () => {
  journey = await Journey.begin();
  bare = await anEpic(journey, 'BOOK', 0);
  finished = await anEpic(journey, 'BOOK', 1);
  begun = await anEpic(journey, 'BOOK', 2);
  // The page can be opened before everything is linked: only the result can be closed.
  await makeSpec(finished, 'Close');
  await faults({ match: { product: 'jira', method: 'POST', path: '/remotelink' }, answer: { status: 500 } });
  await makeSpec(begun, 'Continue');
  await faults();
});
afterAll(async () => {
  await journey.end();
});

type Fault = Readonly<Record<'match' | 'answer', Readonly<Record<string, string | number>>>>;
const faults = (...rules: readonly Fault[]) => journey.control('POST', 'faults', { rules });
const app = (change: Readonly<Record<string, unknown>>) => journey.control('POST', 'app', change);

/** Presses *Create page* and waits for the button that stands at the end. */
async function makeSpec({ key }: FoundIssue, end: string): Promise<void> {
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${key}`);
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
  await modalFrame(page, 'Generate spec').getByRole('button', { name: 'Create page' }).click();
  await modalFrame(page, 'Generate spec').getByRole('button', { name: end }).waitFor();
  await page.context().close();
}

const NARROW = { viewport: { width: 360, height: 700 } };

/** 200 % zoom is a window half as wide with twice as many pixels. */
const ZOOMED = { viewport: { width: 680, height: 450 }, deviceScaleFactor: 2 };

const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', cookies: { site_theme: 'dark' } },
  { name: 'high-contrast', options: { forcedColors: 'active' } },
  { name: 'narrow', width: 280 },
  { name: 'zoomed', options: ZOOMED },
  { name: 'german', cookies: { site_locale: 'de-DE' }, width: 280 },
  { name: 'japanese', cookies: { site_locale: 'ja-JP' }, width: 280 },
  { name: 'mirrored', cookies: { site_locale: 'en-XB' }, width: 280 },
];

const open = (who: string, look: Omit<Look, 'name'> = {}): Promise<Page> => openIn(journey, who, look);

const picture = picturesOf('issue');

interface State {
  readonly state: string;
  readonly who?: string;
  readonly issue: () => FoundIssue;
  readonly before?: () => Promise<unknown>;
  readonly after?: () => Promise<unknown>;
  /** In the browser alone, before the page is opened. */
  readonly browser?: (page: Page) => Promise<unknown>;
  /** What the panel has when the state is reached: a selector, as languages differ. */
  readonly shows: string;
}

const MARCUS = 'marcus@example.com';
const calm = (): Promise<unknown> => faults();
const failing = (status: number) => () => faults({ match: { product: 'jira' }, answer: { status } });
const alert = '[role=alert]';
const notice = '.message-information[role=status]';

const STATES: readonly State[] = [
  { state: 'empty', issue: () => bare, shows: '.button-primary:enabled' },
  { state: 'spec', issue: () => finished, shows: '.spec-title' },
  { state: 'unfinished', issue: () => begun, shows: '.message-warning' },
  { state: 'no-permission', who: 'sam@example.com', issue: () => bare, shows: 'button:disabled' },
  {
    state: 'slow',
    issue: () => bare,
    before: () => faults({ match: { product: 'jira', path: '/issue/' }, answer: { delayMs: 8_000 } }),
    after: calm,
    shows: '.skeleton + .hint',
  },
  { state: 'error', issue: () => bare, before: failing(500), after: calm, shows: alert },
  { state: 'busy', issue: () => bare, before: failing(429), after: calm, shows: alert },
  {
    state: 'confluence-away',
    issue: () => finished,
    before: () => faults({ match: { product: 'confluence' }, answer: { status: 500 } }),
    after: calm,
    shows: '[role=status]:not(.skeleton)',
  },
  {
    state: 'not-connected',
    issue: () => finished,
    before: () => app({ connected: ['jira'] }),
    after: () => app({ connected: ['jira', 'confluence'] }),
    shows: '[role=status]:not(.skeleton)',
  },
  {
    state: 'unlicensed',
    issue: () => bare,
    before: () => app({ license: 'inactive' }),
    after: () => app({ license: 'none' }),
    shows: notice,
  },
  {
    state: 'paused',
    issue: () => finished,
    before: () => pressPause(journey, 'Pause Lockstep'),
    after: () => pressPause(journey, 'Resume Lockstep'),
    shows: notice,
  },
  { state: 'lost', issue: () => bare, browser: cutOff, shows: alert },
];

interface Faults {
  readonly access: readonly string[];
  readonly layout: readonly string[];
}

/** A window for each look, in which the states follow one another as pages do; each loads the page anew. */
const windows = new Map<string, Page>();

async function windowOf(look: Look, who: string): Promise<Page> {
  const page = windows.get(look.name) ?? (await open(who, look));
  windows.set(look.name, page);
  await journey.signIn(page.context(), who);
  return page;
}

/** All looks of a state are on screen at once: most of each is waiting for the product. */
async function allLooks(look: (look: Look) => Promise<Faults>): Promise<ReadonlyMap<string, Faults>> {
  return new Map(await Promise.all(LOOKS.map(async (each) => [each.name, await look(each)] as const)));
}

async function faultsOf(page: Page): Promise<Faults> {
  return { access: await accessFaults(page), layout: await layoutFaults(page) };
}

describe.each(STATES)(
  'the panel, $state',
  ({ state, who = MARCUS, issue, before, after, browser, shows }) => {
    let found: ReadonlyMap<string, Faults>;

    beforeAll(async () => {
      await before?.();
      found = await allLooks(async (look) => {
        const page = await windowOf(look, who);
        await browser?.(page);
        await page.goto(`/browse/${issue().key}`);
        await contextPanel(page).locator(shows).first().waitFor();
        await picture(page.locator('iframe[title="Lockstep"]'), `${state}-${look.name}`);
        return faultsOf(page);
      });
    });
    afterAll(async () => {
      await Promise.all([...windows.values()].map((page) => page.unrouteAll()));
      await after?.();
    });

    test.each(LOOKS)('can be read and used in $name', ({ name }) => {
      expect(found.get(name)).toEqual({ access: [], layout: [] });
    });
  },
);

test.each([
  { fault: 'cut', style: { width: '20px', overflow: 'hidden', 'white-space': 'nowrap' } },
  { fault: 'outside', style: { position: 'relative', left: '-40px' } },
  { fault: 'overlapped', style: { position: 'relative', top: '40px' } },
])('the measure of layout sees words that are $fault', async ({ fault, style }) => {
  const page = await open(MARCUS);
  await page.goto(`/browse/${bare.key}`);
  const words = contextPanel(page).locator('.panel p').first();
  await words.evaluate((element, planted) => {
    for (const [name, value] of Object.entries(planted)) element.style.setProperty(name, value);
  }, style);
  expect((await layoutFaults(page)).map((found) => found.split(':')[0])).toContain(fault);
  await page.context().close();
});

describe('the dialog', () => {
  let found: ReadonlyMap<string, Faults>;

  beforeAll(async () => {
    found = await allLooks(async (look) => {
      const { width, ...wide } = look;
      const page = await open(MARCUS, width === undefined ? wide : { ...wide, options: NARROW });
      await page.goto(`/browse/${bare.key}`);
      await contextPanel(page).locator('.button-primary').click();
      const dialog = page.getByRole('dialog').frameLocator('iframe');
      await dialog.locator('.page-preview').waitFor();
      await dialog.locator('.destination .button').click();
      await dialog.locator('.fields select option').first().waitFor({ state: 'attached' });
      await picture(page, `dialog-${look.name}`);
      const faultsThere = await faultsOf(page);
      await page.context().close();
      return faultsThere;
    });
  });

  test.each(LOOKS)('can be read and used in $name', ({ name }) => {
    expect(found.get(name)).toEqual({ access: [], layout: [] });
  });
});
