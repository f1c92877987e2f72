import { type AdfNode } from '../adf';
import { sayingsOf } from '../sayings';
import { type HeadingPlace, type SectionPlace } from './headings';
import { isWithin, type PageBody, valueOf } from './page-body';
import { ENOUGH } from './recognise-section';

/** A section whose heading people took off while its words stay. */
export interface BareSection {
  readonly anchor: string;
  readonly place: SectionPlace;
}

interface Known {
  readonly anchor: string;
  /** What stood below its heading. */
  readonly blocks: readonly AdfNode[];
}

/** Where such a section may stand at the end: below the heading of another one, or above all headings. */
export type BarePlace = Pick<HeadingPlace, 'parent' | 'blocks'>;

interface Start {
  readonly anchor: string;
  readonly above: BarePlace;
  /** Of its first block among those of the place. */
  readonly start: number;
}

/**
 * Finds sections that stand without a heading at the end of a place, up to where the next of them starts. Not those
 * of which more than one place may be the one, nor one that has nothing of the place above it.
 */
export function bareSections(
  body: PageBody,
  known: readonly Known[],
  lost: readonly Known[],
  places: readonly BarePlace[],
): readonly BareSection[] {
  const starts = lost.flatMap((section) => {
    const others = sayingsOf(known.flatMap((one) => (one === section ? [] : one.blocks)));
    const said = new Set([...sayingsOf(section.blocks)].filter((line) => !others.has(line)));
    const [found, another] = places.flatMap((above) => startIn(body, said, above, places));
    return found && !another ? { ...found, anchor: section.anchor } : [];
  });
  return starts.flatMap(({ anchor, above, start }) => {
    const after = starts.flatMap((other) =>
      other.above === above && other.anchor !== anchor && other.start >= start ? other.start : [],
    );
    const heading = above.blocks[start - 1];
    if (after.includes(start) || heading === undefined) return [];
    const blocks = above.blocks.slice(start, Math.min(...after, above.blocks.length));
    return [{ anchor, place: { parent: above.parent, heading, blocks, isBare: true } }];
  });
}

/** Where lines that one section alone said begin. What stands in a frame with a place of its own is found there. */
function startIn(
  body: PageBody,
  said: ReadonlySet<string>,
  above: BarePlace,
  places: readonly BarePlace[],
): readonly Omit<Start, 'anchor'>[] {
  const there = above.blocks.map((number) =>
    places.some(({ parent }) => isWithin(body, parent, number))
      ? []
      : [...sayingsOf([valueOf(body, number)])].filter((line) => said.has(line)),
  );
  const start = there.findIndex(({ length }) => length > 0);
  const share = new Set(there.flat()).size / said.size;
  return share >= ENOUGH ? [{ above, start }] : [];
}
