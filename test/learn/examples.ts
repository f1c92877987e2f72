import { featuresOf } from '../../src/domain/description/learnt/features';
import { LETTERS, type Place } from '../../src/domain/description/learnt/judge';
import { statementsIn } from '../../src/domain/description/learnt/learnt-blocks';
import { readDescription } from '../../src/domain/description/described-parts';
import { type AdfNode } from '../../src/domain/documents/adf';
import { tongueIn } from '../kit/writing-words';
import { bareWords, endOf, type ToldEpic } from './epic-notation';
import { type Example } from './train';

/**
 * What an epic teaches: each statement that the product asks about, in the place where it asks, and those that rules
 * have sorted, without a place.
 */
export const examplesOf = ({ description, statements, sort }: ToldEpic): readonly Example[] =>
  placedIn(description).flatMap(([words, place]) => {
    const end = endOf(words);
    const told = statements.find((one) => end !== '' && bareWords(one.words).endsWith(end));
    if (told === undefined) return [];
    const features = [...new Set([...featuresOf(words), ...place.map((one) => `=${one}`)])];
    const accepted = told.accepted.split('').map((letter) => LETTERS.indexOf(letter));
    return [{ features, accepted, weight: WEIGHTS[sort] ?? 1 }];
  });

function placedIn(description: readonly AdfNode[]): readonly (readonly [string, readonly Place[]])[] {
  const asked = new Map<string, readonly Place[]>();
  const { parts } = readDescription(description, tongueIn(description), (said, place) => {
    for (const words of said) asked.set(words, place);
    return null;
  });
  const sorted = parts
    .flatMap(({ blocks }) => blocks.flatMap(statementsIn))
    .filter(({ words }) => !asked.has(words));
  return [...asked, ...sorted.map(({ words, place }) => [words, place] as const)];
}

/** Texts that are made to mislead count more; those that are put together from others, less. */
const WEIGHTS: Readonly<Record<string, number>> = { mis: 2, background: 0.5 };

/** What is nothing but background in several epics, as one of its own: not each text that goes on tells what shall be. */
export function backgroundOf(epics: readonly ToldEpic[]): ToldEpic {
  const statements = epics.flatMap((epic) =>
    epic.statements.filter(({ accepted, words }) => accepted === 'O' && words.split(' ').length > 3),
  );
  return {
    id: epics.map(({ id }) => id).join('-'),
    sort: 'background',
    description: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: statements.map(({ words }) => words).join(' ') }],
      },
    ],
    statements,
  };
}
