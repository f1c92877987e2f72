import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { MOST_SEED, numberIn, optionsOf, someSeed } from '../kit/command-line';
import { capturedBlocks } from './captured';
import { WRITER } from './writer';
import { fuzz, type FuzzReport } from './fuzz';

const CASES = '100000';
const MOST_CASES = 1_000_000_000;
const MOST_TOLD = 20;

interface Share {
  readonly cases: number;
  readonly seed: number;
}

/** What a thread tells: each broken promise at once, what it counted at its end. */
type Told =
  | { readonly kind: 'broken'; readonly caseSeed: number; readonly promise: string }
  | { readonly kind: 'done'; readonly report: FuzzReport };

/** Runs the cases that the options ask for, tells of the first failures, and ends with a line of JSON. */
export async function main(options: readonly string[]): Promise<void> {
  const given = optionsOf(options, { cases: { type: 'string' }, seed: { type: 'string' } });
  const cases = numberIn('cases', given.cases ?? CASES, [1, MOST_CASES]);
  const seed = numberIn('seed', given.seed ?? someSeed(), [0, MOST_SEED]);
  const started = performance.now();
  const reports = await Promise.all(sharesOf({ cases, seed }, availableParallelism()).map(inThread));
  const sum = (of: (report: FuzzReport) => number): number =>
    reports.reduce((all, report) => all + of(report), 0);
  const failures = sum((report) => report.failures);
  const foreignBytesChanged = sum((report) => report.foreignBytesChanged);
  const anchorsLost = sum((report) => report.anchorsLost);
  const refused = sum((report) => report.refused);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  console.log(JSON.stringify({ cases, seed, failures, foreignBytesChanged, anchorsLost, refused, seconds }));
  if (failures > 0) process.exitCode = 1;
}

/** The same cases, whatever they are shared among: each has a seed of its own. */
function sharesOf({ cases, seed }: Share, threads: number): readonly Share[] {
  const size = Math.ceil(cases / threads);
  const starts = Array.from({ length: threads }, (_, n) => n * size).filter((start) => start < cases);
  return starts.map((start) => ({ cases: Math.min(size, cases - start), seed: seed + start }));
}

let told = 0;

function inThread(share: Share): Promise<FuzzReport> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(__filename, { workerData: share });
    thread.on('error', reject);
    thread.on('message', (message: Told) => {
      if (message.kind === 'done') resolve(message.report);
      else tell(message.caseSeed, message.promise);
    });
  });
}

function tell(caseSeed: number, promise: string): void {
  told += 1;
  if (told <= MOST_TOLD) console.error(`BROKEN with --cases 1 --seed ${String(caseSeed)}: ${promise}`);
}

function tryShare(share: Share, say: (message: Told) => void): void {
  const onFailure = (caseSeed: number, promise: string) => {
    say({ kind: 'broken', caseSeed, promise });
  };
  say({
    kind: 'done',
    report: fuzz({ ...share, captured: capturedBlocks(), writer: WRITER, onFailure }),
  });
}

if (!isMainThread)
  tryShare(workerData as Share, (message) => {
    parentPort?.postMessage(message);
  });
