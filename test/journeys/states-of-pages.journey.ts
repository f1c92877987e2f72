import { type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { layoutFaults } from '../kit/frame-layout';
import { Journey } from '../kit/journey';
import { cutOff, type Look, look, openIn, pressPause } from '../kit/looks';
import { picturesOf } from '../kit/pictures';

let journey: Journey;
/** A page without macros: each would bring a frame of its own. */
let plainPath: string;

beforeAll(async () => {
  journey = await Journey.begin();
  const path = '/wiki/api/v2/pages?title=Stand-up%20notes';
  const { body } = await journey.rest('admin@example.com', 'GET', path);
  const { results } = body as { readonly results: readonly { readonly id: string }[] };
  plainPath = `/wiki/spaces/PROD/pages/${String(results[0]?.id)}`;
});
afterAll(async () => {
  await journey.end();
});

interface Language {
  readonly locale?: string;
  readonly looks: readonly Look[];
}

const ENGLISH: Language = {
  looks: [
    { name: 'narrow-dark', media: { colorScheme: 'dark' }, narrow: true },
    { name: 'more-contrast-dark', media: { colorScheme: 'dark', contrast: 'more' } },
  ],
};
const MIRRORED: Language = {
  locale: 'en-XB',
  looks: [{ name: 'mirrored-contrast', media: { forcedColors: 'active' } }],
};

interface Surface {
  readonly surface: string;
  readonly who: string;
  readonly open: (page: Page) => Promise<unknown>;
}

const SURFACES: readonly Surface[] = [
  {
    surface: 'byline',
    who: 'marcus@example.com',
    open: async (page) => {
      await page.goto(plainPath);
      await page.getByRole('list', { name: 'Apps' }).getByRole('button').click();
    },
  },
  {
    surface: 'project',
    who: 'marcus@example.com',
    open: (page) => page.goto('/jira/projects/BOOK/apps/project-page'),
  },
  { surface: 'admin', who: 'admin@example.com', open: (page) => page.goto('/jira/admin/apps/admin-page') },
];

interface State {
  readonly state: string;
  readonly begin?: () => Promise<unknown>;
  readonly end?: () => Promise<unknown>;
  /** In the browser alone. */
  readonly browser?: (page: Page) => Promise<unknown>;
  readonly says: RegExp;
}

const app = (change: object) => () => journey.control('POST', 'app', change);
const faulty = (answer?: object) => () =>
  journey.control('POST', 'faults', { rules: answer ? [{ match: { product: 'jira' }, answer }] : [] });

const STATES: readonly State[] = [
  {
    state: 'not-connected',
    begin: app({ connected: ['jira'] }),
    end: app({ connected: ['jira', 'confluence'] }),
    says: /not connected|no access to Confluence/,
  },
  {
    state: 'unlicensed',
    begin: app({ license: 'inactive' }),
    end: app({ license: 'none' }),
    says: /licen[cs]e/,
  },
  {
    state: 'paused',
    begin: () => pressPause(journey, 'Pause Lockstep'),
    end: () => pressPause(journey, 'Resume Lockstep'),
    says: /[Pp]aused/,
  },
  { state: 'busy', begin: faulty({ status: 429 }), end: faulty(), says: /busy|not a spec/ },
  {
    state: 'lost',
    browser: cutOff,
    says: /Lockstep did not answer.*reload the page: you may have to log in/s,
  },
  // Last: a call that takes its time keeps what comes after it waiting.
  { state: 'slow', begin: faulty({ delayMs: 12_000 }), end: faulty(), says: /Still working|not a spec/ },
];

const picture = picturesOf('state');

/** A window for each surface and language; the states follow one another in it. */
const windows = new Map<string, Page>();

async function windowOf({ surface, who }: Surface, { locale }: Language): Promise<Page> {
  const name = `${surface} ${locale ?? ''}`;
  const page = windows.get(name) ?? (await openIn(journey, who, locale));
  windows.set(name, page);
  return page;
}

describe.each(STATES)('where Lockstep is $state', ({ state, begin, end, browser, says }) => {
  beforeAll(async () => {
    await begin?.();
  });
  afterAll(async () => {
    await Promise.all([...windows.values()].map((page) => page.unrouteAll()));
    await end?.();
  });

  test('byline, project page and admin page say so, and nothing of it is cut or hidden', async () => {
    const found = SURFACES.flatMap((surface) =>
      [ENGLISH, MIRRORED].map(async (language) => {
        const page = await windowOf(surface, language);
        await browser?.(page);
        await surface.open(page);
        const words = page.frameLocator('iframe[title="Lockstep"]').locator('main');
        // The mirrored words are no words: they are measured once there are any.
        await words
          .getByText(language === MIRRORED ? /~\]/ : says)
          .first()
          .waitFor();
        const bad: string[] = [];
        for (const each of language.looks) {
          await look(page, each);
          await picture(page, `${state}-${surface.surface}-${each.name}`);
          const seen = [...(await faults(page)), ...(await layoutFaults(page))];
          bad.push(...seen.map((fault) => `${surface.surface}, ${each.name}: ${fault}`));
        }
        return bad;
      }),
    );
    expect((await Promise.all(found)).flat()).toEqual([]);
  });
});
