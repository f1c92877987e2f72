import { ALWAYS, LETTERS } from '../../src/domain/description/learnt/judge';
import { type Model } from './train';

/** Weights of a model are told in parts of this. */
const PARTS = 2;

/** What one feature says for each section. */
interface Row {
  readonly feature: string;
  readonly weights: Float64Array;
}

/** The features that weigh most, as the judge reads them: "T3 kafka redis". */
export function tableOf(model: Model, most: number): string {
  const heaviest = rowsOf(model)
    .toSorted((one, other) => heaviestOf(other) - heaviestOf(one))
    .slice(0, most);
  const groups = new Map<string, string[]>();
  for (const row of [{ feature: ALWAYS, weights: model.bias }, ...heaviest])
    for (const name of namesOf(row)) groups.set(name, [...(groups.get(name) ?? []), row.feature]);
  return [...groups]
    .map(([name, own]) => [name, ...own.toSorted()].join(' '))
    .toSorted()
    .join(' ');
}

function rowsOf({ features, weights, bias }: Model): readonly Row[] {
  const classes = bias.length;
  return features.map((feature, at) => ({
    feature,
    weights: weights.subarray(at * classes, (at + 1) * classes),
  }));
}

const heaviestOf = ({ weights }: Row): number => Math.max(...weights.map(Math.abs));

/** For which sections a feature speaks, and how much: `T3`. What a word says besides is left out where it is slight. */
function namesOf(row: Row): readonly string[] {
  const least = row.feature.startsWith('=') ? 0 : heaviestOf(row) / 2;
  return Array.from(row.weights).flatMap((weight, kind) => {
    const told = Math.round(weight * PARTS);
    return told === 0 || Math.abs(weight) < least ? [] : `${LETTERS[kind] ?? ''}${String(told)}`;
  });
}

const WIDTH = 108;

/** The file of the product that holds a table. */
export function moduleOf(table: string): string {
  const lines: string[] = [''];
  for (const entry of table.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${entry}`.trimStart();
    if (line.length > WIDTH) lines.push(entry);
    else lines[lines.length - 1] = line;
  }
  return [
    '/**',
    ' * What words and places say for each section (`judge.ts`). Written by `npm run learn` from `test/learn/epics`: change',
    ' * those, not this.',
    ' */',
    `export const WEIGHTS = \`\n${lines.join('\n')}\n\`;`,
    '',
  ].join('\n');
}
