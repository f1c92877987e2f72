import { type AdfNode } from '../adf';
import { type PageBody, sourceOf, valueOf } from './page-body';

/** Where none of so many blocks stands to the letter, the product has rewritten them all, with ids of its own. */
const TRIED = 32;
/** So far before and behind its place a block is looked for that people moved, or moved by what they put in. */
const FARTHEST = 100;

/**
 * What blocks of a page say. Of those that are written to the letter as a likely one would be, it answers
 * the very node that was given: nothing is read that is known, and nothing compared that is one and the same.
 */
export function readBlocks(
  body: PageBody,
  numbers: readonly number[],
  likely: readonly AdfNode[],
): readonly AdfNode[] {
  const sources = numbers.map((number) => sourceOf(body, number));
  const first = textsOf(likely.slice(0, TRIED));
  const isKept = sources.slice(0, TRIED).some((source) => first.includes(source));
  const texts = isKept ? [...first, ...textsOf(likely.slice(TRIED))] : [];
  let at = 0;
  return sources.map((source, n) => {
    const place = placeNear(texts, at, source);
    if (place !== null) at = place + 1;
    return likely[place ?? -1] ?? valueOf(body, numbers[n] ?? 0);
  });
}

const textsOf = (nodes: readonly AdfNode[]): readonly string[] => nodes.map((node) => JSON.stringify(node));

/** Place of the text, `null` when it is nowhere near. */
function placeNear(texts: readonly string[], at: number, text: string): number | null {
  if (texts[at] === text) return at;
  const until = Math.min(texts.length, at + FARTHEST);
  for (let place = Math.max(0, at - FARTHEST); place < until; place += 1)
    if (texts[place] === text) return place;
  return null;
}
