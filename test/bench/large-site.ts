import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { RunningSite } from '../kit/running-site';
import { counted, type BenchResult, timed, timedAtWorst } from './result';
import { startAndEnd, startsAgain } from './site';

const ADMIN = 'admin@example.com';
const ISSUES = 100_000;
const SEEDED_MS = 30_000;
const SECOND_START_MS = 3_000;
const INDEXED_MS = 20;
const TEXT_MS = 50;
const MEMORY_BYTES = 400 * 2 ** 20;
const ROUNDS = 40;
const WARMING = 10;
const AMONG = `${String(ISSUES)} issues`;

/** What the local site does with a hundred thousand issues: how soon it is there, and how quick over HTTP. */
export async function largeSite(): Promise<readonly BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
  try {
    const seeding = await startAndEnd(['--data', folder, '--world', `large:${String(ISSUES)}`]);
    return [
      timed(`large site: first start, seeding ${AMONG}`, [seeding], SEEDED_MS),
      timed(`large site: second start with ${AMONG}`, await startsAgain(folder), SECOND_START_MS),
      ...(await usingIt(folder)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function usingIt(folder: string): Promise<readonly BenchResult[]> {
  const running = await RunningSite.start(['--data', folder]);
  try {
    const results: BenchResult[] = [];
    for (const kind of KINDS) results.push(await search(running, kind));
    results.push(...(await wholeProject(running)));
    results.push(counted('large site: memory of the products', 'bytes', memoryOf(folder), MEMORY_BYTES));
    return results;
  } finally {
    await running.end();
  }
}

/** One kind of query, another one each time: no answer can come from a memory of the last. */
interface Kind {
  readonly name: string;
  readonly jql: (round: number) => string;
  readonly goalMs?: number;
}

const inTurn = (words: readonly string[], n: number): string => words[n % words.length] ?? '';
const project = (n: number): string => inTurn(['BOOK', 'HAFEN', 'WEB'], n);
const category = (n: number): string => inTurn(['Done', '"In Progress"', '"To Do"', '"In Progress"'], n);
const person = (n: number): string => inTurn(['"Marcus Webb"', '"Priya Raman"', '"Katrin Vogel"'], n);
const season = (n: number): string => inTurn(['spring', 'summer', 'autumn', 'winter', 'holiday'], n);
const fare = (n: number): string => inTurn(['van', 'car', 'child', 'adult', 'senior', 'bicycle', 'meal'], n);
const way = (n: number): string => inTurn(['ASC', 'DESC'], n);

const KINDS: readonly Kind[] = [
  { name: 'project', jql: (n) => `project = ${project(n)} ORDER BY key ${way(n)}` },
  { name: 'project in board order', jql: (n) => `project = ${project(n)} ORDER BY rank ${way(n)}` },
  { name: 'parent', jql: (n) => `parent = BOOK-${String(n * 50 + 1)} ORDER BY rank` },
  { name: 'status category', jql: (n) => `statusCategory = ${category(n)}` },
  {
    name: 'project and category',
    jql: (n) => `project = ${project(n)} AND statusCategory != ${category(n)} ORDER BY created ${way(n)}`,
  },
  { name: 'assignee', jql: (n) => `assignee = ${person(n)} ORDER BY updated ${way(n)}` },
  { name: 'last update', jql: (n) => `updated >= -${String(n + 1)}d` },
  {
    name: 'last update in a project',
    jql: (n) => `project = ${project(n)} AND updated >= -${String(n + 1)}d ORDER BY updated DESC`,
  },
  {
    name: 'change of category',
    jql: (n) => `project = ${project(n)} AND statusCategoryChangedDate >= -${String(n + 1)}d`,
  },
  { name: 'words of a text', jql: (n) => `text ~ "${season(n)} ${fare(n)}"`, goalMs: TEXT_MS },
];

async function search(running: RunningSite, { name, jql, goalMs = INDEXED_MS }: Kind): Promise<BenchResult> {
  const fields = ['summary', 'status'];
  const query = (round: number) =>
    asked(running, '/rest/api/3/search/jql', { jql: jql(round), maxResults: 50, fields });
  for (let round = ROUNDS; round < ROUNDS + WARMING; round += 1) await query(round);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push((await query(round)).elapsedMs);
  return timedAtWorst(`large site: JQL by ${name} among ${AMONG}`, times, goalMs);
}

/** The way of a report: every id in pages of 5,000, then what it needs of a thousand issues a call. */
async function wholeProject(running: RunningSite): Promise<readonly BenchResult[]> {
  const idPages: number[] = [];
  const ids: string[] = [];
  let token: string | undefined;
  do {
    const page = await asked(running, '/rest/api/3/search/jql', {
      jql: 'project = BOOK',
      maxResults: 5000,
      fields: ['id'],
      ...(token === undefined ? {} : { nextPageToken: token }),
    });
    idPages.push(page.elapsedMs);
    ids.push(...page.issues.map(({ id }) => id));
    token = page.nextPageToken;
  } while (token !== undefined);
  const fetches: number[] = [];
  for (let start = 0; start + 1000 <= ids.length; start += 1000) {
    const issueIdsOrKeys = ids.slice(start, start + 1000);
    const fields = ['summary', 'status', 'parent', 'labels', 'issuelinks', 'assignee', 'updated'];
    fetches.push((await asked(running, '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys, fields })).elapsedMs);
  }
  return [
    timed('large site: a page of 5000 issue ids', idPages, null),
    timed('large site: a fetch of 1000 issues', fetches, null),
  ];
}

interface Asked {
  readonly elapsedMs: number;
  readonly issues: readonly { readonly id: string }[];
  readonly nextPageToken?: string;
}

async function asked(running: RunningSite, path: string, request: object): Promise<Asked> {
  const started = performance.now();
  const { status, body } = await running.rest(ADMIN, 'POST', path, request);
  const elapsedMs = performance.now() - started;
  if (status !== 200) throw new Error(`${path}: ${String(status)} ${JSON.stringify(body)}`);
  const answer = body as Omit<Asked, 'elapsedMs'>;
  if (answer.issues.length === 0)
    throw new Error(`${JSON.stringify(request)} found nothing: its time says nothing.`);
  return { elapsedMs, ...answer };
}

/** What the process that holds the database keeps in memory now; `ps` counts in KiB. */
function memoryOf(folder: string): number {
  const processId = readFileSync(join(folder, 'products.sqlite.pid'), 'utf8');
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', processId], { encoding: 'utf8' })) * 1024;
}
