import { readDescription } from '../../src/domain/description/described-parts';
import { type Judge, LETTERS } from '../../src/domain/description/learnt/judge';
import { SECTION_KINDS } from '../../src/domain/spec/section-kinds';
import { plainText } from '../../src/domain/documents/plain-text';
import { tongueIn } from '../kit/writing-words';
import { bareWords, endOf, type ToldEpic, type ToldStatement } from './epic-notation';

/** Where a statement of an epic stands. */
export interface Sorted {
  readonly statement: ToldStatement;
  readonly found: string;
  readonly outcome: 'right' | 'left' | 'wrong';
}

/** Sorts an epic and looks for each of its statements: in its section, left in the overview, or in a wrong one. */
export function sortEpic({ description, statements }: ToldEpic, judge: Judge): readonly Sorted[] {
  const { parts } = readDescription(description, tongueIn(description), judge);
  const told = parts.map(({ kind, title, blocks }) => ({
    letter: LETTERS[SECTION_KINDS.indexOf(kind)] ?? '',
    words: bareWords(
      `${title ?? ''} ${blocks.map((block) => plainText(block) + JSON.stringify(block)).join(' ')}`,
    ),
  }));
  return statements.map((statement) => {
    const end = endOf(statement.words);
    const found = told.flatMap(({ letter, words }) => (words.includes(end) ? [letter] : [])).join('');
    const isRight = found.split('').some((letter) => statement.accepted.includes(letter));
    return { statement, found, outcome: isRight ? 'right' : found.includes('O') ? 'left' : 'wrong' };
  });
}

/** Has no opinion: what rules alone do. */
export const noJudge: Judge = () => null;
