/**
 * `npm run screenshots`: makes the pictures of the README from a fresh demo site, in light and dark.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { root } from '../dev/bundle/build.mjs';
import { findBrowser } from './gate/browser.mjs';
import { prepare } from './gate/prepare.mjs';
import { startSiteProcess } from './kit/site-process.mjs';

const FOLDER = `${root}/docs/images`;
const VIEW = { width: 1360, height: 850 };
const PERSON = 'admin@example.com';

await prepare();
mkdirSync(FOLDER, { recursive: true });
const site = await startSiteProcess();
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await control('lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
  const epic = await anEpic();
  const light = await open('light');
  await generateSpec(light, epic);
  await updateSpec(light, epic);
  const macroPage = await putMacroOnPage(light, epic);
  await publishReport(light);
  const dark = await open('dark');
  await dark.goto(`${site.url}${macroPage}`);
  await counted(dark);
  await picture(dark, 'status-macro-dark');
  await dark.goto(`${site.url}/jira/projects/BOOK/apps/project-page`);
  await dark.frameLocator('iframe[title="Lockstep"]').getByRole('button', { name: 'Publish now' }).waitFor();
  await dark
    .frameLocator('iframe[title="Lockstep"]')
    .getByRole('button', { name: 'Preview' })
    .last()
    .waitFor();
  await picture(dark, 'project-page-dark');
  // The schedule has run once: the checks are as they are on a site at work.
  await control('clock', { advance: 'PT20M' });
  await adminPage(dark);
} finally {
  await browser.close();
  await site.stop();
}

async function generateSpec(page, { key }) {
  await page.goto(`${site.url}/browse/${key}`);
  await page.frameLocator('iframe[title="Lockstep"]').getByRole('button', { name: 'Generate spec' }).click();
  const preview = page.getByRole('dialog', { name: 'Generate spec' }).frameLocator('iframe');
  await preview.getByRole('button', { name: 'Create page' }).waitFor();
  await picture(page, 'generate-spec-light');
  await preview.getByRole('button', { name: 'Create page' }).click();
  await preview.getByRole('button', { name: 'Close' }).click();
}

/** The epic and its page say something new, in one sentence each something different. */
async function updateSpec(page, { id, key }) {
  const { fields } = await rest(`/rest/api/3/issue/${id}?fields=description`);
  const list = fields.description.content.find(({ type }) => type === 'bulletList');
  const [first, second] = list.content.map((item) => item.content[0].content[0].text);
  const { value } = await rest(`/rest/api/3/issue/${id}/properties/lockstep.links`);
  const path = `/wiki/api/v2/pages/${value.pageId}`;
  const spec = await rest(`${path}?body-format=atlas_doc_format`);
  const words = spec.body.atlas_doc_format.value.replace(first, `${first.replace(/\.$/, '')}, at any hour.`);
  await rest(path, {
    method: 'PUT',
    id: spec.id,
    status: 'current',
    title: spec.title,
    body: { representation: 'atlas_doc_format', value: words },
    version: { number: spec.version.number + 1 },
  });
  list.content[0].content[0].content = [
    { type: 'text', text: `${first.replace(/\.$/, '')}, without calling.` },
  ];
  list.content[1].content[0].content = [
    { type: 'text', text: second.replace('shown', 'shown in large letters') },
  ];
  list.content.push(structuredClone(list.content[1]));
  list.content.at(-1).content[0].content = [{ type: 'text', text: 'A receipt is sent by e-mail.' }];
  await rest(`/rest/api/3/issue/${id}`, { method: 'PUT', fields: { description: fields.description } });
  await page.goto(`${site.url}/browse/${key}`);
  await page.frameLocator('iframe[title="Lockstep"]').getByRole('button', { name: 'Update spec' }).click();
  const dialog = page.getByRole('dialog', { name: 'Update spec' }).frameLocator('iframe');
  await dialog.getByRole('button', { name: 'Update page' }).waitFor();
  for (const summary of await dialog.locator('summary').all()) await summary.click();
  await picture(page, 'update-spec-light');
}

async function adminPage(page) {
  await page.goto(`${site.url}/jira/admin`);
  await page.getByRole('link', { name: 'Lockstep' }).first().click();
  const app = page.frameLocator('iframe[title="Lockstep"]');
  await app.getByRole('button', { name: 'Check again' }).waitFor();
  await picture(page, 'admin-page-dark');
}

/** The home page of the product space gets the macro through the editor, as an author would do it. */
async function putMacroOnPage(page, { key }) {
  const { results } = await rest('/wiki/api/v2/spaces?keys=PROD');
  const path = `/wiki/spaces/PROD/pages/${results[0].homepageId}`;
  await page.goto(`${site.url}${path}/edit`);
  await page.getByRole('button', { name: 'Insert' }).click();
  await page.getByRole('menuitem', { name: /Lockstep status/ }).click();
  const settings = page.getByRole('dialog', { name: 'Lockstep status' }).frameLocator('iframe');
  await settings.getByRole('combobox', { name: /epic/i }).fill(key);
  await settings.getByRole('option', { name: new RegExp(key) }).click();
  await settings.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog', { name: 'Lockstep status' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^(Publish|Update)$/ }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/edit'));
  await counted(page);
  return path;
}

/** The macro with its last word: while the rest is counted, *Refresh* is at work. */
async function counted(page) {
  const macro = page.frameLocator('iframe[title="Lockstep status"]');
  await macro.getByRole('button', { name: 'Refresh', disabled: false }).waitFor();
}

async function publishReport(page) {
  await page.goto(`${site.url}/jira/projects/BOOK/apps/project-page`);
  const app = page.frameLocator('iframe[title="Lockstep"]');
  await app.getByRole('button', { name: 'Turn on weekly report' }).click();
  await app.getByRole('button', { name: 'Turn on', exact: true }).click();
  await app.getByRole('button', { name: 'Publish now' }).click();
  const [report] = await Promise.all([
    page.context().waitForEvent('page'),
    app
      .getByRole('link', { name: /Weekly update BOOK/ })
      .first()
      .click(),
  ]);
  await report.getByRole('heading', { level: 1 }).waitFor();
  await picture(report, 'weekly-report-light');
  await report.close();
}

async function picture(page, name) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  console.log(`docs/images/${name}.png`);
}

async function open(colorScheme) {
  const context = await browser.newContext({ viewport: VIEW, colorScheme });
  const people = await (await fetch(`${site.url}/__site/users`)).json();
  const { accountId } = people.find(({ email }) => email === PERSON);
  await context.addCookies([{ name: 'site_session', value: accountId, url: site.url }]);
  return context.newPage();
}

async function control(path, body) {
  const headers = { 'content-type': 'application/json' };
  await fetch(`${site.url}/__site/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function rest(path, body) {
  const { method = body ? 'POST' : 'GET', ...sent } = body ?? {};
  const response = await fetch(`${site.url}${path}`, {
    method,
    headers: { authorization: `Basic ${btoa(`${PERSON}:admin`)}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(sent) } : {}),
  });
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
}

async function anEpic() {
  const jql = 'project = "BOOK" AND hierarchyLevel = 1 AND statusCategory = "In Progress" ORDER BY key ASC';
  const { issues } = await rest('/rest/api/3/search/jql', { jql, maxResults: 5, fields: ['summary'] });
  return issues[1];
}
