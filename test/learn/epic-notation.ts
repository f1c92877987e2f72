import { type AdfNode } from '../../src/domain/documents/adf';
import { blocksOf } from './block-notation';

/** A statement of an epic, and the sections in one of which a careful reader looks for it. */
export interface ToldStatement {
  readonly words: string;
  /** Letters as in `LETTERS` of the judge. */
  readonly accepted: string;
}

export interface ToldEpic {
  readonly id: string;
  /** How it is written; `mis` is made to mislead. */
  readonly sort: string;
  readonly description: readonly AdfNode[];
  readonly statements: readonly ToldStatement[];
}

const MARK = / ?@([OUAMTKDR]+)(?= |$)/g;

/** Reads epics in the notation that `README.md` describes. */
export const readEpics = (text: string): readonly ToldEpic[] =>
  text
    .split(/^=== /m)
    .slice(1)
    .map((epic) => {
      const [head = '', ...lines] = epic.trimEnd().split('\n');
      const [id = '', sort = ''] = head.split(/[ :]+/);
      const plain = lines.map((line) => line.replace(MARK, ''));
      return { id, sort, description: blocksOf(plain, head), statements: lines.flatMap(statementsIn) };
    });

const SIGN = /^(?:\*{1,3}|-|\d+[.)]|\[[ x]\]|・|•|#+) /;

function statementsIn(line: string): readonly ToldStatement[] {
  let at = 0;
  return [...line.matchAll(MARK)].map((mark) => {
    const words = line.slice(at, mark.index).replace(at === 0 ? SIGN : '', '');
    at = mark.index + mark[0].length;
    const shown = words.replace(/\[([^\]|]+)\]\(https?:[^)]+\)/g, '$1');
    const cell = shown.split('|').findLast((one) => one.trim() !== '');
    return { words: (cell ?? shown).trim(), accepted: mark[1] ?? '' };
  });
}

/** Letters, figures and shares of words, so that they are found again whatever stands between them. */
export const bareWords = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, '');

/** So many letters at its end tell which statement it is. */
const TOLD_BY = 22;

/** By what a statement is found again. */
export const endOf = (words: string): string => bareWords(words).slice(-TOLD_BY);

/** Whether it has neither headings nor lists nor anything else but text. */
export const isProse = ({ description }: ToldEpic): boolean =>
  description.every(({ type }) => type === 'paragraph');
