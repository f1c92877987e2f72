import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BenchResult, compared } from './result';

const PAIRS = 25;

/** Everything of the SDK that the app could load, and nothing of the app. */
const SDK_ONLY = ['api', 'kvs', 'resolver', 'events']
  .map((name) => `export * as ${name} from '@forge/${name}';`)
  .join('');

/** Loads one bundle under the platform's two globals and prints how long that took, in process time. */
const LOADER = `
globalThis.__forge_fetch__ = async () => new Response('{}');
Object.defineProperty(globalThis, '__forge_runtime__', { get: () => ({ tracing: {}, appContext: {}, metrics: {} }) });
const started = process.hrtime.bigint();
require(process.argv[2]);
process.stdout.write(String(Number(process.hrtime.bigint() - started) / 1e6));
`;

/** What each cold invocation pays before the app's own code runs: fresh processes, in turns. */
export async function coldStart(): Promise<readonly BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-cold-'));
  const loader = join(folder, 'loader.cjs');
  writeFileSync(loader, LOADER);
  const sdk = await bundle(SDK_ONLY, join(folder, 'sdk.cjs'));
  const app = await bundle("export * from './src/index';", join(folder, 'app.cjs'));
  const series = { floor: [] as number[], work: [] as number[], ratioTo: 'a bundle of the SDK alone' };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    series.floor.push(load(loader, sdk));
    series.work.push(load(loader, app));
  }
  return [compared('cold start: loading the app', series, 1.8)];
}

async function bundle(contents: string, outfile: string): Promise<string> {
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}

function load(loader: string, bundleFile: string): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [loader, bundleFile], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The bundle did not load: ${stderr}`);
  return Number(stdout);
}
