import { type PlacedSection } from './find-sections';
import { type HeadingPlace, headingsIn } from './headings';
import { type PageBody, valueOf } from './page-body';

/** A managed section of which nothing is known but its anchor. */
export type AnchoredSection = Pick<PlacedSection, 'anchor' | 'heading' | 'blocks' | 'place'>;

/** Where such a section stands. */
export interface AnchoredPlace {
  readonly anchor: string;
  readonly place: HeadingPlace;
}

/**
 * The places of sections whose headings carry these anchors. Without those that people removed or copied, and those
 * that they gave one heading: what is known of a section besides its anchor finds it there (`findSections`).
 */
export function anchoredPlaces(body: PageBody, anchors: readonly string[]): readonly AnchoredPlace[] {
  const headings = headingsIn(body, 0);
  return anchors.flatMap((anchor) => {
    const [place, copy] = headings.filter((heading) => heading.anchors.includes(anchor));
    if (place === undefined || copy !== undefined) return [];
    if (place.anchors.some((name) => name !== anchor && anchors.includes(name))) return [];
    return [{ anchor, place }];
  });
}

/** The same with what stands in them. */
export const anchoredSections = (body: PageBody, anchors: readonly string[]): readonly AnchoredSection[] =>
  anchoredPlaces(body, anchors).map(({ anchor, place }) => {
    const blocks = place.blocks.map((number) => valueOf(body, number));
    return { anchor, heading: place.node, blocks, place };
  });
