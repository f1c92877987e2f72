import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployedBundle } from './deployed-bundle';
import { type BenchResult, compared } from './result';

const PAIRS = 25;

/** Everything of the SDK that the app could load, and a resolver that answers at once. */
const SDK_ONLY = `
${['api', 'kvs', 'resolver', 'events'].map((name) => `export * as ${name} from '@forge/${name}';`).join('')}
import Resolver from '@forge/resolver';
const resolver = new Resolver();
resolver.define('first', () => ({ kind: 'invalid-request' }));
const run = resolver.getDefinitions();
export const answer = () => run({ call: { functionKey: 'first' }, context: {} }, {});
`;

/** The app's own functions; the call is refused for what it sends, before anything would leave the process. */
const appAnswering = (
  functionKey: string,
  extension: unknown,
  [file, name] = ['index', 'resolveIssue'],
  /** What the call reads late, where it is refused before that. */
  part = '',
): string => `
import { ${name} as resolve } from './src/${file}';
const context = { extension: ${JSON.stringify(extension)}, siteUrl: 'https://site.example' };
const request = { call: { functionKey: '${functionKey}', payload: { whole: 'refused' } }, context };
const lately = async () => ${part === '' ? 'null' : `import('./src/wiring/${part}')`};
export const answer = () => lately().then(() => resolve(request, { principal: { accountId: 'ann' } }));
`;

const CALLS = [
  {
    call: 'the first of the issue view, with its late part',
    contents: appAnswering('show-issue', {}, undefined, 'right-column'),
  },
  {
    call: 'the first of the status macro',
    contents: appAnswering('macro-status', {}, ['macro', 'resolveMacro']),
  },
  {
    call: 'one of a dialog, with its late part',
    contents: appAnswering('create-spec', { issue: { id: '10001' } }),
  },
];

/** Loads one bundle under the platform's two globals, asks it once, and prints the answer and the time in this process. */
const LOADER = `
const log = console.log;
console.log = console.info = console.error = () => undefined;
const lambdaContext = { getRemainingTimeInMillis: () => 25_000 };
const runtime = { tracing: {}, appContext: { invocationId: 'first' }, metrics: {}, lambdaContext };
globalThis.__forge_fetch__ = async () => new Response('{}');
Object.defineProperty(globalThis, '__forge_runtime__', { get: () => runtime });
const started = process.hrtime.bigint();
require(process.argv[2]).answer().then((answer) => {
  log(JSON.stringify({ ms: Number(process.hrtime.bigint() - started) / 1e6, answer }));
});
`;

/** What a cold invocation pays until the function answers: fresh processes, in turns. */
export async function coldStart(): Promise<readonly BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-cold-'));
  const loader = join(folder, 'loader.cjs');
  writeFileSync(loader, LOADER);
  const sdk = await deployedBundle(SDK_ONLY, join(folder, 'sdk'));
  const results: BenchResult[] = [];
  for (const [index, { call, contents }] of CALLS.entries()) {
    const app = await deployedBundle(contents, join(folder, `app-${String(index)}`));
    const series = inTurns(loader, sdk, app);
    results.push(compared(`cold start: first answer of a function, ${call}`, series, 1.8));
  }
  rmSync(folder, { recursive: true });
  return results;
}

function inTurns(loader: string, sdk: string, app: string) {
  const series = { floor: [] as number[], work: [] as number[], ratioTo: 'the SDK alone' };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    series.floor.push(load(loader, sdk));
    series.work.push(load(loader, app));
  }
  return series;
}

function load(loader: string, bundleFile: string): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [loader, bundleFile], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The bundle did not answer: ${stderr.slice(-500)}`);
  const { ms, answer } = JSON.parse(stdout) as { ms: number; answer: { kind: string; reason?: string } };
  if (![answer.kind, answer.reason].includes('invalid-request'))
    throw new Error(`It answered ${answer.kind}.`);
  return ms;
}
