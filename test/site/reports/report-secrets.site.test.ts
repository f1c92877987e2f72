import { type IssueCalls } from '../../../src/contract/issue';
import { type FiguresCalls } from '../../../src/contract/reports/report-figures';
import { type StatusReportCalls } from '../../../src/contract/status/status-report';
import { pagesNamed, projectNamed, spaceIdOf } from '../spec/generate';
import { SpecOnSite } from '../spec/specs';
import {
  ADMIN,
  AppFrame,
  AppSite,
  type BridgeAnswer,
  DIRECTOR,
  ENGINEER,
  issueFrame,
  type IssueName,
  macroFrame,
  projectFrame,
} from '../kit';
import { decisionList, spacePage, withBlocks } from './report-pages';
import {
  advance,
  appAccount,
  authorOf,
  bodyOf,
  choiceOf,
  edit,
  keepFor,
  reportPages,
  scheduleIn,
} from './reports';

jest.setTimeout(120_000);

const SECRET = 'We buy the rival for nine million';
/** Each of them would break out of a page, a query, a sheet or an address that took it for more than words. */
const ODD = [
  '=HYPERLINK("https://evil.example","Harmless")',
  '"quoted" AND project = LEAD OR summary ~ "*"',
  '</td><script>alert(1)</script>',
  '[click](javascript:alert(1)) \\\\ {{mustache}} ${template}',
  '\u202eright to left\u202c 👩🏽‍🚀🧨',
];

let site: AppSite;
let book: IssueName;
let hidden: IssueName;
let waiting: IssueName;
/** In a project that not everybody who reads the report may see. */
let stranger: IssueName;

async function newIssue(fields: object, projectKey = 'BOOK'): Promise<IssueName> {
  const project = await projectNamed(site, projectKey);
  const type = project.issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 0);
  const { status, body } = await site.rest(ADMIN, 'POST', '/rest/api/3/issue', {
    fields: { project: { id: project.id }, issuetype: { id: type?.id }, ...fields },
  });
  if (status !== 201) throw new Error(`The issue was refused: ${JSON.stringify(body)}`);
  return body as { id: string; key: string };
}

/** The security level that only some of the project see. */
async function aLevel(): Promise<object> {
  const { body } = await site.rest(DIRECTOR, 'POST', '/rest/api/3/search/jql', {
    jql: 'project = BOOK AND level IS NOT EMPTY',
    fields: ['security'],
  });
  const [{ fields } = { fields: {} }] = (body as { issues: readonly { fields: object }[] }).issues;
  return fields;
}

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  book = await projectNamed(site, 'BOOK');
  hidden = await newIssue({ summary: SECRET, labels: ['odd'] });
  waiting = await newIssue({ summary: 'Waits for something', labels: ['odd'] });
  for (const summary of ODD) await newIssue({ summary, labels: ['odd'] });
  stranger = await newIssue({ summary: 'Somebody else’s work' }, 'WEB');
  for (const blocker of [hidden, stranger]) {
    const linked = await site.rest(ADMIN, 'POST', '/rest/api/3/issueLink', {
      type: { name: 'Blocks' },
      inwardIssue: { key: blocker.key },
      outwardIssue: { key: waiting.key },
    });
    expect(linked.status).toBe(201);
  }
  // Who reports an issue sees it, whatever its level: it is not Jira that keeps this one from the app.
  const fields = { reporter: { accountId: await appAccount(site) }, ...(await aLevel()) };
  const secured = await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${hidden.id}`, { fields });
  expect(secured.status).toBe(204);
  await advance(site, 'PT1M');
  const choice = choiceOf(await scheduleIn(site, 10), await spaceIdOf(site, 'PROD'));
  const scope = { kind: 'jql', jql: 'labels = odd' } as const;
  const turnedOn = await projectFrame(site, ADMIN, book).call('turn-on-report', { ...choice, scope });
  expect(turnedOn).toMatchObject({ kind: 'reports' });
  await advance(site, 'PT30M');
});
afterAll(() => site.end());

const report = async () => {
  const [only, more] = await reportPages(site, 'BOOK');
  if (only === undefined || more !== undefined) throw new Error('not one page');
  return { id: only.id, ...(await bodyOf(site, only.id)) };
};

const told = (text: string): readonly string[] =>
  [SECRET, `${hidden.key}"`, `${hidden.key},`, `${hidden.key} `].filter((secret) => text.includes(secret));

test('a secret issue is on no page that the schedule writes, and of another project’s not even the key', async () => {
  const { value } = await report();
  expect(value).toContain('Waits for something');
  expect(value).toContain('another issue');
  expect(value).not.toContain(stranger.key);
  const index = await pagesNamed(site, 'Reports ');
  const bodies = await Promise.all(index.map(async ({ id }) => (await bodyOf(site, id)).value));
  expect(told([value, ...bodies].join('\n'))).toEqual([]);
  expect(value).not.toContain(hidden.id);
});

test('nor is it in an answer about the report, in an export, or in the log', async () => {
  const { id: pageId } = await report();
  const figures = await new AppFrame<FiguresCalls>(site, ENGINEER, {
    moduleKey: 'project-page',
    extension: { project: { id: book.id } },
  }).ask('page-figures', { pageId, first: 0 });
  const shown = await projectFrame(site, ENGINEER, book).ask('show-reports', {});
  const config = { v: '1', source: 'jql', jql: `id IN (${hidden.id}, ${waiting.id})` };
  const macro = await macroFrame(site, ENGINEER, config).ask('macro-status', {});
  const log = JSON.stringify(await site.control('GET', 'logs?since=0'));
  expect(figures.text).toContain('Waits for something');
  expect(log.length).toBeGreaterThan(1_000);
  expect(told([figures.text, shown.text, log].join('\n'))).toEqual([]);
  expect(macro.text).not.toContain(SECRET);
});

/** A page of the report's epic that decides what nobody but its two readers and the app may know. */
async function secretSpec(): Promise<SpecOnSite> {
  const spec = await SpecOnSite.make(site, 'Quiet merger', 'Nobody hears of it');
  await spec.save(ADMIN, withBlocks(decisionList(SECRET)));
  const labelled = await site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${spec.epic.id}`, {
    fields: { labels: ['odd'] },
  });
  expect(labelled.status).toBe(204);
  const appId = await authorOf(site, (await report()).id);
  await keepFor(site, spec.pageId, [ADMIN, DIRECTOR], [appId]);
  return spec;
}

const dialogOf = (moduleKey: string, extension: object) =>
  new AppFrame<StatusReportCalls & Pick<IssueCalls, 'show-issue'>>(site, DIRECTOR, {
    moduleKey,
    extension: { ...extension, modal: { view: 'status-report' } },
  });

/** What who sees all of it is told on the way to a page that others read, and the page. */
async function writtenReport(): Promise<readonly string[]> {
  const config = { v: '2', source: 'jql', jql: `id IN (${hidden.id}, ${waiting.id})` };
  const dialog = dialogOf('status-macro', { type: 'macro', config });
  const title = 'What waits';
  const shown = [await dialog.ask('show-issue', {}), await dialog.ask('preview-status-report', { days: 30 })];
  const spaceId = await spaceIdOf(site, 'PROD');
  const order = { attempt: crypto.randomUUID(), spaceId, parentId: null, title, days: 30, pageId: null };
  const written = await dialog.ask('write-status-report', order);
  expect(written.text).toContain('"kind":"written"');
  const [page] = await pagesNamed(site, title);
  const { value } = await bodyOf(site, page?.id ?? '');
  const texts = [...shown, written].map(({ text }) => text);
  for (const text of [...shown.map(({ text: answer }) => answer), value])
    expect(text).toContain('Waits for something');
  return [...texts, value];
}

test('nor in any answer on the way to a report, in a notice or in the history', async () => {
  const spec = await secretSpec();
  const project = projectFrame(site, ADMIN, book);
  const { schedule } = choiceOf(await scheduleIn(site, 10), '');
  const preview = await project.ask('preview-report', {
    schedule,
    scope: { kind: 'jql', jql: 'labels = odd' },
  });
  const published = await project.ask('publish-report', {});
  const notices = await project.ask('show-notices', {});
  expect(preview.text).toContain('Waits for something');
  expect(published.text).toContain('"kind":"published"');
  expect(notices.text).toContain('pages-withheld');
  const histories = await Promise.all(
    [waiting, spec.epic].map((issue) =>
      issueFrame(site, ENGINEER, issue, { modal: { view: 'history' } }).ask('show-issue', {}),
    ),
  );
  for (const { text } of histories) expect(text).toContain('"kind":"history"');
  const reports = await projectFrame(site, ENGINEER, book).ask('show-reports', {});
  const answers: readonly BridgeAnswer[] = [preview, published, notices, reports, ...histories];
  const texts = [...answers.map(({ text }) => text), (await report()).value, ...(await writtenReport())];
  expect(texts.filter((text) => told(text).length > 0)).toEqual([]);
  // Its epic may be known, the page may not.
  const onPages = [preview, published, reports, notices].map(({ text }) => text);
  expect([...onPages, (await report()).value].join()).not.toContain('Quiet merger - Product Spec');
});

test('what people named oddly is text on the page, and no link leads away', async () => {
  const { value } = await report();
  const document = JSON.parse(value) as object;
  for (const summary of ODD) expect(JSON.stringify(document)).toContain(JSON.stringify(summary).slice(1, -1));
  const links = [...value.matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href ?? '');
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((href) => !href.startsWith(site.url))).toEqual([]);
});

/** The report is made again, and somebody does this to its page once it was read, beside the figures. */
async function madeAgainAgainst(id: string, deed: () => Promise<unknown>) {
  // What an event sets off reads the page, too.
  await site.loseEvents();
  await newIssue({ summary: 'One more', labels: ['odd'] });
  await advance(site, 'PT1M');
  const match = { product: 'jira', path: '/search/jql' };
  await site.holdUp({ match, times: 1 });
  const { products } = await site.callsDuring(async () => {
    const before = await site.callsSoFar();
    const writing = projectFrame(site, ADMIN, book).call('publish-report', {});
    await site.called(before, ({ product, path }) => product === 'confluence' && path.includes(id));
    await deed();
    await site.letGo();
    expect(await writing).toMatchObject({ kind: 'published' });
  });
  await site.heal();
  return products.filter(({ method, path }) => method === 'PUT' && path.includes(`/pages/${id}`));
}

test('a page that somebody saves while it is written again keeps what they wrote', async () => {
  const { id } = await report();
  const writes = await madeAgainAgainst(id, () =>
    edit(site, id, (body) => body.replace('"Notes"', '"Notes of the same second"')),
  );
  expect(writes.length).toBeGreaterThanOrEqual(2);
  const { value } = await report();
  expect(value).toContain('Notes of the same second');
  expect(value).toContain('One more');
});

test('a page that somebody puts into the trash while it is written again is there with what is new', async () => {
  const { id } = await report();
  const writes = await madeAgainAgainst(id, () => site.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${id}`));
  expect(writes.length).toBeGreaterThanOrEqual(2);
  expect((await report()).value).toContain('One more');
});

async function makeLive(pageId: string): Promise<void> {
  const { accountId } = await site.user(ADMIN);
  await fetch(`${site.url}/wiki/pages/${pageId}/actions/convert`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: `site_session=${accountId}`, origin: site.url },
    body: new URLSearchParams({ subtype: 'live' }),
  });
  const { body } = await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${pageId}`);
  expect(body).toMatchObject({ subtype: 'live' });
}

test('a report that people made a live doc is made again like any other', async () => {
  const { id } = await report();
  await makeLive(id);
  await newIssue({ summary: 'Found on the live doc', labels: ['odd'] });
  await advance(site, 'PT1M');
  expect(await projectFrame(site, ADMIN, book).call('publish-report', {})).toMatchObject({
    kind: 'published',
    keptSections: 0,
  });
  expect((await report()).value).toContain('Found on the live doc');
});

interface Placed {
  readonly title: string;
  readonly parentId: string;
}

const placed = async (pageId: string): Promise<Placed> =>
  (await site.rest(ADMIN, 'GET', `/wiki/api/v2/pages/${pageId}`)).body as Placed;

test('the page above the reports and their list may be live docs', async () => {
  const web = await projectNamed(site, 'WEB');
  const spaceId = await spaceIdOf(site, 'PROD');
  const parentId = await spacePage(site, spaceId, 'Everything about the web');
  await makeLive(parentId);
  const frame = projectFrame(site, ADMIN, web);
  const choice = { ...choiceOf(await scheduleIn(site, 10), spaceId), parentId };
  expect(await frame.call('turn-on-report', choice)).toMatchObject({ kind: 'reports' });
  expect(await frame.call('publish-report', {})).toMatchObject({ kind: 'published' });
  const [made] = await reportPages(site, 'WEB');
  const { parentId: listId } = await placed(made?.id ?? '');
  expect((await placed(listId)).parentId).toBe(parentId);
  await makeLive(listId);
  await advance(site, 'P1D');
  expect(await frame.call('publish-report', {})).toMatchObject({ kind: 'published' });
  const pages = await reportPages(site, 'WEB');
  const { value } = await bodyOf(site, listId);
  expect(pages.map(({ id }) => value.split(`/pages/${id}`).length)).toEqual(pages.map(() => 2));
  expect(pages.length).toBeGreaterThan(1);
});
