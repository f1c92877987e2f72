/**
 * Size of what each Custom UI loads first, gzipped at level 9, beyond what `@forge/bridge` loads first, which every
 * screen needs (18 KB) and which is measured here from a build of its own so that an update shows.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { loadBundled } from '../../dev/bundle/load-bundled.mjs';
import { writeOutputs } from '../../dev/bundle/write-outputs.mjs';
import { typescriptSettings } from '../../dev/bundle/typescript-settings.mjs';
import { joinedChunks } from './joined-chunks.mjs';

const KB = 1024;
const BUDGETS = {
  issue: 20 * KB,
  'status-macro': 16 * KB,
  gadget: 16 * KB,
  'project-page': 24 * KB,
  admin: 24 * KB,
  byline: 16 * KB,
};
/** What a cold start reads before it answers a call: the file of handlers, a part that it loads late, and what that loads. */
const FUNCTIONS_OVER_SDK = 58 * KB;
/** What writes a report of a sprint and of its specs' coverage, or merges a page, also to tell what is new, needs all that it reads (docs/decisions/0022). */
const WRITERS_OVER_SDK = {
  'src/wiring/spec/spec-update.ts': 68 * KB,
  'src/wiring/spec/preview-update.ts': 68 * KB,
  'src/wiring/spec/page-news.ts': 68 * KB,
  'src/wiring/reports/status-report.ts': 66 * KB,
  'src/wiring/reports/report-parts.ts': 72 * KB,
  'src/wiring/reports/publish-now.ts': 74.5 * KB,
};

/** What no call reads both of, so the larger counts. */
const EITHER = [
  // A report tells of a sprint or of its specs' coverage.
  ['src/wiring/reports/sprints.ts', 'src/wiring/reports/report-coverage.ts'],
  // An unlinking that is brought to its end fills no template.
  ['src/wiring/spec/finish-unlinking.ts', 'src/domain/templates/storage/from-storage.ts'],
];

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
const sdkAlone = (await callsOf(sdk))[0].bytes;
for (const handlers of readdirSync('src').filter((file) => file.endsWith('.ts'))) {
  const calls = await callsOf(`export * from './src/${parse(handlers).name}';`);
  for (const { late, bytes } of calls) {
    const what = late.length === 0 ? `functions of src/${handlers}` : `  and ${late.join(', ')} with them`;
    report(`${what} over the SDK`, bytes - sdkAlone, WRITERS_OVER_SDK[late[0]] ?? FUNCTIONS_OVER_SDK);
  }
}
process.exitCode = missed === 0 ? 0 : 1;

function report(what, bytes, budget) {
  const ok = bytes <= budget;
  if (!ok) missed += 1;
  console.log(`${ok ? 'ok    ' : 'MISSED'} ${what}: ${shown(bytes)} gz of ${shown(budget)}`);
}

/** Built as the screens are, so that what the bridge itself loads late counts on neither side. */
async function bridgeAlone() {
  const entry = 'dev/bundle/join-first-load.ts';
  const { joinFirstLoad } = await loadBundled(entry, resolve('build/test', `${parse(entry).name}.cjs`));
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bridge-'));
  const split = await build({
    stdin: { contents: "export * from '@forge/bridge';", resolveDir: process.cwd(), sourcefile: 'main.ts' },
    outdir: folder,
    entryNames: 'main',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  await writeOutputs(await joinFirstLoad(split, { root: process.cwd(), folder }));
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

/** The folder of words that hold one language each: a call reads one of them. */
function spoken(part) {
  return /^(.*words)\/[a-z]{2}\.ts$/.exec(part)?.[1];
}

/**
 * What is read before any call, and before a call that loads a part late, at most: with all that this part loads
 * late in its turn, and of what excludes each other, such as the words of several languages, the largest.
 * Atlassian's bundler splits likewise.
 */
async function callsOf(contents) {
  const { outputFiles, metafile } = await build({
    ...typescriptSettings,
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts', sourcefile: 'handlers.ts' },
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    write: false,
    outdir: 'out',
    entryNames: 'handlers',
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    logLevel: 'error',
  });
  const codes = new Map(outputFiles.map(({ path, contents: code }) => [relative('.', path), code]));
  const reached = (start, kindsOf, without = null) => {
    const files = new Set([start]);
    for (const file of files)
      for (const { path, kind, external } of metafile.outputs[file].imports)
        if (kindsOf.includes(kind) && !external && entryOf(path) !== without) files.add(path);
    return files;
  };
  const entryOf = (file) => metafile.outputs[file].entryPoint;
  const filesOf = (start) => reached(start, ['import-statement']);
  const joined = (files, entries) =>
    joinedChunks(new Map(files.map((file) => [file, codes.get(file)])), entries);
  const main = 'out/handlers.js';
  const late = Object.entries(metafile.outputs).filter(
    ([file, { entryPoint }]) => entryPoint && file !== main,
  );
  const handlers = filesOf(main);
  const shared = size(await joined([...handlers], [...handlers]));
  const bytesOf = (file) => size(codes.get(file));
  const isLesserLanguage = (file, files) => {
    const folder = spoken(entryOf(file) ?? '');
    const largest = files
      .filter((other) => folder !== undefined && spoken(entryOf(other) ?? '') === folder)
      .toSorted((one, other) => bytesOf(other) - bytesOf(one))[0];
    return largest !== undefined && largest !== file;
  };
  const chainOf = async (file, without) => {
    const all = [...reached(file, ['import-statement', 'dynamic-import'], without)];
    const files = all.filter((each) => !isLesserLanguage(each, all));
    const own = files.filter((each) => !handlers.has(each));
    const bytes = shared + size(await joined(own, own.filter(entryOf)));
    return { late: files.flatMap((each) => entryOf(each) ?? []), bytes };
  };
  const longestChainOf = async (file) => {
    const whole = await chainOf(file);
    const either = EITHER.find((parts) => parts.every((each) => whole.late.includes(each)));
    if (either === undefined) return whole;
    const [one, other] = await Promise.all(either.map((each) => chainOf(file, each)));
    return one.bytes > other.bytes ? one : other;
  };
  return [{ late: [], bytes: shared }, ...(await Promise.all(late.map(([file]) => longestChainOf(file))))];
}
