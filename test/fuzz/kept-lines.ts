import { type AdfNode } from '../../src/domain/documents/adf';
import { bulletList, paragraph, text } from '../../src/domain/documents/nodes';
import { table } from '../../src/domain/documents/table';
import { type Author } from './author';
import { writeInto } from './change-blocks';
import { type Random } from './random';

type Nodes = readonly AdfNode[];

/** Points of which people made something else, and of which the issue reworded some. */
export interface KeptLines {
  readonly base: AdfNode;
  readonly page: Nodes;
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
    page: [points(lines.toSpliced(at, 2, joined))],
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
    page: [points(lines.toSpliced(at, 1, ...parts))],
    wanted: points(reworded),
  };
}

/** Blocks of another kind made of a list, now and then of some of its points, or with words of people's beside them. */
export function retellLines(random: Random, author: Author, people: Author): KeptLines {
  const lines = Array.from({ length: 1 + random.below(4) }, () => line(random, author));
  const reworded = lines.map((one) => (random.onceIn(2) ? writeInto(one, author) : one));
  return { base: points(lines), page: retold(lines, random, people), wanted: points(reworded) };
}

function retold(lines: readonly string[], random: Random, people: Author): Nodes {
  if (random.onceIn(3)) return [tableOf(lines, random, people)];
  const from = random.onceIn(2) ? random.below(lines.length) : 0;
  const left = from > 0 ? [points(lines.slice(0, from))] : [];
  if (random.onceIn(4))
    return [...left, { type: 'panel', attrs: { panelType: 'note' }, content: paragraphs(lines.slice(from)) }];
  return [...left, ...paragraphs(lines.slice(from))];
}

const paragraphs = (lines: readonly string[]): Nodes => lines.map((words) => paragraph(text(words)));

/** With a column of people's own on either side. */
function tableOf(lines: readonly string[], random: Random, { word }: Author): AdfNode {
  const isFirst = random.onceIn(2);
  const row = (words: string): readonly (readonly AdfNode[])[] =>
    isFirst ? [[text(words)], [text(word())]] : [[text(word())], [text(words)]];
  return table([word(), word()], lines.map(row));
}

/** Each point of a list. */
export const linesOf = ({ content = [] }: AdfNode): readonly AdfNode[] => content;

const line = (random: Random, { word }: Author): string =>
  Array.from({ length: 2 + random.below(6) }, word).join(' ');

const points = (lines: readonly string[]): AdfNode => bulletList(lines.map((words) => [text(words)]));
