import { type ReportOrder } from '../../../src/contract/reports/reports';
import { pagesNamed, projectNamed, spaceIdOf } from '../spec/generate';
import { ADMIN, AppSite, type IssueName, projectFrame } from '../kit';
import { choiceOf, scheduleIn } from './reports';

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
  const order = { choice: { ...usual, scope: await scope() } };
  expect(await frame().call('change-report', order)).toMatchObject(answer);
});

test('a version that is deleted pauses its report', async () => {
  const id = await newVersion('BOOK');
  await frame().call('change-report', { choice: { ...usual, scope: { kind: 'version', versionId: id } } });
  await site.rest(ADMIN, 'DELETE', `/rest/api/3/version/${id}`);
  expect(await frame().call('publish-report', {})).toEqual({ kind: 'skipped', reason: 'scope-gone' });
});
