import { type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { contextPanel, Journey, modalFrame } from '../kit/journey';
import { layoutFaults } from '../kit/frame-layout';
import { cutOff, type Look, look, openIn, pressPause } from '../kit/looks';
import { picturesOf } from '../kit/pictures';
import { tabTo } from '../kit/tab-to';
import { anEpic, type FoundIssue } from '../kit/world-queries';

const PROJECT_PAGE = '/jira/projects/BOOK/apps/project-page';

interface Found<Thing> {
  readonly results: readonly Thing[];
}

let journey: Journey;
/** A page without macros: each would bring a frame of its own. */
let plainPath: string;
let editPath: string;

beforeAll(async () => {
  journey = await Journey.begin();
  const read = async (path: string) => (await journey.rest('admin@example.com', 'GET', path)).body;
  const { results: spaces } = (await read('/wiki/api/v2/spaces?keys=PROD')) as Found<{ homepageId: string }>;
  editPath = `/wiki/spaces/PROD/pages/${String(spaces[0]?.homepageId)}/edit`;
  const { results: pages } = (await read('/wiki/api/v2/pages?title=Stand-up%20notes')) as Found<{
    id: string;
  }>;
  plainPath = `/wiki/spaces/PROD/pages/${String(pages[0]?.id)}`;
});
afterAll(async () => {
  await journey.end();
});

const textBlock = (type: 'paragraph' | 'codeBlock', text: string) => ({
  type,
  content: text === '' ? [] : [{ type: 'text', text }],
});

const DARK: Look = { name: 'dark', media: { colorScheme: 'dark' } };

/** What stands serious in the way on the open page, in the light and in the dark; the light stays on. */
async function bothThemes(page: Page): Promise<readonly string[]> {
  const found = [];
  for (const theme of [DARK, { name: 'light' }]) {
    await look(page, theme);
    found.push(...(await faults(page)).map((fault) => `${theme.name}: ${fault}`));
  }
  return found;
}

describe('nothing serious stands in the way of assistive technology, light or dark,', () => {
  let epic: FoundIssue;
  beforeAll(async () => {
    epic = await anEpic(journey, 'BOOK', 0);
  });

  test('on the issue and in the dialog, from the preview to the result', async () => {
    const page = await journey.as('marcus@example.com');
    await page.goto(`/browse/${epic.key}`);
    await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
    const dialog = modalFrame(page, 'Generate spec');
    await dialog.getByRole('button', { name: 'Create page' }).waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Change' }).click();
    await dialog.getByRole('textbox', { name: 'Title' }).waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Create page' }).click();
    await dialog.getByRole('button', { name: 'Close' }).waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await contextPanel(page).getByRole('button', { name: 'Open spec' }).waitFor();
    expect(await bothThemes(page)).toEqual([]);
  });

  test('in the preview of code and of a table that are wider than the dialog', async () => {
    const wide = await anEpic(journey, 'BOOK', 3);
    const words = 'availability_of_cabins_by_route_and_season '.repeat(8);
    const cell = (text: string) => ({ type: 'tableCell', content: [textBlock('paragraph', text)] });
    const description = {
      version: 1,
      type: 'doc',
      content: [
        textBlock('paragraph', 'What it takes'),
        { type: 'table', content: [{ type: 'tableRow', content: words.split(' ').map(cell) }] },
        textBlock('codeBlock', words),
      ],
    };
    await journey.rest('admin@example.com', 'PUT', `/rest/api/3/issue/${wide.id}`, {
      fields: { description },
    });
    const page = await openIn(journey, 'marcus@example.com');
    await page.goto(`/browse/${wide.key}`);
    await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
    await modalFrame(page, 'Generate spec').getByText('What it takes').waitFor();
    await look(page, { name: 'narrow', narrow: true });
    expect(await faults(page)).toEqual([]);
  });

  test('where a button is disabled', async () => {
    const other = await anEpic(journey, 'BOOK', 2);
    const page = await journey.as('sam@example.com');
    await page.goto(`/browse/${other.key}`);
    await contextPanel(page).getByRole('button', { name: 'Generate spec' }).waitFor();
    expect(await bothThemes(page)).toEqual([]);
  });

  test('in the settings of the macro and in the macro', async () => {
    const page = await journey.as('marcus@example.com');
    await page.goto(editPath);
    await page.getByRole('button', { name: 'Insert' }).click();
    await page.getByRole('menuitem', { name: /Lockstep status/ }).click();
    const settings = modalFrame(page, 'Lockstep status');
    await settings.getByRole('option').first().waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await settings.getByRole('combobox').first().fill(epic.key);
    await settings.getByRole('option', { name: new RegExp(epic.key) }).click();
    await settings.getByText('Counts what you can see in Jira').waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await settings.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog', { name: 'Lockstep status' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^(Publish|Update)$/ }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/edit'));
    const macro = page.locator('iframe[title="Lockstep status"]').first().contentFrame();
    await macro.getByText('Counts what you can see in Jira').waitFor();
    expect(await bothThemes(page)).toEqual([]);
  });

  test('on the project’s page', async () => {
    const page = await journey.as('admin@example.com');
    await page.goto(PROJECT_PAGE);
    const app = contextPanel(page);
    await app.getByRole('button', { name: 'Turn on weekly report' }).waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await app.getByRole('button', { name: 'Turn on weekly report' }).click();
    await app.getByRole('button', { name: 'Preview' }).first().click();
    await app.getByText('Made from what you can see in Jira').waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await app.getByRole('button', { name: 'Turn on', exact: true }).click();
    const publish = app.getByRole('button', { name: 'Publish now' });
    await publish.waitFor();
    expect(await bothThemes(page)).toEqual([]);
    await publish.click();
    await app.getByText('The report is published').waitFor();
    expect(await bothThemes(page)).toEqual([]);
  });
});

test('the keyboard alone makes a spec, and the focus is never lost', async () => {
  const epic = await anEpic(journey, 'BOOK', 4);
  const page = await journey.as('marcus@example.com');
  await page.goto(`/browse/${epic.key}`);
  const dialog = modalFrame(page, 'Generate spec');
  const focused = contextPanel(page).locator('button:focus');
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).focus();
  await page.keyboard.press('Enter');
  await dialog.locator('button:focus', { hasText: 'Create page' }).waitFor();
  await page.keyboard.press('Escape');
  await focused.filter({ hasText: 'Generate spec' }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.locator('button:focus', { hasText: 'Create page' }).waitFor();
  await page.keyboard.press('Enter');
  await dialog.locator('button:focus', { hasText: 'Open spec' }).waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await focused.filter({ hasText: 'Open spec' }).waitFor();
  // Who only looked at what a dialog asks is back at the button that opened it.
  await tabTo(page, contextPanel(page).getByRole('button', { name: 'Unlink' }));
  await page.keyboard.press('Enter');
  await modalFrame(page, 'Unlink').locator('button:focus', { hasText: 'Unlink' }).waitFor();
  await page.keyboard.press('Escape');
  await focused.filter({ hasText: 'Unlink' }).waitFor();
});

test('a due date is the same day west of Greenwich', async () => {
  const { body } = await journey.rest('marcus@example.com', 'POST', '/rest/api/3/search/jql', {
    jql: 'project = "BOOK" AND hierarchyLevel = 1 AND statusCategory != Done AND due IS NOT EMPTY ORDER BY key DESC',
    fields: ['duedate'],
    maxResults: 1,
  });
  const [epic] = (body as { issues: { key: string; fields: { duedate: string } }[] }).issues;
  if (epic === undefined) throw new Error('No epic has a due date.');
  // New York is five hours behind the UTC midnight that the document keeps.
  const page = await journey.as('marcus@example.com', { timezoneId: 'America/New_York' });
  await page.goto(`/browse/${epic.key}`);
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
  await modalFrame(page, 'Generate spec')
    .getByText(day.format(Date.parse(epic.fields.duedate)))
    .waitFor();
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
  { surface: 'project', who: 'marcus@example.com', open: (page) => page.goto(PROJECT_PAGE) },
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
