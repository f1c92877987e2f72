import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { RunningSite } from '../kit/running-site';
import { type BenchResult, compared, timed } from './result';

const ADMIN = 'admin@example.com';
const ISSUES = 20_000;
const STARTS = 3;
const SECOND_START_MS = 5_000;
const ROUNDS = 40;

/** How soon the local site is there, and how quick its search is among twenty thousand issues. */
export async function site(): Promise<readonly BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
  try {
    return [
      ...(await starts(['--data', join(folder, 'demo')], 'the demo company')),
      ...(await starts(['--data', join(folder, 'large'), '--world', `large:${String(ISSUES)}`], LARGE)),
      ...(await searches(['--data', join(folder, 'large')])),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LARGE = `${String(ISSUES)} issues`;

async function starts(options: readonly string[], world: string): Promise<readonly BenchResult[]> {
  const first = await startAndEnd(options);
  const again: number[] = [];
  for (let start = 0; start < STARTS; start += 1) again.push(await startAndEnd(options));
  return [
    timed(`site: first start, seeding ${world}`, [first], null),
    timed(`site: second start with ${world}`, again, SECOND_START_MS),
  ];
}

async function startAndEnd(options: readonly string[]): Promise<number> {
  const started = performance.now();
  const running = await RunningSite.start(options);
  const readyMs = performance.now() - started;
  await running.end();
  return readyMs;
}

/** One kind of query, another one each time: no answer can come from a memory of the last. */
interface Kind {
  readonly name: string;
  readonly jql: (round: number) => string;
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter', 'holiday'] as const;
const FARES = ['van', 'car', 'child', 'adult', 'senior', 'bicycle', 'meal', 'cabin'] as const;

const KINDS: readonly Kind[] = [
  {
    name: 'project and status category',
    jql: (n) =>
      `project = ${n % 2 === 0 ? 'BOOK' : 'HAFEN'} AND statusCategory = ${n % 3 === 0 ? 'Done' : '"To Do"'} ORDER BY key DESC`,
  },
  { name: 'children of an epic', jql: (n) => `parent = BOOK-${String(n * 50 + 1)} ORDER BY rank ASC` },
  { name: 'words of a text', jql: (n) => `text ~ "${inTurn(SEASONS, n)} ${inTurn(FARES, n)}"` },
  {
    name: 'creation date in all projects',
    jql: (n) => `created <= -${String(n + 1)}d ORDER BY created DESC`,
  },
];

const inTurn = (words: readonly string[], n: number): string => words[n % words.length] ?? '';

async function searches(options: readonly string[]): Promise<readonly BenchResult[]> {
  const running = await RunningSite.start(options);
  try {
    const results: BenchResult[] = [];
    for (const kind of KINDS) results.push(await search(running, kind));
    return results;
  } finally {
    await running.end();
  }
}

async function search(running: RunningSite, { name, jql }: Kind): Promise<BenchResult> {
  const trivial = () => timedCall(running, 'GET', '/rest/api/3/serverInfo');
  const fields = ['summary', 'status', 'assignee'];
  const query = (round: number) =>
    timedCall(running, 'POST', '/rest/api/3/search/jql', { jql: jql(round), maxResults: 50, fields });
  await trivial();
  await query(ROUNDS);
  const series = { floor: [] as number[], work: [] as number[], ratioTo: 'the trivial call' };
  for (let round = 0; round < ROUNDS; round += 1) {
    series.floor.push(await trivial());
    series.work.push(await query(round));
  }
  return compared(`site: JQL by ${name} among ${LARGE}`, series, null);
}

async function timedCall(running: RunningSite, method: string, path: string, body?: object): Promise<number> {
  const started = performance.now();
  const { status, body: answer } = await running.rest(ADMIN, method, path, body);
  const elapsedMs = performance.now() - started;
  if (status !== 200) throw new Error(`${path}: ${String(status)} ${JSON.stringify(answer)}`);
  const { issues } = answer as { readonly issues?: readonly unknown[] };
  if (issues?.length === 0) throw new Error(`${JSON.stringify(body)} found nothing: its time says nothing.`);
  return elapsedMs;
}
