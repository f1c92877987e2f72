/**
 * `npm run test:bundler`: builds the functions with Atlassian's own bundler, as a deployment does, and
 * asks each of them once. The bundler is heavy, so it has a package file of its own.
 */
const { spawnSync } = require('node:child_process');
const { existsSync, readdirSync, readFileSync, rmSync, statSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join, parse, resolve } = require('node:path');

const root = resolve(__dirname, '../..');
if (!existsSync(join(__dirname, 'node_modules/@forge/bundler'))) {
  console.error('Installing Atlassian’s bundler (about half a minute the first time) …');
  // With the project's own settings: what it brings does not compile without them.
  const settings = ['--userconfig', join(root, '.npmrc'), '--no-package-lock', '--no-progress'];
  const { status } = spawnSync('npm', ['install', ...settings], { cwd: __dirname, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
process.chdir(root);
void main();

async function main() {
  const folder = await bundled();
  const functions = readdirSync('src')
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => asked(folder, parse(file).name));
  functions.push(ask(folder, 'panel', 'resolvePanel', 'task-form'));
  rmSync(folder, { recursive: true });
  for (const { name, answer, ok } of functions) console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${answer}`);
  const failed = functions.filter(({ ok }) => !ok).length;
  console.log(`${functions.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && functions.length > 0 ? 0 : 1;
}

async function bundled() {
  // Found at run time: a checkout that never asked for it does not have it.
  const { getNodeBundler } = createRequire(__filename)('@forge/bundler');
  const quiet = { info() {}, debug() {}, trace() {}, warn: console.warn, error: console.error };
  // The platform's wrapper comes from Atlassian's network and is not part of what is under test.
  const script = { script: '', source: 'none', version: '0' };
  const wrapper = { getNodeRuntimeWrapper: async () => script, getNodeRuntimeLoader: async () => script };
  const bundler = getNodeBundler(quiet, wrapper, { readConfig: async () => ({ app: {} }) });
  const entryPoints = readdirSync('src')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ name: parse(file).name, path: join('src', file) }));
  const { outputDir } = await bundler.bundle({ appDirectory: root, entryPoints });
  for (const { name } of entryPoints) {
    const bytes = statSync(join(outputDir, `${name}.cjs`)).size;
    console.log(`${name}.cjs: ${Math.round(bytes / 1024)} KB, not minified`);
  }
  return outputDir;
}

/** A nonsense call must be answered or refused by the app's own code, in a process of its own. */
function asked(folder, module) {
  const source = readFileSync(join('src', `${module}.ts`), 'utf8');
  const names = [...source.matchAll(/^export \{([^}]*)\} from/gm)].flatMap(([, list]) =>
    list.split(',').map((name) => name.trim()),
  );
  return names.filter(Boolean).map((name) => ask(folder, module, name, 'no-such-call'));
}

/** `task-form` is answered by a part that is read late, from a file beside the one that is asked. */
function ask(folder, module, name, call) {
  const run = spawnSync(process.execPath, ['-e', ASK, join(folder, `${module}.cjs`), name, call], {
    encoding: 'utf8',
  });
  const answer = run.stdout.trim().split('\n').at(-1) || run.stderr.trim();
  return { name: `${module}.${name}: ${call}`, answer, ok: run.status === 0 };
}

const ASK = `
const [, file, name, functionKey] = process.argv;
const log = console.log;
console.log = console.info = console.error = () => undefined;
const runtime = { tracing: {}, appContext: { invocationId: 'first' }, metrics: {}, lambdaContext: { getRemainingTimeInMillis: () => 25_000 } };
globalThis.__forge_fetch__ = async () => new Response('{}');
Object.defineProperty(globalThis, '__forge_runtime__', { get: () => runtime });
const call = { call: { functionKey, payload: {} }, context: {} };
Promise.resolve()
  .then(() => require(file)[name](call, {}))
  .then((answer) => log('answered ' + JSON.stringify(answer)), (error) => {
    log('refused: ' + error.message);
    process.exitCode = /no such definition/.test(error.message) ? 0 : 1;
  });
`;
