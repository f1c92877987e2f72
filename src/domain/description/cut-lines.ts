import { type AdfNode } from '../documents/adf';
import { paragraphOf, type TextLine } from './text-lines';

/** From the first of these on, as long as they go on. */
export function takeWhile<T>(all: readonly T[], goesOn: (one: T, at: number) => boolean): readonly T[] {
  const end = all.findIndex((one, at) => !goesOn(one, at));
  return end === -1 ? all : all.slice(0, end);
}

/** Lines as paragraphs, cut before each that begins something. */
export function cutLines(lines: readonly TextLine[], begins: (at: number) => boolean): readonly AdfNode[] {
  const starts = [...lines.keys()].filter((at) => at === 0 || begins(at));
  return starts.map((start, n) => paragraphOf(lines.slice(start, starts[n + 1])));
}
