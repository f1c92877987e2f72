import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { RunningSite } from '../kit/running-site';
import { type BenchResult, timed } from './result';

const STARTS = 3;
const SECOND_START_MS = 5_000;

/** How soon the local site is there with the demo company. */
export async function site(): Promise<readonly BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
  try {
    const seeding = await startAndEnd(['--data', folder]);
    return [
      timed('site: first start, seeding the demo company', [seeding], null),
      timed('site: second start with the demo company', await startsAgain(folder), SECOND_START_MS),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function startsAgain(folder: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) times.push(await startAndEnd(['--data', folder]));
  return times;
}

/** Until it can be used, with the app: what somebody waits for who types `npm start`. */
export async function startAndEnd(options: readonly string[]): Promise<number> {
  const started = performance.now();
  const running = await RunningSite.start(options);
  const readyMs = performance.now() - started;
  await running.end();
  return readyMs;
}
