import { capturedBlocks } from './captured';
import { WRITER } from './check-case';
import { fuzz } from './fuzz';

const CASES = 100_000;
const MOST_TOLD = 20;

/** Runs the cases that the options ask for, tells of the first failures, and ends with a line of JSON. */
export function main(options: readonly string[]): void {
  const cases = numberOf(options, '--cases') ?? CASES;
  const seed = numberOf(options, '--seed') ?? Date.now() % 1_000_000_000;
  const started = performance.now();
  let told = 0;
  const report = fuzz({
    cases,
    seed,
    captured: capturedBlocks(),
    writer: WRITER,
    onFailure: (caseSeed, promise) => {
      told += 1;
      if (told <= MOST_TOLD) console.error(`BROKEN with --cases 1 --seed ${String(caseSeed)}: ${promise}`);
    },
  });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  console.log(JSON.stringify({ ...report, seconds }));
  if (report.failures > 0) process.exitCode = 1;
}

function numberOf(options: readonly string[], name: string): number | null {
  const at = options.indexOf(name);
  if (at === -1) return null;
  const value = Number(options[at + 1]);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${name} needs a whole number`);
  return value;
}
