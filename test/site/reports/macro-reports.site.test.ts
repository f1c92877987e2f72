import { type WriteStatusRequest } from '../../../src/contract/status/status-report';
import { pageOfMacros } from '../../kit/macro-page';
import { projectNamed, spaceIdOf } from '../spec/generate';
import { ADMIN, AppFrame, AppSite, CONTRACTOR, macroFrame, MANAGER, type Viewer } from '../kit';
import { bodyOf, marksOf } from './reports';
import { type FiguresCalls } from '../../../src/contract/reports/report-figures';
import { type IssueCalls } from '../../../src/contract/issue';
import { type StatusReportCalls } from '../../../src/contract/status/status-report';

jest.setTimeout(120_000);

let site: AppSite;
let spaceId: string;
let bookId: string;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T09:00:00Z']);
  spaceId = await spaceIdOf(site, 'PROD');
  bookId = (await projectNamed(site, 'BOOK')).id;
});
afterAll(() => site.end());

type Config = Readonly<Record<string, string>>;

/** The dialog as the macro of these settings opens it. */
const dialogOf = (config: Config, viewer: Viewer = MANAGER) =>
  new AppFrame<StatusReportCalls & Pick<IssueCalls, 'show-issue'>>(site, viewer, {
    moduleKey: 'status-macro',
    extension: { type: 'macro', config, modal: { view: 'status-report' } },
  });

async function firstOf(path: string): Promise<{ readonly id: string; readonly name: string }> {
  const { body } = await site.rest(ADMIN, 'GET', path);
  const [first] = (body as { values: readonly { id: number | string; name: string }[] }).values;
  if (first === undefined) throw new Error(`Nothing at ${path}`);
  return { id: String(first.id), name: first.name };
}

const order = (title: string, change: Partial<WriteStatusRequest> = {}): WriteStatusRequest => ({
  ...{ attempt: crypto.randomUUID(), spaceId, parentId: null, title, days: 7, pageId: null },
  ...change,
});

const pageIdIn = (path: string): string => /\/pages\/(\d+)/.exec(path)?.[1] ?? '';

const version = () => firstOf('/rest/api/3/project/BOOK/version?orderBy=-sequence');

async function sprint() {
  const board = await firstOf('/rest/agile/1.0/board?projectKeyOrId=BOOK');
  return firstOf(`/rest/agile/1.0/board/${board.id}/sprint?state=active`);
}

/** What Jira finds unfinished there, as the person who asks sees it. */
async function openCount(jql: string): Promise<number> {
  const count = await countOf(`(${jql}) AND statusCategory != Done AND level IS EMPTY`);
  expect(count).toBeGreaterThan(0);
  return count;
}

async function countOf(jql: string): Promise<number> {
  const path = '/rest/api/3/search/approximate-count';
  const { status, body } = await site.rest(MANAGER, 'POST', path, { jql });
  expect([jql, status]).toEqual([jql, 200]);
  return (body as { count: number }).count;
}

/** The topmost issue of the project that has issues at two levels below. */
async function topOf(project: string): Promise<{ readonly id: string; readonly name: string }> {
  const search = { jql: `project = ${project} AND issuetype = Initiative ORDER BY key`, fields: ['summary'] };
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', search);
  const { issues } = body as { issues: readonly { id: string; key: string; fields: { summary: string } }[] };
  const [top] = issues;
  if (top === undefined) throw new Error(`Nothing stands on top of ${project}`);
  return { id: top.id, name: `${top.key} ${top.fields.summary}` };
}

interface Source {
  readonly source: string;
  readonly of: () => Promise<{ readonly config: Config; readonly jql: string; readonly name: string }>;
}

test.each<Source>([
  {
    source: 'jql',
    of: () => {
      const jql = 'project = BOOK AND issuetype = Story ORDER BY created DESC';
      const name = '“project = BOOK AND issuetype = Story”';
      return Promise.resolve({ config: { jql }, jql: 'project = BOOK AND issuetype = Story', name });
    },
  },
  {
    source: 'project',
    of: () => Promise.resolve({ config: { projectId: bookId }, jql: 'project = BOOK', name: 'Booking' }),
  },
  {
    source: 'version',
    of: async () => {
      const { id, name } = await version();
      const config = { projectId: bookId, versionId: id };
      return { config, jql: `project = BOOK AND fixVersion = ${id}`, name: `Booking ${name}` };
    },
  },
  {
    source: 'sprint',
    of: async () => {
      const { id, name } = await sprint();
      return { config: { sprintId: id }, jql: `sprint = ${id}`, name };
    },
  },
  {
    source: 'epic',
    of: async () => {
      const { id, name } = await topOf('BOOK');
      return { config: { epicId: id, depth: 'children' }, jql: `parent = ${id}`, name };
    },
  },
])('a macro about a $source writes a page about what it counts, as its person', async ({ source, of }) => {
  const { config, jql, name } = await of();
  const dialog = dialogOf({ v: '1', source, name: 'Not what it is called', ...config });
  const shown = await dialog.call('show-issue', {});
  if (shown.kind !== 'status-report-preview') throw new Error(shown.kind);
  expect(shown.headline.startsWith(`${name}: `)).toBe(true);
  const { inProgress, blocked, other } = shown.counts;
  expect(inProgress + blocked + other).toBe(await openCount(jql));
  const written = await dialog.call('write-status-report', order(shown.title));
  if (written.kind !== 'written') throw new Error(written.kind);
  expect(written.counts).toEqual(shown.counts);
  const pageId = pageIdIn(written.page.path);
  expect((await bodyOf(site, pageId)).value).toContain(name);
  const [mark] = await marksOf(site, pageId);
  expect(mark?.scheduleId).toMatch(/^scope-[0-9a-f]{16}$/);
  const figures = await new AppFrame<FiguresCalls>(site, MANAGER, {
    moduleKey: 'project-page',
    extension: { project: { id: bookId } },
  }).call('page-figures', { pageId, first: 0 });
  expect(figures).toMatchObject({ kind: 'figures', title: shown.title });
  const again = await dialog.call('show-issue', {});
  expect(again).toMatchObject({ today: { title: shown.title } });
});

test('what a status report has no room for is Jira’s own list on its page, of as many as were counted', async () => {
  const dialog = dialogOf({ v: '1', source: 'project', projectId: bookId });
  const shown = await dialog.call('show-issue', {});
  if (shown.kind !== 'status-report-preview') throw new Error(shown.kind);
  const written = await dialog.call('write-status-report', order(`${shown.title} again`));
  if (written.kind !== 'written') throw new Error(written.kind);
  const { value } = await bodyOf(site, pageIdIn(written.page.path));
  const lists = [...value.matchAll(/"parameters":\{"cloudId":"([^"]+)","jql":"((?:[^"\\]|\\.)*)"/g)];
  const counts = await Promise.all(lists.map(([, , jql]) => countOf(JSON.parse(`"${jql ?? ''}"`) as string)));
  const { completed, inProgress, blocked, other } = written.counts;
  const long = [completed > 50, inProgress > 25, blocked > 100, other > 10];
  expect(long.filter(Boolean).length).toBeGreaterThan(1);
  expect(counts).toEqual([completed, inProgress, blocked, other].filter((_, group) => long[group]));
  expect(lists.every(([, cloudId]) => /^[0-9a-f-]{36}$/.test(cloudId ?? ''))).toBe(true);
  expect(lists.every(([, , jql]) => /^id IN |level IS EMPTY/.test(jql ?? ''))).toBe(true);
});

test('every number of the macro opens as many issues in Jira', async () => {
  const config = { v: '1', source: 'project', projectId: bookId };
  const shown = await macroFrame(site, MANAGER, config).call('macro-status', { whole: true });
  if (shown.kind !== 'status') throw new Error(shown.kind);
  const { groups, queries, total } = shown;
  const behind = async (name: keyof typeof queries) => countOf(queries[name] ?? 'nothing leads there');
  expect({
    all: await behind('all'),
    completed: await behind('completed'),
    inProgress: await behind('inProgress'),
    blocked: await behind('blocked'),
    toDo: await behind('toDo'),
  }).toEqual({ all: total, ...groups });
});

describe('in an export of its page', () => {
  let pageId: string;
  beforeAll(async () => {
    const config = { v: '2', source: 'project', projectId: bookId, name: 'Booking as a whole' };
    pageId = pageIdIn(await pageOfMacros(site, 'To be exported', [config]));
  });

  /** The page as Confluence exports it; `nobody` where the platform names no person to the app. */
  async function exported(viewer: string, path: string, nobody = ''): Promise<string> {
    const { accountId } = await site.user(viewer);
    const response = await fetch(`${site.url}${path}?pageId=${pageId}${nobody}`, {
      headers: { cookie: `site_session=${encodeURIComponent(accountId)}` },
    });
    expect(response.status).toBe(200);
    return response.text();
  }
  const PDF = '/wiki/spaces/flyingpdf/pdfpageexport.action';
  const LIVE = 'The status of these issues is live';

  test.each([PDF, '/wiki/exportword'])(
    '%s has the numbers of who exports it, with whose they are',
    async (path) => {
      const config = { v: '2', source: 'project', projectId: bookId };
      const shown = await macroFrame(site, MANAGER, config).call('macro-status', { whole: true });
      if (shown.kind !== 'status') throw new Error(shown.kind);
      const html = await exported(MANAGER, path);
      const { completed, inProgress, blocked, toDo } = shown.groups;
      for (const count of [completed, inProgress, blocked, toDo, shown.total])
        expect(html).toMatch(new RegExp(`>${String(count)}<`));
      expect(html).toContain('Counts what the person who made this export can see in Jira.');
      expect(html).not.toContain(LIVE);
    },
  );

  test('somebody without the project gets no number and no name of it, and nobody in particular neither', async () => {
    for (const html of [await exported(CONTRACTOR, PDF), await exported(MANAGER, PDF, '&session=none')]) {
      expect(html).toContain(LIVE);
      expect(html).not.toMatch(/BOOK-|Booking as a whole/);
    }
  });
});

test('every number of a page opens as many issues in Jira', async () => {
  const dialog = dialogOf({ v: '1', source: 'project', projectId: bookId });
  const written = await dialog.call('write-status-report', order('How far is Booking?'));
  if (written.kind !== 'written') throw new Error(written.kind);
  const { value } = await bodyOf(site, pageIdIn(written.page.path));
  const link = String.raw`,"marks":\[\{"type":"link","attrs":\{"href":"([^"]+)"`;
  const named = value.matchAll(new RegExp(String.raw`"text":"(\d+)(?: issues?)?"${link}`, 'g'));
  // Behind a number that is too much for an address, and has no link of its own.
  const words = String.raw`","type":"text"\},(?:\{"text":"[^"]*","type":"text"\},)+`;
  const today = value.matchAll(
    new RegExp(String.raw`"text":"(\d+)(?: issues?)?${words}\{"text":"In Jira, as of today"${link}`, 'g'),
  );
  const opened = (links: Iterable<RegExpExecArray>) =>
    [...links].map(([, count, href = '']) => ({
      count: Number(count),
      jql: new URL(href).searchParams.get('jql') ?? '',
    }));
  const [asCounted, asOfToday] = [opened(named), opened(today)];
  expect(asCounted.every(({ count, jql }) => count <= 150 && jql.startsWith('id IN ('))).toBe(true);
  expect(asOfToday.every(({ count }) => count > 150)).toBe(true);
  const told = [...asCounted, ...asOfToday];
  expect([asCounted.length, asOfToday.length]).toEqual([7, 6]);
  for (const { count, jql } of told) expect([jql, await countOf(jql)]).toEqual([jql, count]);
});

test.each<{ rule: string; config: Config }>([
  { rule: 'a project that is not there', config: { source: 'project', projectId: '999999' } },
  { rule: 'a sprint that is not there', config: { source: 'sprint', sprintId: '999999' } },
  { rule: 'a query that does not run', config: { source: 'jql', jql: 'project = ' } },
  { rule: 'a query about a project that is not there', config: { source: 'jql', jql: 'project = NOPE' } },
])('$rule has no report', async ({ config }) => {
  const dialog = dialogOf({ v: '1', ...config });
  expect(await dialog.call('show-issue', {})).toEqual({ kind: 'not-visible' });
  expect(await dialog.call('write-status-report', order('Forged'))).toEqual({ kind: 'not-visible' });
});

test('whoever cannot see the project is told nothing of it, whatever the macro is set to', async () => {
  const { id: harborId } = await projectNamed(site, 'WEB');
  for (const projectId of [bookId, harborId]) {
    const dialog = dialogOf({ v: '1', source: 'project', projectId, name: 'Secret' }, CONTRACTOR);
    const shown = await dialog.call('show-issue', {});
    const seen = await site.rest(CONTRACTOR, 'GET', `/rest/api/3/project/${projectId}`);
    expect([projectId, shown.kind]).toEqual([
      projectId,
      seen.status === 200 ? 'status-report-preview' : 'not-visible',
    ]);
    if (seen.status !== 200) expect(JSON.stringify(shown)).toBe('{"kind":"not-visible"}');
  }
});

test('a query that names what its reader cannot see tells them nothing of it', async () => {
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', {
    jql: 'project = BOOK ORDER BY created',
    fields: ['summary'],
    maxResults: 1,
  });
  const [hidden] = (body as { issues: { id: string; key: string; fields: { summary: string } }[] }).issues;
  if (hidden === undefined) throw new Error('no issue');
  const queries = [`project = ${bookId}`, `key = ${hidden.key}`, `project = WEB OR id = ${hidden.id}`];
  for (const jql of queries) {
    const config = { v: '1', source: 'jql', jql: `${jql} OR id IN (${hidden.id})` };
    const macro = macroFrame(site, CONTRACTOR, config);
    const dialog = dialogOf(config, CONTRACTOR);
    const answers = [
      await macro.ask('macro-status', { whole: true }),
      await macro.ask('macro-changes', {}),
      await dialog.ask('show-issue', {}),
      await dialog.ask('write-status-report', order(`Of ${jql}`)),
    ].map(({ text }) => text);
    expect(answers.join()).not.toContain(hidden.fields.summary);
    expect(answers.join()).not.toMatch(/"total":[1-9]/);
    expect(answers[0]).toMatch(/"kind":"query-refused","messages":\[\]/);
  }
});

test('a dialog of settings that say nothing is refused', async () => {
  expect(await dialogOf({ v: '1', source: '' }).call('show-issue', {})).toMatchObject({ kind: 'failed' });
});

test('a query that means whoever asks has no report, and its word is told', async () => {
  const dialog = dialogOf({ v: '1', source: 'jql', jql: 'assignee = currentUser() AND project = BOOK' });
  const refused = { kind: 'depends-on-asker', word: 'currentUser()' };
  expect(await dialog.call('show-issue', {})).toEqual(refused);
  expect(await dialog.call('write-status-report', order('Mine alone'))).toEqual(refused);
});
