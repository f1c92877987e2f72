import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { appFrames, faults } from '../kit/axe';
import { layoutFaults } from '../kit/frame-layout';
import { contextPanel, Journey } from '../kit/journey';
import { type Look, look, openIn } from '../kit/looks';
import { pageOfMacros } from '../kit/macro-page';
import { oddWorld } from '../kit/odd-world';
import { picturesOf } from '../kit/pictures';
import { theLargestEpic } from '../kit/world-queries';

const NOW = '2026-03-04T09:00:00Z';
const PROJECT_PAGE = '/jira/projects/BOOK/apps/project-page';
const WHO = 'marcus@example.com';
const picture = picturesOf('odd-names');

let journey: Journey;
const folder = mkdtempSync(join(tmpdir(), 'lockstep-odd-'));

beforeAll(async () => {
  const file = join(folder, 'world.json');
  writeFileSync(file, JSON.stringify(oddWorld(Date.parse(NOW))));
  journey = await Journey.begin(['--clock', NOW, '--world', file]);
  await journey.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
});
afterAll(async () => {
  await journey.end();
  rmSync(folder, { recursive: true });
});

const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'narrow-dark', media: { colorScheme: 'dark' }, narrow: true },
  { name: 'contrast', media: { forcedColors: 'active' }, viewport: { width: 680, height: 450 } },
];

/** What is cut, hidden, or in the way of assistive technology, in each look. */
async function faultsOf(page: Page, surface: string): Promise<readonly string[]> {
  const bad: string[] = [];
  for (const each of LOOKS) {
    await look(page, each);
    await picture(page, `${surface}-${each.name}`);
    const seen = [...(await faults(page)), ...(await layoutFaults(page))];
    bad.push(...seen.map((fault) => `${surface}, ${each.name}: ${fault}`));
  }
  return bad;
}

/** Nobody's name runs as a script: it would open a dialog. */
function watched(page: Page): readonly string[] {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return dialogs;
}

describe('where statuses, issues, versions and projects are called oddly', () => {
  let path: string;

  beforeAll(async () => {
    const epic = await theLargestEpic(journey, 'BOOK');
    const { body: project } = await journey.rest(WHO, 'GET', '/rest/api/3/project/BOOK');
    const { id: projectId, name } = project as { id: string; name: string };
    const { body: versions } = await journey.rest(WHO, 'GET', '/rest/api/3/project/BOOK/versions');
    const arabic = (versions as { id: string; name: string }[]).find((each) =>
      /^\p{Script=Arabic}/u.test(each.name),
    );
    const ofProject = { v: '2', source: 'project', projectId, name };
    path = await pageOfMacros(journey, 'Odd names', [
      { v: '2', source: 'epic', epicId: epic.id, epicKey: epic.key },
      { ...ofProject, view: 'epics' },
      { ...ofProject, view: 'changes', since: '90' },
      {
        v: '2',
        source: 'version',
        projectId,
        versionId: String(arabic?.id),
        name: String(arabic?.name),
        view: 'blocked',
      },
    ]);
  });

  test.each(['de-DE', 'en-XB'])('the macro shows each of them whole, in %s', async (locale) => {
    const page = await openIn(journey, WHO, locale);
    const dialogs = watched(page);
    await page.goto(path);
    const frames = appFrames(page);
    await Promise.all(frames.map((frame) => frame.locator('section[aria-busy=false]').waitFor()));
    await Promise.all(frames.map((frame) => frame.evaluate(OPEN_ALL)));
    for (const n of [0, 3]) {
      const frame = page.locator('iframe[title="Lockstep status"]').nth(n).contentFrame();
      await frame.locator('.changes .site-link').first().waitFor();
    }
    expect(await faultsOf(page, `macro-${locale}`)).toEqual([]);
    expect(dialogs).toEqual([]);
  });

  test('a name that is written from right to left is shortened at its end', async () => {
    const page = await journey.as(WHO);
    await page.goto(path);
    const title = page
      .locator('iframe[title="Lockstep status"]')
      .nth(3)
      .contentFrame()
      .locator('.status-title bdi');
    await title.waitFor();
    expect(await title.evaluate(firstLetterInSight)).toBe(true);
  });

  test('the report’s form, its preview and its list show them whole', async () => {
    const page = await openIn(journey, 'admin@example.com');
    const dialogs = watched(page);
    await page.goto(PROJECT_PAGE);
    const app = contextPanel(page);
    await app.getByRole('button', { name: 'Turn on weekly report' }).click();
    await app.getByRole('button', { name: 'Preview' }).first().click();
    await app.getByText('Made from what you can see in Jira').waitFor();
    expect(await faultsOf(page, 'preview')).toEqual([]);
    await app.getByRole('button', { name: 'Turn on', exact: true }).click();
    await app.getByRole('button', { name: 'Publish now' }).click();
    await app.getByText('The report is published').waitFor();
    expect(await faultsOf(page, 'report')).toEqual([]);
    expect(dialogs).toEqual([]);
  });
});

const OPEN_ALL = `document.querySelectorAll('details:not([open]) > summary').forEach((summary) => summary.click())`;

/** Whether an element's text begins inside of the element. */
function firstLetterInSight(element: HTMLElement | SVGElement): boolean {
  const [letter, box] = [document.createRange(), element.getBoundingClientRect()];
  letter.selectNodeContents(element);
  letter.setEnd(letter.startContainer.firstChild ?? element, 1);
  const { left, right } = letter.getBoundingClientRect();
  return left >= box.left - 1 && right <= box.right + 1;
}
