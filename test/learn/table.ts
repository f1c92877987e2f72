import { ALWAYS, LETTERS } from '../../src/domain/description/learnt/judge';
import { type Model } from './train';

/** Weights of a model are told in parts of this. */
const PARTS = 2;

/** The features that weigh most, as the judge reads them: "T3 kafka redis". What a word says besides is left out where it is slight. */
export function tableOf({ features, weights, bias }: Model, most: number): string {
  const classes = bias.length;
  const rows = features.map((feature, at) =>
    Array.from(weights.subarray(at * classes, (at + 1) * classes), (weight) => ({ feature, weight })),
  );
  const kept = rows
    .map((own) => ({ own, heaviest: Math.max(...own.map(({ weight }) => Math.abs(weight))) }))
    .toSorted((one, other) => other.heaviest - one.heaviest)
    .slice(0, most);
  const always = Array.from(bias, (weight) => ({ feature: ALWAYS, weight }));
  const groups = new Map<string, string[]>();
  for (const { own, heaviest } of [{ own: always, heaviest: 0 }, ...kept])
    own.forEach(({ feature, weight }, kind) => {
      const isSlight = Math.abs(weight) * 2 < heaviest && !feature.startsWith('=');
      const name = isSlight ? '' : nameOf(weight, kind);
      groups.set(name, [...(groups.get(name) ?? []), feature]);
    });
  groups.delete('');
  return [...groups]
    .map(([name, own]) => [name, ...own.toSorted()].join(' '))
    .toSorted()
    .join(' ');
}

function nameOf(weight: number, kind: number): string {
  const told = Math.round(weight * PARTS);
  return told === 0 ? '' : `${LETTERS[kind] ?? ''}${String(told)}`;
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
