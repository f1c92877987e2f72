import { type FiguresCalls, type FiguresRow } from '../../../src/contract/reports/report-figures';
import { tableRows } from '../../kit/table-rows';
import { pagesNamed, projectNamed, spaceIdOf } from '../spec/generate';
import { ADMIN, AppFrame, AppSite, type IssueName, projectFrame } from '../kit';
import { advance, bodyOf, choiceOf, forgetReports, marksOf, nowOf, scheduleIn } from './reports';

jest.setTimeout(120_000);

const AGILE = '/rest/agile/1.0';
const SPRINT_FIELD = 'customfield_10020';
const POINTS_FIELD = 'customfield_10016';

let site: AppSite;
let book: IssueName;
let boardId: string;
let running: Named;
let next: Named;

interface Named {
  readonly id: number;
  readonly name: string;
}

async function listed(path: string): Promise<readonly Named[]> {
  const { body } = await site.rest(ADMIN, 'GET', path);
  return (body as { values: readonly Named[] }).values;
}

async function oneOf(path: string): Promise<Named> {
  const [one] = await listed(path);
  if (one === undefined) throw new Error(`Nothing at ${path}`);
  return one;
}

const sprintOf = (state: string): Promise<Named> => oneOf(`${AGILE}/board/${boardId}/sprint?state=${state}`);

beforeAll(async () => {
  site = await AppSite.open(['--clock', '2026-03-04T06:00:00Z']);
  book = await projectNamed(site, 'BOOK');
  boardId = String((await oneOf(`${AGILE}/board?projectKeyOrId=BOOK`)).id);
  [running, next] = [await sprintOf('active'), await sprintOf('future')];
});
afterAll(() => site.end());

beforeEach(async () => {
  await forgetReports(site);
  const order = choiceOf(await scheduleIn(site, 2 * 24 * 60), await spaceIdOf(site, 'PROD'));
  await frame().call('turn-on-report', { ...order, scope: { kind: 'board', boardId } });
});

const frame = () => projectFrame(site, ADMIN, book);
const reports = () => pagesNamed(site, 'Sprint report BOOK: ');

async function publish(): Promise<void> {
  expect(await frame().call('publish-report', {})).toMatchObject({
    kind: 'published',
    title: `Sprint report BOOK: ${running.name}`,
  });
}

interface Found {
  readonly id: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

async function found(jql: string): Promise<readonly Found[]> {
  const fields = ['summary', POINTS_FIELD, SPRINT_FIELD];
  const { body } = await site.rest(ADMIN, 'POST', '/rest/api/3/search/jql', { jql, fields, maxResults: 100 });
  return (body as { issues: readonly Found[] }).issues;
}

const OPEN = 'level IS EMPTY AND issuetype NOT IN subTaskIssueTypes() AND statusCategory != Done';

/** Text of the cells of a table's rows, by the first of them. */
const cellsOf = (body: string): ReadonlyMap<string, readonly string[]> =>
  new Map(tableRows(body).map(([name = '', ...cells]) => [name, cells]));

async function page(): Promise<{
  readonly id: string;
  readonly rows: ReturnType<typeof cellsOf>;
  readonly text: string;
}> {
  const [only, more] = await reports();
  if (only === undefined || more !== undefined) throw new Error('not one page');
  const { value } = await bodyOf(site, only.id);
  return { id: only.id, rows: cellsOf(value), text: value };
}

const sum = (issues: readonly Found[]): number =>
  issues.reduce((points, { fields }) => points + Number(fields[POINTS_FIELD] ?? 0), 0);

/** The date of the schedule passes, and the site is awake for its last hours only. */
async function untilDue(): Promise<void> {
  await site.control('POST', 'clock', { advance: 'P1DT22H', asleep: true });
  await advance(site, 'PT3H');
}

/** Of the sprint that runs one issue leaves and one stays, and another comes into it. */
async function comeAndGo(): Promise<{ readonly out: Found; readonly stays: Found }> {
  const [out, stays] = await found(`sprint = ${String(running.id)} AND ${OPEN}`);
  const [comes] = await found(`project = BOOK AND sprint IS EMPTY AND issuetype = Story AND ${OPEN}`);
  if (out === undefined || stays === undefined || comes === undefined) throw new Error('too few issues');
  await site.rest(ADMIN, 'POST', `${AGILE}/sprint/${String(running.id)}/issue`, { issues: [comes.key] });
  await site.rest(ADMIN, 'POST', `${AGILE}/backlog/issue`, { issues: [out.key] });
  return { out, stays };
}

test('the sprint that runs is told when somebody asks, in numbers that Jira itself finds', async () => {
  const { products } = await site.callsDuring(publish);
  expect(products.filter(({ path }) => path.includes('/changelog/')).length).toBe(1);
  const unfinished = await found(`sprint = ${String(running.id)} AND ${OPEN}`);
  const { rows } = await page();
  expect(rows.get('Not completed')).toEqual([String(unfinished.length), String(sum(unfinished))]);
});

test('a week in which no sprint ends makes no page', async () => {
  await publish();
  await untilDue();
  expect(await reports()).toHaveLength(1);
  expect(await frame().call('show-reports', {})).toMatchObject({ history: [{ kind: 'published' }] });
});

test('its figures can be taken along, with how each issue came into it and what left', async () => {
  await comeAndGo();
  await publish();
  const { id, rows } = await page();
  const figures = await new AppFrame<FiguresCalls>(site, ADMIN, {
    moduleKey: 'project-page',
    extension: { project: { id: book.id } },
  }).call('page-figures', { pageId: id, first: 0 });
  if (figures.kind !== 'figures') throw new Error(figures.kind);
  expect(figures.query).toContain(`sprint = ${String(running.id)}`);
  expect(rows.get('Removed during the sprint')?.[0]).not.toBe('0');
  const count = (wanted: (row: FiguresRow) => boolean) => String(figures.rows.filter(wanted).length);
  expect(count(({ origin }) => origin === 'committed')).toBe(rows.get('Committed at the start')?.[0]);
  expect(count(({ origin }) => origin === 'added')).toBe(rows.get('Added during the sprint')?.[0]);
  expect(count(({ group }) => group === 'removed')).toBe(rows.get('Removed during the sprint')?.[0]);
});

// The last one: it ends the sprint that the others are about.
test('what comes and goes while it runs, and how it ended, stand on the same page when its time comes', async () => {
  await publish();
  const before = await page();
  const number = (name: string) => Number(before.rows.get(name)?.[0]);
  const { out, stays } = await comeAndGo();
  await advance(site, 'PT1H');
  await site.rest(ADMIN, 'POST', `${AGILE}/sprint/${String(running.id)}`, { state: 'closed' });
  await site.rest(ADMIN, 'POST', `${AGILE}/sprint/${String(next.id)}/issue`, { issues: [stays.key] });
  const closedAt = await nowOf(site);
  await untilDue();
  const { id, rows, text } = await page();
  expect(id).toBe(before.id);
  const counts = (name: string) => Number(rows.get(name)?.[0]);
  expect(counts('Committed at the start')).toBe(number('Committed at the start'));
  expect(counts('Added during the sprint')).toBe(number('Added during the sprint') + 1);
  expect(counts('Removed during the sprint')).toBe(number('Removed during the sprint') + 1);
  expect(counts('Not completed')).toBe(number('Not completed'));
  expect(text).toContain(`1 issue`);
  expect(text).toContain(` carried over into ${next.name}.`);
  expect(text).toContain(String(out.fields['summary']));
  expect(text).not.toContain('still under way');
  const [mark] = await marksOf(site, id);
  expect(mark).toMatchObject({ slot: `sprint-${String(running.id)}` });
  expect(Math.abs((mark?.to ?? 0) - closedAt)).toBeLessThan(60_000);
  expect(await frame().call('show-reports', {})).toMatchObject({
    report: { pausedFor: null },
    history: [{ kind: 'published', slot: new Date(closedAt).toISOString().slice(0, 10) }],
  });
});
