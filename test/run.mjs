/**
 * The whole gate: `npm test`. `--only unit` or `--only journeys` runs a part, `--no-browser` leaves
 * the browser journeys out and says so.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { prepare } from './gate/prepare.mjs';

const options = process.argv.slice(2);
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : 'all';
const known = new Set(['--only', only, '--no-browser']);
const unknown = options.filter((option) => !known.has(option));
if (unknown.length > 0 || !['all', 'unit', 'journeys'].includes(only)) {
  console.error(`Unknown: ${unknown.join(' ') || only}. Known: --only unit|journeys, --no-browser.`);
  process.exit(2);
}

await prepare();
const { bin, step } = await import('./gate/steps.mjs');
const { findBrowser } = await import('./gate/browser.mjs');
const { checkSteps } = await import('./gate/check.mjs');

const { seedDemo } = await import('./gate/seed.mjs');
const seeded = '.cache/seeded';
const exchanges = '.cache/exchanges';
rmSync(exchanges, { recursive: true, force: true });
mkdirSync(exchanges, { recursive: true });
const env = { LOCKSTEP_EXCHANGES: exchanges, LOCKSTEP_SEEDED: seeded };

// The checks leave a core half idle.
const [results, beside] = await Promise.all([only === 'all' ? checkSteps() : [], demoWorld()]);
results.push(...beside);
if (only !== 'journeys') {
  results.push(
    await step('unit, use case and contract tests', [bin('jest'), '--silent=false'], { env, show: true }),
  );
}
if (only !== 'unit') results.push(...(await journeys()));
if (only === 'all') {
  results.push(
    await step(
      'answers against the API descriptions',
      [process.execPath, 'test/gate/exchanges.mjs', exchanges],
      { show: true },
    ),
  );
}

const failed = results.filter(({ ok }) => !ok);
for (const { name, output } of failed) {
  console.log(`FAILED ${name}`);
  for (const told of failedTests(output)) console.log(told);
}
console.log(`${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * What jest says of each test that failed, shortened: a log that is kept may hold its last lines only.
 *
 * @param {string} output
 */
function failedTests(output) {
  const told = output.match(/^ {2}● [^]*?(?=^(?: {2}● |PASS |FAIL |Test Suites: |Summary ))/gm) ?? [];
  const byName = new Map(told.map((one) => [one.slice(0, one.indexOf('\n')), one]));
  return [...byName.values()].slice(0, 10).map((one) => one.split('\n').slice(0, 20).join('\n'));
}

/** The demo world, made once for all that starts a site, and strangers' clients in it. */
async function demoWorld() {
  await seedDemo(seeded);
  if (only !== 'all') return [];
  const clients = [process.execPath, 'test/gate/foreign-clients.mjs'];
  return [await step('foreign clients', clients, { env, show: true })];
}

async function journeys() {
  if (options.includes('--no-browser')) {
    console.log('SKIPPED the browser journeys: --no-browser was given, so no screen was looked at.');
    return [];
  }
  const browser = await findBrowser();
  const command = [bin('jest'), '--config', 'jest.journeys.config.cjs'];
  return [
    await step('journeys in a browser', command, { env: { ...env, LOCKSTEP_BROWSER: browser }, show: true }),
  ];
}
