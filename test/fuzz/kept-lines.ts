import { type AdfNode } from '../../src/domain/documents/adf';
import { bulletList, text } from '../../src/domain/documents/nodes';
import { type Author, writeInto } from './change-blocks';
import { type Random } from './random';

/** Points of which people made two into one, or one into two, and of which the issue reworded some. */
export interface KeptLines {
  readonly base: AdfNode;
  readonly page: AdfNode;
  readonly wanted: AdfNode;
}

/** Backspace at the start of a line puts it behind the one before, often without a space between. */
const SEAMS = ['', ' ', '; ', ' and '] as const;

export function joinLines(random: Random, author: Author): KeptLines {
  const lines = Array.from({ length: 2 + random.below(4) }, () => line(random, author));
  const at = random.below(lines.length - 1);
  const joined = lines.slice(at, at + 2).join(random.pick(SEAMS));
  const reworded = lines.map((words) => (random.onceIn(2) ? writeInto(words, author) : words));
  return {
    base: points(lines),
    page: points(lines.toSpliced(at, 2, joined)),
    wanted: points(reworded),
  };
}

/** Enter in the middle of a line, now and then with a word of the author at the end of either part. */
export function splitLines(random: Random, author: Author, people: Author): KeptLines {
  const lines = Array.from({ length: 1 + random.below(4) }, () => line(random, author));
  const at = random.below(lines.length);
  const words = lines[at]?.split(' ') ?? [];
  const seam = 1 + random.below(words.length - 1);
  const ended = (part: readonly string[]): string =>
    [...part, ...(random.onceIn(4) ? [people.word()] : [])].join(' ');
  const parts = [ended(words.slice(0, seam)), ended(words.slice(seam))];
  const reworded = lines.map((one) => (random.onceIn(2) ? writeInto(one, author) : one));
  return {
    base: points(lines),
    page: points(lines.toSpliced(at, 1, ...parts)),
    wanted: points(reworded),
  };
}

/** Each point of a list. */
export const linesOf = ({ content = [] }: AdfNode): readonly AdfNode[] => content;

const line = (random: Random, { word }: Author): string =>
  Array.from({ length: 2 + random.below(6) }, word).join(' ');

const points = (lines: readonly string[]): AdfNode => bulletList(lines.map((words) => [text(words)]));
