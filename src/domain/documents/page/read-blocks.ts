import { type AdfNode } from '../adf';
import { type PageBody, spanOf, valueOf } from './page-body';
import { isWrittenAs } from './written-as';

/** Where none of so many blocks is as it was, the section is another one. */
const TRIED = 32;
/** So far before and behind its place a block is looked for that people moved, or moved by what they put in. */
const FARTHEST = 100;

/**
 * What blocks of a page say. Of those that are written as a likely one would be, but for ids of the
 * editor, it answers the very node that was given: nothing is read that is known, and nothing compared
 * that is one and the same. No two blocks of the page are the same object: each knows its own bytes.
 */
export function readBlocks(
  body: PageBody,
  numbers: readonly number[],
  likely: readonly AdfNode[],
): readonly AdfNode[] {
  const isAt: IsAt = (n, place) => {
    const [number, node] = [numbers[n], likely[place]];
    return (
      number !== undefined && node !== undefined && isWrittenAs(body.text, spanOf(body, number).start, node)
    );
  };
  if (!isAnyKept(isAt)) return numbers.map((number) => valueOf(body, number));
  const taken = new Set<number>();
  let next = 0;
  return numbers.map((number, n) => {
    const place = placeOf(isAt, n, next);
    if (place === null || taken.has(place)) return valueOf(body, number);
    taken.add(place);
    next = place + 1;
    return likely[place] ?? valueOf(body, number);
  });
}

/** Whether a block of the page is written as a likely one. */
type IsAt = (block: number, place: number) => boolean;

const FIRST = Array.from({ length: TRIED }, (_, n) => n);
const isAnyKept = (isAt: IsAt): boolean => FIRST.some((n) => FIRST.some((place) => isAt(n, place)));

/** The likely one that a block is, `null` when it is none of those around the place that is next. */
function placeOf(isAt: IsAt, n: number, next: number): number | null {
  if (isAt(n, next)) return next;
  // People changed it, or put it in: its neighbour says so, and nobody has to search.
  if (isAt(n + 1, next + 1) || isAt(n + 1, next)) return null;
  for (let place = next + 1; place <= next + FARTHEST; place += 1) if (isAt(n, place)) return place;
  for (let place = next - 1; place >= next - FARTHEST; place -= 1) if (isAt(n, place)) return place;
  return null;
}
