import { type Page } from 'playwright-core';
import { faults as accessFaults } from '../kit/axe';
import { layoutFaults } from '../kit/frame-layout';
import { contextPanel, Journey, modalFrame } from '../kit/journey';
import { cutOff, type Look, look, openIn, pressPause } from '../kit/looks';
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

const ZOOMED = { width: 680, height: 450 };

/** A window for each language, in which looks and states follow one another. */
const LANGUAGES: readonly { readonly locale?: string; readonly looks: readonly Look[] }[] = [
  {
    looks: [
      { name: 'light' },
      { name: 'dark', media: { colorScheme: 'dark' } },
      { name: 'more-contrast', media: { contrast: 'more' } },
      { name: 'high-contrast', media: { forcedColors: 'active' } },
      { name: 'narrow', narrow: true },
      { name: 'zoomed', viewport: ZOOMED },
    ],
  },
  { locale: 'de-DE', looks: [{ name: 'german', narrow: true }] },
  { locale: 'ja-JP', looks: [{ name: 'japanese', narrow: true }] },
  { locale: 'en-XB', looks: [{ name: 'mirrored', narrow: true }] },
];
const LOOKS = LANGUAGES.flatMap(({ looks }) => looks);

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
    state: 'no-confluence-access',
    who: 'noor@example.com',
    issue: () => bare,
    shows: 'button:disabled',
  },
  {
    state: 'spec-no-confluence-access',
    who: 'noor@example.com',
    issue: () => finished,
    shows: '[role=status]:not(.skeleton)',
  },
  {
    state: 'no-place',
    issue: () => bare,
    before: () => app({ connected: ['jira'] }),
    after: () => app({ connected: ['jira', 'confluence'] }),
    shows: 'button:disabled',
  },
  {
    state: 'not-granted',
    issue: () => bare,
    before: () => app({ missingScopes: ['write:page:confluence'] }),
    after: () => app({ missingScopes: [] }),
    shows: 'button:disabled',
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
    // The page can still be opened.
    shows: `.stack:has(> ${notice}) + .button`,
  },
  { state: 'lost', issue: () => bare, browser: cutOff, shows: alert },
  // Last: a call that takes its time keeps what comes after it waiting.
  {
    state: 'slow',
    issue: () => bare,
    before: () => faults({ match: { product: 'jira', path: '/issue/' }, answer: { delayMs: 20_000 } }),
    after: calm,
    shows: '.skeleton + .hint',
  },
];

interface Faults {
  readonly access: readonly string[];
  readonly layout: readonly string[];
}

const windows = new Map<string | undefined, Page>();

async function windowOf(who: string, locale?: string): Promise<Page> {
  const page = windows.get(locale) ?? (await openIn(journey, who, locale));
  windows.set(locale, page);
  await journey.signIn(page.context(), who);
  return page;
}

/** All languages of a state are on screen at once: most of each is waiting for the product. */
async function allLooks(
  who: string,
  visit: (page: Page) => Promise<unknown>,
  seen: (page: Page, look: Look) => Promise<unknown>,
): Promise<ReadonlyMap<string, Faults>> {
  const found = new Map<string, Faults>();
  await Promise.all(
    LANGUAGES.map(async ({ locale, looks }) => {
      const page = await windowOf(who, locale);
      await visit(page);
      for (const each of looks) {
        await look(page, each);
        await seen(page, each);
        found.set(each.name, { access: await accessFaults(page), layout: await layoutFaults(page) });
      }
    }),
  );
  return found;
}

describe('the measure of layout', () => {
  let page: Page;
  beforeAll(async () => {
    page = await windowOf(MARCUS);
    await page.goto(`/browse/${bare.key}`);
    await look(page, { name: 'light' });
  });

  test.each([
    { fault: 'cut', style: { width: '20px', overflow: 'hidden', 'white-space': 'nowrap' } },
    { fault: 'outside', style: { position: 'relative', left: '-40px' } },
    { fault: 'overlapped', style: { position: 'relative', top: '40px' } },
  ])('sees words that are $fault', async ({ fault, style }) => {
    const words = contextPanel(page).locator('.panel p').first();
    await words.evaluate((element, planted) => {
      element.removeAttribute('style');
      for (const [name, value] of Object.entries(planted)) element.style.setProperty(name, value);
    }, style);
    expect((await layoutFaults(page)).map((found) => found.split(':')[0])).toContain(fault);
  });
});

describe('the dialog', () => {
  let found: ReadonlyMap<string, Faults>;

  beforeAll(async () => {
    found = await allLooks(
      MARCUS,
      async (page) => {
        await page.goto(`/browse/${bare.key}`);
        await contextPanel(page).locator('.button-primary').click();
        const dialog = page.getByRole('dialog').frameLocator('iframe');
        await dialog.locator('.page-preview').waitFor();
        await dialog.locator('.destination .button').click();
        await dialog.locator('.fields select option').first().waitFor({ state: 'attached' });
      },
      (page, { name }) => picture(page, `dialog-${name}`),
    );
  });

  test.each(LOOKS)('can be read and used in $name', ({ name }) => {
    expect(found.get(name)).toEqual({ access: [], layout: [] });
  });

  test('has no white strip while the theme is not known', async () => {
    const footer = modalFrame(await windowOf(MARCUS), 'Generate spec').locator('.dialog-actions');
    const colour = await footer.evaluate((element) => {
      const { dataset } = document.documentElement;
      const { colorMode = '' } = dataset;
      delete dataset['colorMode'];
      const { backgroundColor } = getComputedStyle(element);
      dataset['colorMode'] = colorMode;
      return backgroundColor;
    });
    expect(colour).toBe('rgba(0, 0, 0, 0)');
  });

  test.each([
    { fault: 'at the beginning', style: 'justify-content: flex-start' },
    { fault: 'in another order', style: '' },
  ])('is not measured as good with its buttons $fault', async ({ style }) => {
    const page = await windowOf(MARCUS);
    const footer = modalFrame(page, 'Generate spec').locator('.dialog-actions');
    await footer.evaluate((element, planted) => {
      if (planted === '') element.prepend(...element.querySelectorAll('.button-primary'));
      element.style.cssText = planted;
    }, style);
    expect(await layoutFaults(page)).toEqual([expect.stringContaining('not at the end')]);
  });
});

describe.each(STATES)(
  'the panel, $state',
  ({ state, who = MARCUS, issue, before, after, browser, shows }) => {
    let found: ReadonlyMap<string, Faults>;

    beforeAll(async () => {
      await before?.();
      found = await allLooks(
        who,
        async (page) => {
          await browser?.(page);
          await page.goto(`/browse/${issue().key}`);
          await contextPanel(page).locator(shows).first().waitFor();
        },
        (page, { name }) => picture(page.locator('iframe[title="Lockstep"]'), `${state}-${name}`),
      );
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
