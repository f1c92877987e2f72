/**
 * Size of what each Custom UI loads first, gzipped at level 9, beyond `@forge/bridge`, which cannot be
 * split (31.7 KB) and is measured here from its own build so that an update shows.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const KB = 1024;
const BUDGETS = {
  issue: 20 * KB,
  'status-macro': 16 * KB,
  gadget: 16 * KB,
  'project-page': 24 * KB,
  admin: 24 * KB,
  byline: 16 * KB,
};
/** Each file of handlers is bundled and loaded by itself: what a cold start of one of its functions reads. */
const FUNCTIONS_OVER_SDK = 60 * KB;

const size = (bytes) => gzipSync(bytes, { level: 9 }).length;
const shown = (bytes) => `${(bytes / KB).toFixed(1)} KB`;
let missed = 0;

const bridge = await bridgeAlone();
console.log(`@forge/bridge alone: ${shown(bridge)} gz`);
for (const [resource, budget] of Object.entries(BUDGETS)) {
  report(
    `static/${resource}, first load beyond the bridge`,
    firstLoadSize(`static/${resource}/build`) - bridge,
    budget,
  );
}
const sdk = ['api', 'kvs', 'resolver', 'events']
  .map((name) => `export * as ${name} from '@forge/${name}';`)
  .join('');
const sdkAlone = size(await bundled(sdk));
for (const handlers of readdirSync('src').filter((file) => file.endsWith('.ts'))) {
  const { name } = parse(handlers);
  const own = size(await bundled(`export * from './src/${name}';`));
  report(`functions of src/${handlers} over the SDK`, own - sdkAlone, FUNCTIONS_OVER_SDK);
}
process.exitCode = missed === 0 ? 0 : 1;

function report(what, bytes, budget) {
  const ok = bytes <= budget;
  if (!ok) missed += 1;
  console.log(`${ok ? 'ok    ' : 'MISSED'} ${what}: ${shown(bytes)} gz of ${shown(budget)}`);
}

/** Built as the screens are, so that what the bridge itself loads late counts on neither side. */
async function bridgeAlone() {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bridge-'));
  await build({
    stdin: { contents: "export * from '@forge/bridge';", resolveDir: process.cwd(), sourcefile: 'main.ts' },
    outdir: folder,
    entryNames: 'main',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  const bytes = firstLoadSize(folder);
  rmSync(folder, { recursive: true });
  return bytes;
}

function firstLoadSize(folder) {
  return firstLoad(folder, 'main.js').reduce((sum, file) => sum + size(readFileSync(file)), 0);
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

async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0].contents;
}
