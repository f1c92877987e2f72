import { type FrameLocator, type Page } from 'playwright-core';
import { contextPanel, Journey, modalFrame } from '../kit/journey';
import { picturesOf } from '../kit/pictures';

const MANAGER = 'marcus@example.com';
const ENGINEER = 'priya@example.com';

let journey: Journey;

beforeAll(async () => {
  journey = await Journey.begin();
});
afterAll(async () => {
  await journey.end();
});

const picture = picturesOf('update');

const paragraph = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const criteria = (...points: readonly string[]) => ({
  type: 'doc',
  version: 1,
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
    {
      type: 'bulletList',
      content: points.map((words) => ({ type: 'listItem', content: [paragraph(words)] })),
    },
  ],
});

interface Spec {
  readonly id: string;
  readonly key: string;
  readonly pageId: string;
}

/** A new epic whose spec somebody has just generated, in the browser. */
async function generated(page: Page, summary: string, ...points: readonly string[]): Promise<Spec> {
  const project = (await journey.rest(MANAGER, 'GET', '/rest/api/3/project/BOOK')).body as {
    id: string;
    issueTypes: readonly { id: string; hierarchyLevel: number }[];
  };
  const type = project.issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 1);
  const description = criteria(...points);
  const fields = { project: { id: project.id }, issuetype: { id: type?.id }, summary, description };
  const { id, key } = (await journey.rest(MANAGER, 'POST', '/rest/api/3/issue', { fields })).body as Spec;
  await page.goto(`/browse/${key}`);
  await contextPanel(page).getByRole('button', { name: 'Generate spec' }).click();
  const dialog = modalFrame(page, 'Generate spec');
  await dialog.getByRole('button', { name: 'Create page' }).click();
  await dialog.getByText('The page is linked on the issue').waitFor();
  const path = `/rest/api/3/issue/${id}/properties/lockstep.links`;
  const { value } = (await journey.rest(MANAGER, 'GET', path)).body as { value: { pageId: string } };
  return { id, key, pageId: value.pageId };
}

async function describeIssue({ id }: Spec, ...points: readonly string[]): Promise<void> {
  await journey.rest(MANAGER, 'PUT', `/rest/api/3/issue/${id}`, {
    fields: { description: criteria(...points) },
  });
}

/** Somebody rewords what the page says. */
const reword = (spec: Spec, from: string, to: string, status: 'current' | 'draft' = 'current') =>
  edit(spec, (body) => body.replace(from, to), status);

/** Somebody writes the page's first list anew. */
const writeList = (spec: Spec, ...points: readonly string[]) =>
  edit(spec, (body) => {
    const page = JSON.parse(body) as { content: { type: string }[] };
    const [, list] = criteria(...points).content;
    const at = page.content.findIndex(({ type }) => type === 'bulletList');
    return JSON.stringify({ ...page, content: page.content.with(at, list ?? { type: 'rule' }) });
  });

async function edit(
  { pageId }: Spec,
  change: (body: string) => string,
  status: 'current' | 'draft' = 'current',
): Promise<void> {
  const path = `/wiki/api/v2/pages/${pageId}`;
  const found = await journey.rest(ENGINEER, 'GET', `${path}?body-format=atlas_doc_format`);
  const { title, version, body } = found.body as {
    title: string;
    version: { number: number };
    body: { atlas_doc_format: { value: string } };
  };
  const value = change(body.atlas_doc_format.value);
  const answer = await journey.rest(ENGINEER, 'PUT', path, {
    id: pageId,
    status,
    title,
    body: { representation: 'atlas_doc_format', value },
    version: { number: status === 'draft' ? 1 : version.number + 1 },
  });
  expect(answer.status).toBe(200);
}

async function openUpdate(page: Page, { key }: Spec): Promise<FrameLocator> {
  await page.goto(`/browse/${key}`);
  await contextPanel(page).getByRole('button', { name: 'Update spec' }).click();
  return modalFrame(page, 'Update spec');
}

const versionsOf = async ({ pageId }: Spec): Promise<readonly string[]> => {
  const { body } = await journey.rest(MANAGER, 'GET', `/wiki/api/v2/pages/${pageId}/versions`);
  return (body as { results: readonly { message: string }[] }).results.map(({ message }) => message);
};

const LONG = 'A booking takes less than two minutes';
const SHORT = 'A booking takes less than ninety seconds';
const MESSAGE = 'The guest gets a text message';
const HOLD = 'Nobody is put on hold';

test('what is new is one press away, what people reworded is asked, and the rest stays', async () => {
  const page = await journey.as(MANAGER);
  const spec = await generated(page, 'Booking by phone', LONG, MESSAGE);
  await reword(spec, MESSAGE, `${MESSAGE} in their language`);
  await reword(spec, LONG, 'Half a thought', 'draft');
  await describeIssue(spec, SHORT, 'The guest gets an e-mail', HOLD);

  await page.goto(`/browse/${spec.key}`);
  await contextPanel(page).getByText('3 changes from the issue').waitFor();
  await picture(page, 'column');
  await contextPanel(page).getByRole('button', { name: 'Update spec' }).click();
  const dialog = modalFrame(page, 'Update spec');
  const update = dialog.getByRole('button', { name: 'Update page' });
  await dialog.locator('button:focus', { hasText: 'Update page' }).waitFor();
  expect(await dialog.getByRole('checkbox').count()).toBe(2);
  await dialog.getByText('Show changes').click();
  await dialog.getByText('[removed: ').first().waitFor({ state: 'attached' });
  await dialog.getByRole('status').filter({ hasText: 'unpublished changes by Priya Raman' }).waitFor();
  await dialog.getByText(`Before, both said: ${MESSAGE}`).waitFor();
  await picture(page, 'question');
  // One question is answered where it stands.
  expect(await dialog.getByRole('button', { name: 'Keep Jira' }).count()).toBe(0);
  await dialog.getByRole('radio', { name: 'Keep what the page says' }).check();
  await update.click();
  await dialog.getByRole('status').filter({ hasText: 'The page was updated' }).waitFor();
  await dialog.getByText(/1 block changed, all \d+ others untouched\./).waitFor();
  expect(await dialog.locator('.written').innerText()).toContain(HOLD);
  await picture(page, 'result');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await contextPanel(page).getByText('Up to date with the issue').waitFor();
  const versions = await versionsOf(spec);
  expect(versions).toHaveLength(3);
  expect(versions).toContainEqual(expect.stringContaining('by Lockstep for Marcus Webb '));

  await page.goto(`/wiki/pages/viewpage.action?pageId=${spec.pageId}`);
  for (const words of [SHORT, `${MESSAGE} in their language`, HOLD])
    await page.getByText(words, { exact: true }).waitFor();
});

test('a press that a busy site refuses says that nothing was written and until when, and is tried again', async () => {
  const page = await journey.as(MANAGER);
  const spec = await generated(page, 'Booking at noon', LONG);
  await describeIssue(spec, SHORT);
  const dialog = await openUpdate(page, spec);
  const busy = {
    match: { product: 'confluence', method: 'PUT' },
    answer: { status: 429, retryAfter: 600 },
  };
  await journey.control('POST', 'faults', { rules: [busy] });
  await dialog.getByRole('button', { name: 'Update page' }).click();
  await dialog.getByText('The page was not updated').waitFor();
  await dialog.getByText(/until \d+:\d\d/).waitFor();
  await picture(page, 'busy');
  await journey.control('POST', 'faults', { rules: [] });
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await dialog.getByRole('status').filter({ hasText: 'The page was updated' }).waitFor();
  expect(await versionsOf(spec)).toHaveLength(2);
});

test('several questions are answered at once for one side, and each can still be changed', async () => {
  const page = await journey.as(MANAGER);
  const spec = await generated(page, 'Booking at night', LONG, MESSAGE);
  await reword(spec, LONG, `${LONG} at night`);
  await reword(spec, MESSAGE, `${MESSAGE} at night`);
  await describeIssue(spec, SHORT, 'The guest gets an e-mail');
  const dialog = await openUpdate(page, spec);
  const taken = dialog.getByRole('radio', { name: 'Take what the issue says', checked: true });
  const kept = dialog.getByRole('radio', { name: 'Keep what the page says', checked: true });
  await dialog.getByRole('button', { name: 'Keep Jira' }).click();
  await taken.nth(1).waitFor();
  await dialog.getByRole('button', { name: 'Keep page' }).click();
  await kept.nth(1).waitFor();
  await picture(page, 'questions');
  await dialog.getByRole('radio', { name: 'Take what the issue says' }).first().check();
  await dialog.getByRole('button', { name: 'Update page' }).click();
  await dialog.getByRole('status').filter({ hasText: 'The page was updated' }).waitFor();
});

test('of points that people translated and added to, what the issue drops is told, and the page keeps its words', async () => {
  const page = await journey.as(MANAGER);
  const spec = await generated(page, 'Booking in two languages', LONG, MESSAGE);
  await writeList(spec, 'Eine Buchung ist schnell', 'Ohne Warteschleife', 'Der Gast bekommt eine Nachricht');
  await describeIssue(spec, MESSAGE);
  const dialog = await openUpdate(page, spec);
  const keep = dialog.getByRole('radio', { checked: true });
  await keep.waitFor();
  expect(await dialog.getByRole('radio').count()).toBe(1);
  await dialog.getByText(`Before, both said: ${LONG}`).waitFor();
  await picture(page, 'dropped-of-a-translation');
  await dialog.getByText('The issue no longer says this').waitFor();
  expect(await dialog.getByRole('button', { name: 'Keep Jira' }).count()).toBe(0);
  await dialog.getByRole('button', { name: 'Update page' }).click();
  await dialog.getByRole('status').filter({ hasText: 'Nothing had to be written' }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await contextPanel(page).getByText('Up to date with the issue').waitFor();
  expect(await versionsOf(spec)).toHaveLength(2);
});

test('with nothing new the dialog says so, and no version is written', async () => {
  const page = await journey.as(MANAGER, { colorScheme: 'dark' });
  const spec = await generated(page, 'Nothing new here', LONG);
  const dialog = await openUpdate(page, spec);
  await dialog.getByRole('status').filter({ hasText: 'Up to date with the issue' }).waitFor();
  await picture(page, 'nothing-new-dark');
  expect(await dialog.getByRole('button', { name: 'Update page' }).count()).toBe(0);
  expect(await versionsOf(spec)).toEqual(['']);
});

test('a lost answer and Continue end in one version', async () => {
  const page = await journey.as(MANAGER);
  const spec = await generated(page, 'Lost on the way', LONG);
  await describeIssue(spec, LONG, HOLD);
  const dialog = await openUpdate(page, spec);
  await dialog.getByRole('button', { name: 'Update page' }).waitFor();
  await journey.control('POST', 'kill', { product: 'confluence', nth: 2, when: 'after' });
  await dialog.getByRole('button', { name: 'Update page' }).click();
  await dialog.getByRole('button', { name: 'Continue' }).waitFor();
  await picture(page, 'stuck');
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await dialog.getByRole('status').filter({ hasText: 'The page was updated' }).waitFor();
  const versions = await versionsOf(spec);
  expect(versions).toHaveLength(2);
  // Whoever goes on is the one who pressed.
  expect(versions).toContainEqual(
    expect.stringMatching(new RegExp(`^Updated from ${spec.key} by Lockstep for Marcus Webb `)),
  );
});

test('what changed while somebody looked is told, and the newer change is the one that is made', async () => {
  const page = await journey.as(MANAGER, { colorScheme: 'dark' });
  const spec = await generated(page, 'Changed while looking', LONG);
  await describeIssue(spec, LONG, HOLD);
  const dialog = await openUpdate(page, spec);
  const update = dialog.getByRole('button', { name: 'Update page' });
  await update.waitFor();
  await describeIssue(spec, LONG, MESSAGE);
  await update.click();
  await dialog.getByText('The page or the issue was changed meanwhile').waitFor();
  await picture(page, 'overtaken-dark');
  expect(await versionsOf(spec)).toHaveLength(1);
  await update.click();
  await dialog.getByRole('status').filter({ hasText: 'The page was updated' }).waitFor();
  await page.goto(`/wiki/pages/viewpage.action?pageId=${spec.pageId}`);
  await page.getByText(MESSAGE, { exact: true }).waitFor();
  expect(await page.getByText(HOLD, { exact: true }).count()).toBe(0);
});

test('whoever may not edit the page is told so in a narrow dark window, and nothing is cut', async () => {
  const spec = await generated(await journey.as(MANAGER), 'For readers', LONG);
  await describeIssue(spec, LONG, HOLD);
  const page = await journey.as('sam@example.com', {
    colorScheme: 'dark',
    viewport: { width: 320, height: 800 },
  });
  await page.goto(`/browse/${spec.key}`);
  await contextPanel(page).getByText('You need permission to edit the page').waitFor();
  await contextPanel(page).getByRole('button', { name: 'Show changes' }).click();
  for (const name of ['Update spec', 'Unlink'])
    expect(await contextPanel(page).getByRole('button', { name }).count()).toBe(0);
  const dialog = modalFrame(page, 'Show changes');
  const update = dialog.getByRole('button', { name: 'Update page' });
  await update.waitFor();
  expect(await update.isDisabled()).toBe(true);
  await dialog.getByText('You need permission to edit the page.').waitFor();
  await picture(page, 'narrow-dark');
  const overflow = await update.evaluate(() => document.body.scrollWidth - document.body.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('a viewer reads all of it in German', async () => {
  const page = await journey.as(MANAGER);
  const spec = await generated(page, 'Buchen am Telefon', LONG);
  await describeIssue(spec, LONG, HOLD);
  const german = await journey.as('jonas@example.com');
  await german.goto(`/browse/${spec.key}`);
  await contextPanel(german).getByText('1 Änderung aus dem Vorgang').waitFor();
  await contextPanel(german).getByRole('button', { name: 'Spezifikation aktualisieren' }).click();
  await modalFrame(german, 'Spezifikation aktualisieren')
    .getByRole('button', { name: 'Seite aktualisieren' })
    .waitFor();
  await picture(german, 'german');
});
