import { parseArgs, type ParseArgsConfig } from 'node:util';

type Takes = NonNullable<ParseArgsConfig['options']>;

/** A command that was typed wrongly: `run-bundled.mjs` says so in one line, and nothing was run. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** What was given of the options that a command takes; any other one is refused. */
export function optionsOf<const T extends Takes>(argv: readonly string[], takes: T) {
  try {
    return parseArgs({ args: [...argv], options: takes, allowPositionals: false }).values;
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\.(?:\s|$)/, 1);
    const names = Object.keys(takes).map((name) => `--${name}`);
    const known = names.length === 0 ? 'It takes none' : `There are ${names.join(', ')}`;
    throw new WrongUsage(`${sentence}. ${known}.`);
  }
}

/** A number of the command line, whole unless said otherwise. */
export function numberIn(
  name: string,
  text: string,
  [least, most]: readonly [number, number],
  { whole } = { whole: true },
): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
  const kind = whole ? 'a whole number' : 'a number';
  throw new WrongUsage(`--${name} needs ${kind} from ${String(least)} to ${String(most)}, not '${text}'.`);
}

/** A seed that nobody chose, printed with the result so that the run can be had again. */
export const someSeed = (): string => String(Date.now() % 1_000_000_000);

/** Room for what a run adds to its seed. */
export const MOST_SEED = 2 ** 52;
