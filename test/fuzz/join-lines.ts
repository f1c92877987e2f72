import { type AdfNode } from '../../src/domain/documents/adf';
import { bulletList, text } from '../../src/domain/documents/nodes';
import { type Author, writeInto } from './change-blocks';
import { type Random } from './random';

/** Points of which people made two into one, and of which the issue reworded some. */
export interface JoinedLines {
  readonly base: AdfNode;
  readonly page: AdfNode;
  readonly wanted: AdfNode;
}

/** Backspace at the start of a line puts it behind the one before, often without a space between. */
const SEAMS = ['', ' ', '; ', ' and '] as const;

export function joinLines(random: Random, author: Author): JoinedLines {
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

/** Each point of a list. */
export const linesOf = ({ content = [] }: AdfNode): readonly AdfNode[] => content;

const line = (random: Random, { word }: Author): string =>
  Array.from({ length: 2 + random.below(6) }, word).join(' ');

const points = (lines: readonly string[]): AdfNode => bulletList(lines.map((words) => [text(words)]));
