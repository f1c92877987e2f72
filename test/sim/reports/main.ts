import { MOST_SEED, numberIn, optionsOf, someSeed } from '../../kit/command-line';
import { simulate } from './simulate';

const MOST_ZONES = 1_000;
const MOST_WEEKS = 5_200;

/** Ten years in forty zones, and one line of JSON of what came out. Fails when anything but one report a slot did. */
export async function main(options: readonly string[]): Promise<void> {
  const given = optionsOf(options, {
    zones: { type: 'string', default: '40' },
    weeks: { type: 'string', default: '520' },
    faults: { type: 'string', default: '0.2' },
    seed: { type: 'string' },
    mixed: { type: 'boolean', default: false },
  });
  const seed = numberIn('seed', given.seed ?? someSeed(), [0, MOST_SEED]);
  const started = performance.now();
  const verdict = await simulate({
    zones: numberIn('zones', given.zones, [1, MOST_ZONES]),
    weeks: numberIn('weeks', given.weeks, [1, MOST_WEEKS]),
    faults: numberIn('faults', given.faults, [0, 1], { whole: false }),
    seed,
    mixed: given.mixed,
  });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const { leftOut, atRest, tooLate, ...figures } = verdict;
  console.log(JSON.stringify({ ...figures, seed, seconds, leftOut, atRest, tooLate }));
  const { missed, twice, gaps, overlaps } = verdict;
  if (missed + twice + gaps + overlaps + atRest + tooLate > 0) process.exitCode = 1;
}
