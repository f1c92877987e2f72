import { simulate } from './simulate';

/** Ten years in forty zones, and one line of JSON of what came out. Fails when anything but one report a slot did. */
export async function main(options: readonly string[]): Promise<void> {
  const seed = numberOf(options, '--seed') ?? Date.now() % 1_000_000_000;
  const started = performance.now();
  const verdict = await simulate({
    zones: numberOf(options, '--zones') ?? 40,
    weeks: numberOf(options, '--weeks') ?? 520,
    faults: numberOf(options, '--faults') ?? 0.2,
    seed,
    mixed: options.includes('--mixed'),
  });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const { leftOut, atRest, ...figures } = verdict;
  console.log(JSON.stringify({ ...figures, seed, seconds, leftOut, atRest }));
  const { missed, twice, gaps, overlaps } = verdict;
  if (missed + twice + gaps + overlaps + atRest > 0) process.exitCode = 1;
}

function numberOf(options: readonly string[], name: string): number | null {
  const at = options.indexOf(name);
  if (at === -1) return null;
  const value = Number(options[at + 1]);
  if (!Number.isFinite(value) || value < 0) throw new Error(`${name} needs a number that is not negative.`);
  return value;
}
