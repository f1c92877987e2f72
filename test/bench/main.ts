import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { optionsOf, WrongUsage } from '../kit/command-line';
import { browser } from './screens/browser';
import { coldStart } from './cold-start';
import { keyPress } from './screens/key-press';
import { largeSite } from './large-site';
import { lostPoints } from './lost-points';
import { pageWriter } from './page-writer';
import { type BenchResult } from './result';
import { site } from './site';
import { statusAggregation } from './status-aggregation';
import { wire } from './wire/wire';

const SUITES: Readonly<Record<string, () => Promise<readonly BenchResult[]>>> = {
  'cold-start': coldStart,
  'status-aggregation': statusAggregation,
  'page-writer': pageWriter,
  'lost-points': lostPoints,
  wire,
  browser,
  'key-press': keyPress,
  site,
  'large-site': largeSite,
};

/** Runs the suites one after the other, prints a table, writes the file, and ends with a line of JSON. */
export async function main(options: readonly string[]): Promise<void> {
  const { only, check } = optionsOf(options, { only: { type: 'string' }, check: { type: 'boolean' } });
  if (only !== undefined && !Object.hasOwn(SUITES, only))
    throw new WrongUsage(`No suite is called ${only}. There are ${Object.keys(SUITES).join(', ')}.`);
  const results: BenchResult[] = [];
  for (const [name, suite] of Object.entries(SUITES)) {
    if (only !== undefined && only !== name) continue;
    results.push(...(await suite()));
  }
  for (const result of results) console.log(line(result));
  writeFileSync('bench-results.json', `${JSON.stringify({ ...machine(), results }, null, 2)}\n`);
  const missed = results.filter(({ ok }) => !ok).map(({ name }) => name);
  console.log(JSON.stringify({ measured: results.length, missed }));
  if (check === true && missed.length > 0) process.exitCode = 1;
}

function line({ name, unit, median, p95, ratio, ratioTo, goal, ok }: BenchResult): string {
  const figure =
    ratio === null
      ? `${String(Number(median.toPrecision(4)))} ${unit}`
      : `${ratio.toFixed(2)} × ${String(ratioTo)} (${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms)`;
  return `${ok ? 'ok    ' : 'MISSED'} ${name}: ${figure}${goal === null ? '' : `, goal ≤ ${String(goal)}`}`;
}

function machine(): Readonly<Record<string, unknown>> {
  return {
    date: new Date().toISOString(),
    node: process.version,
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    load: loadavg()[0],
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
  };
}
