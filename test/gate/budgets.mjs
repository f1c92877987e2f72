/**
 * Size of what each Custom UI loads first, gzipped at level 9, beyond `@forge/bridge`, which cannot be
 * split (31.7 KB) and is measured here from its own build so that an update shows.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const KB = 1024;
const BUDGETS = { issue: 20 * KB, 'status-macro': 16 * KB, 'project-page': 24 * KB };
const BACKEND_OVER_SDK = 60 * KB;

const size = (bytes) => gzipSync(bytes, { level: 9 }).length;
const shown = (bytes) => `${(bytes / KB).toFixed(1)} KB`;
let missed = 0;

const bridge = size(await bundled("export * from '@forge/bridge';", 'browser'));
console.log(`@forge/bridge alone: ${shown(bridge)} gz`);
for (const [resource, budget] of Object.entries(BUDGETS)) {
  const folder = `static/${resource}/build`;
  const bytes = firstLoad(folder, 'main.js').reduce((sum, file) => sum + size(readFileSync(file)), 0);
  report(`static/${resource}, first load beyond the bridge`, bytes - bridge, budget);
}
const sdk = ['api', 'kvs', 'resolver', 'events']
  .map((name) => `export * as ${name} from '@forge/${name}';`)
  .join('');
const backend = size(await bundled("export * from './src/index';", 'node'));
report('backend over the SDK', backend - size(await bundled(sdk, 'node')), BACKEND_OVER_SDK);
process.exitCode = missed === 0 ? 0 : 1;

function report(what, bytes, budget) {
  const ok = bytes <= budget;
  if (!ok) missed += 1;
  console.log(`${ok ? 'ok    ' : 'MISSED'} ${what}: ${shown(bytes)} gz of ${shown(budget)}`);
}

/** The entry and all that it imports statically. */
function firstLoad(folder, entry, seen = new Set()) {
  const file = join(folder, entry);
  if (seen.has(file)) return [];
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const imports = [
    ...code.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^"'`;()]*?from\s*)?["'](\.[^"']+)["']/g),
  ];
  const next = imports.map(([, path]) => join(dirname(entry), path));
  return [file, ...next.flatMap((path) => firstLoad(folder, path, seen))];
}

async function bundled(contents, platform) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    platform,
    format: platform === 'node' ? 'cjs' : 'esm',
    target: 'es2022',
    splitting: false,
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}
