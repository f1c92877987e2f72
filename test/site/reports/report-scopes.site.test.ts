import { type ParentReadersCalls } from '../../../src/contract/reports/parent-readers';
import { type FiguresCalls } from '../../../src/contract/reports/report-figures';
import { type ReportOrder } from '../../../src/contract/reports/reports';
import { type AdfNode } from '../../../src/domain/documents/adf';
import { plainText } from '../../../src/domain/documents/plain-text';
import { openedByItem } from '../../kit/adf-links';
import { pagesNamed, projectNamed, spaceIdOf } from '../spec/generate';
import { ADMIN, AppFrame, AppSite, type IssueName, macroFrame, panelFrame, projectFrame } from '../kit';
import { spacePage } from './report-pages';
import {
  advance,
  bodyOf,
  choiceOf,
  forgetReports,
  keepFor,
  reportPages,
  scheduleIn,
  sleepForAWeek,
} from './reports';

const pageIdIn = (path: string): string => /\/pages\/(\d+)/.exec(path)?.[1] ?? '';

jest.setTimeout(120_000);

let site: AppSite;
let book: IssueName;
let usual: ReportOrder;

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  book = await projectNamed(site, 'BOOK');
  usual = choiceOf(await scheduleIn(site, 600), await spaceIdOf(site, 'PROD'));
});
afterAll(() => site.end());
beforeEach(() => forgetReports(site));

const frame = () => projectFrame(site, ADMIN, book);

interface Named {
  readonly id: number | string;
  readonly name: string;
  readonly type?: string;
}

async function listed(path: string): Promise<readonly Named[]> {
  const { body } = await site.rest(ADMIN, 'GET', path);
  return (body as { values: readonly Named[] }).values;
}

async function firstOf(path: string): Promise<{ readonly id: string; readonly name: string }> {
  const [first] = await listed(path);
  if (first === undefined) throw new Error(`Nothing at ${path}`);
  return { id: String(first.id), name: first.name };
}

/** What Jira itself finds, counted by whoever sees all: a count of none would prove nothing. */
async function countOf(jql: string): Promise<number> {
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/approximate-count', { jql });
  const { count } = body as { count: number };
  expect(count).toBeGreaterThan(0);
  return count;
}

async function published() {
  const answer = await frame().call('publish-report', {});
  if (answer.kind !== 'published') throw new Error(answer.kind);
  return answer.counts;
}

/** What is above epics, with epics, their stories and the sub-tasks of these below it. */
async function anInitiative(): Promise<IssueName> {
  const jql = 'project = BOOK AND issuetype = Initiative ORDER BY id';
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] });
  const [initiative] = (body as { issues: readonly IssueName[] }).issues;
  if (initiative === undefined) throw new Error('No initiative');
  return initiative;
}

test('what is below an issue has one number in the macro, both previews, the report and its file', async () => {
  const top = await anInitiative();
  const config = { v: '1', source: 'epic', epicId: top.id, depth: 'all' };
  const macro = await macroFrame(site, ADMIN, config).call('macro-status', { whole: true });
  if (macro.kind !== 'status') throw new Error(macro.kind);
  const { inProgress, blocked, toDo: other } = macro.groups;
  const direct = await countOf(`parent = ${top.id} AND statusCategory != Done`);
  expect(inProgress + blocked + other).toBeGreaterThan(direct);
  const open = expect.objectContaining({ inProgress, blocked, other }) as unknown;
  const dialog = panelFrame(site, ADMIN, top, { modal: { view: 'status-report' } });
  expect(await dialog.call('show-issue', {})).toMatchObject({ counts: open });
  const scope = { kind: 'epic', issueId: top.id } as const;
  expect(await frame().call('preview-report', { ...usual, scope })).toMatchObject({ counts: open });
  await frame().call('turn-on-report', { ...usual, scope });
  const answer = await frame().call('publish-report', {});
  expect(answer).toMatchObject({ kind: 'published', counts: open });
  const pageId = answer.kind === 'published' ? pageIdIn(answer.path) : '';
  const file = await new AppFrame<FiguresCalls>(site, ADMIN, {
    moduleKey: 'project-page',
    extension: { project: { id: book.id } },
  }).call('page-figures', { pageId, first: 0 });
  if (file.kind !== 'figures') throw new Error(file.kind);
  const query = `(parent = ${top.id} AND project = ${book.id}) AND level IS EMPTY`;
  expect(file).toMatchObject({ allLevels: true, query });
  expect(file.rows.filter(({ group }) => group !== 'completed')).toHaveLength(inProgress + blocked + other);
});

const boardOf = (key: string) => firstOf(`/rest/agile/1.0/board?projectKeyOrId=${key}`);
const versionOf = (key: string) => firstOf(`/rest/api/3/project/${key}/version?orderBy=-sequence`);

test('a version is found by its name, and its report tells of its issues alone', async () => {
  const { id, name } = await versionOf('BOOK');
  const found = await frame().call('find-scopes', { kind: 'version', text: name, within: book.id });
  expect(found.kind === 'scopes' ? found.found : []).toContainEqual(expect.objectContaining({ id, name }));
  const shown = await frame().call('turn-on-report', {
    ...usual,
    scope: { kind: 'version', versionId: id },
  });
  expect(shown).toMatchObject({ report: { scope: { versionId: id }, about: { key: '', name } } });
  const { inProgress, blocked, other } = await published();
  const open = `project = BOOK AND fixVersion = ${id} AND statusCategory != Done AND level IS EMPTY`;
  expect(inProgress + blocked + other).toBe(await countOf(open));
});

test('a board is found by its name, and its report tells of the sprint that runs', async () => {
  const { id, name } = await boardOf('BOOK');
  const found = await frame().call('find-scopes', { kind: 'board', text: 'board', within: book.id });
  expect(found).toMatchObject({ found: [{ id, name }] });
  const running = await firstOf(`/rest/agile/1.0/board/${id}/sprint?state=active`);
  const sprints = await frame().call('find-scopes', { kind: 'sprint', text: '', within: id });
  expect(sprints.kind === 'scopes' && sprints.found[0]).toEqual({
    id: running.id,
    key: '',
    name: running.name,
  });
  const unseen = { kind: 'sprint', text: running.name, within: '999999' } as const;
  expect(await frame().call('find-scopes', unseen)).toEqual({ kind: 'scopes', found: [] });
  await frame().call('turn-on-report', usual);
  const shown = await frame().call('change-report', {
    choice: { ...usual, scope: { kind: 'board', boardId: id } },
  });
  expect(shown).toMatchObject({ report: { scope: { boardId: id }, about: { key: '', name } } });
  const sprint = await firstOf(`/rest/agile/1.0/board/${id}/sprint?state=active`);
  const { inProgress, blocked, other } = await published();
  const open = `sprint = ${sprint.id} AND statusCategory != Done AND level IS EMPTY`;
  expect(inProgress + blocked + other).toBe(await countOf(open));
  expect(await pagesNamed(site, `Sprint report BOOK: ${sprint.name}`)).toHaveLength(1);
});

async function newVersion(project: string): Promise<string> {
  const { id: projectId } = await projectNamed(site, project);
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/version', {
    name: 'Later',
    projectId: Number(projectId),
  });
  return (body as { id: string }).id;
}

test('a query for another project alone is refused, and one for both is named with its project', async () => {
  const other = { kind: 'jql', jql: 'project = WEB' } as const;
  for (const call of ['preview-report', 'turn-on-report'] as const)
    expect(await frame().call(call, { ...usual, scope: other })).toEqual({ kind: 'nothing-here' });
  const both = { ...usual, scope: { kind: 'jql', jql: 'project in (WEB, BOOK)' } } as const;
  const preview = await frame().call('preview-report', both);
  expect(preview).toMatchObject({
    headline: expect.stringContaining('“project in (WEB, BOOK)” (') as unknown,
  });
  expect(await frame().call('turn-on-report', both)).toMatchObject({ kind: 'reports' });
});

test('of a page to go below it is told whether it hides the reports from some who see the space', async () => {
  const { spaceId } = usual;
  const top = await spacePage(site, spaceId, 'Board only');
  const below = await spacePage(site, spaceId, 'Minutes');
  const moved = await site.rest(ADMIN, 'PUT', `/wiki/rest/api/content/${below}/move/append/${top}`);
  expect(moved.status).toBe(200);
  const readers = new AppFrame<ParentReadersCalls>(site, ADMIN, {
    moduleKey: 'project-page',
    extension: { project: { id: book.id } },
  });
  const areFewer = (pageId: string) => readers.call('parent-readers', { spaceId, pageId });
  expect(await areFewer(below)).toEqual({ kind: 'parent-readers', areFewer: false });
  await keepFor(site, top, [ADMIN]);
  for (const pageId of [top, below])
    expect(await areFewer(pageId)).toEqual({ kind: 'parent-readers', areFewer: true });
});

test.each([
  {
    rule: 'a version of another project',
    scope: async () => ({ kind: 'version' as const, versionId: await newVersion('WEB') }),
    answer: { kind: 'scope-refused' },
  },
  {
    rule: 'a version that is not there',
    scope: () => Promise.resolve({ kind: 'version' as const, versionId: '999999' }),
    answer: { kind: 'scope-refused' },
  },
  {
    rule: 'a board that is not there',
    scope: () => Promise.resolve({ kind: 'board' as const, boardId: '999999' }),
    answer: { kind: 'no-sprints' },
  },
])('not chosen: $rule', async ({ scope, answer }) => {
  await frame().call('turn-on-report', usual);
  const order = { choice: { ...usual, scope: await scope() } };
  expect(await frame().call('change-report', order)).toMatchObject(answer);
});

test('a version that is deleted pauses its report', async () => {
  const id = await newVersion('BOOK');
  await frame().call('turn-on-report', { ...usual, scope: { kind: 'version', versionId: id } });
  await site.rest(ADMIN, 'DELETE', `/rest/api/3/version/${id}`);
  expect(await frame().call('publish-report', {})).toEqual({ kind: 'skipped', reason: 'scope-gone' });
});

test('what left a query opens from its page as Jira finds it, beside one that was deleted', async () => {
  const jql = 'project = BOOK AND statusCategory = "To Do" AND labels IS EMPTY AND level IS EMPTY';
  const { body: found } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', { jql, maxResults: 3 });
  const [first, second, third] = (found as { issues: readonly IssueName[] }).issues.map(({ id }) => id);
  const label = (id: string | undefined, labels: readonly string[]) =>
    site.rest(ADMIN, 'PUT', `/rest/api/3/issue/${id ?? ''}`, { fields: { labels } });
  for (const id of [first, second, third]) await label(id, ['harbour']);
  await site.control('POST', 'clock', { advance: 'PT10S' });
  const scope = { kind: 'jql', jql: 'labels = harbour' } as const;
  await frame().call('turn-on-report', { ...usual, scope });
  await advance(site, 'PT11H');
  await label(first, []);
  await site.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${second ?? ''}?deleteSubtasks=true`);
  await sleepForAWeek(site);
  const pages = await Promise.all(
    (await reportPages(site, 'BOOK')).map(
      async ({ id }) => JSON.parse((await bodyOf(site, id)).value) as AdfNode,
    ),
  );
  expect(pages.map(plainText).join('\n')).toContain('2 issues left the scope. In Jira: 1.');
  const [opened] = pages.flatMap((page) => openedByItem(page, /left the scope/));
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', { jql: opened });
  expect((body as { issues: readonly IssueName[] }).issues.map(({ id }) => id)).toEqual([first]);
});
