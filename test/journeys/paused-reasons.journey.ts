import { type Locator, type Page } from 'playwright-core';
import { faults } from '../kit/axe';
import { layoutFaults } from '../kit/frame-layout';
import { contextPanel, Journey } from '../kit/journey';
import { type Look, look, openIn } from '../kit/looks';
import { picturesOf } from '../kit/pictures';

const ADMIN = 'admin@example.com';
const PROJECT_PAGE = '/jira/projects/WEB/apps/project-page';

let journey: Journey;
let windows: readonly Page[];

beforeAll(async () => {
  journey = await Journey.begin(['--clock', '2026-03-04T06:00:00Z']);
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  windows = await Promise.all(LOOKS.map(({ locale }) => openIn(journey, ADMIN, locale)));
  await turnOn(english());
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('paused');

const LOOKS: readonly (Look & { readonly locale: string })[] = [
  { locale: 'en-GB', name: 'light' },
  { locale: 'de-DE', name: 'dark', media: { colorScheme: 'dark' } },
  { locale: 'ja-JP', name: 'narrow', viewport: { width: 320, height: 900 } },
];

function english(): Page {
  const [page] = windows;
  if (page === undefined) throw new Error('No window is open.');
  return page;
}

const reportOn = (page: Page): Locator =>
  contextPanel(page)
    .getByRole('region', { name: /Weekly report|Wochenbericht|週次レポート/ })
    .first();

/** On Wednesdays at seven in London, in a space that the company can archive. */
async function turnOn(page: Page): Promise<void> {
  await page.goto(PROJECT_PAGE);
  await contextPanel(page).getByRole('button', { name: 'Turn on weekly report' }).click();
  const form = contextPanel(page).getByRole('region', { name: 'Weekly report' }).last();
  await form.getByRole('button', { name: 'Change' }).click();
  await form.getByLabel('Space', { exact: true }).selectOption({ label: 'Engineering' });
  await form.getByLabel('Time zone').selectOption('Europe/London');
  await form.getByLabel('Time', { exact: true }).fill('07:00');
  await form.getByLabel('Day', { exact: true }).selectOption({ label: 'Wednesday' });
  await form.getByRole('button', { name: 'Turn on', exact: true }).click();
  await form.getByRole('button', { name: 'Publish now' }).waitFor();
}

const faulty = (...rules: object[]) => journey.control('POST', 'faults', { rules });
const refused = (match: object, status: number) => () => faulty({ match, answer: { status } });
const archived = (status: 'archived' | 'current') => () =>
  journey.rest(ADMIN, 'PUT', '/wiki/rest/api/space/ENG', { status });
const app = (change: object) => () => journey.control('POST', 'app', change);

interface Pause {
  readonly reason: string;
  readonly begin: () => Promise<unknown>;
  readonly end: () => Promise<unknown>;
  readonly why: string;
}

const PAUSES: readonly Pause[] = [
  {
    reason: 'space-archived',
    begin: archived('archived'),
    end: archived('current'),
    why: 'The space is archived.',
  },
  {
    reason: 'no-access',
    begin: refused({ product: 'confluence', method: 'POST', path: '/pages$' }, 403),
    end: () => faulty(),
    why: 'may not create pages',
  },
  {
    reason: 'not-connected',
    begin: app({ connected: ['jira'] }),
    end: app({ connected: ['jira', 'confluence'] }),
    why: 'not connected to Confluence',
  },
  {
    reason: 'unlicensed',
    begin: app({ license: 'inactive' }),
    end: app({ license: 'active' }),
    why: 'no licence',
  },
  {
    reason: 'audience-unknown',
    begin: refused({ product: 'jira', path: '/permissionscheme' }, 403),
    end: () => faulty(),
    why: 'cannot tell who may see this project',
  },
  {
    reason: 'project-gone',
    begin: refused({ product: 'jira', path: '/rest/api/3/project/' }, 404),
    end: () => faulty(),
    why: 'cannot read this project',
  },
];

test.each(PAUSES)(
  'a report says why it is paused, in any look, and mended it comes out: $reason',
  async (pause) => {
    await pause.begin();
    await journey.control('POST', 'clock', { advance: 'P6DT23H', asleep: true });
    await journey.control('POST', 'clock', { advance: 'PT3H' });
    await pause.end();
    const found: string[] = [];
    for (const [n, each] of LOOKS.entries()) {
      const page = windows[n] ?? english();
      await page.goto(PROJECT_PAGE);
      await reportOn(page).locator('.message-warning').waitFor();
      await look(page, each);
      found.push(...(await faults(page)), ...(await layoutFaults(page)));
      await picture(reportOn(page), `${pause.reason}-${each.name}`);
    }
    expect(found).toEqual([]);
    const page = english();
    const report = contextPanel(page).getByRole('region', { name: 'Weekly report' }).last();
    await report.locator('.message').getByText(pause.why).waitFor();
    await contextPanel(page).getByText('1 notice').waitFor();
    await report.getByRole('button', { name: 'Publish now' }).click();
    await contextPanel(page).getByText('The report is published.').waitFor();
    await report.getByText('On', { exact: true }).waitFor();
    await contextPanel(page).getByText('Nothing needs your attention.').waitFor();
  },
);
