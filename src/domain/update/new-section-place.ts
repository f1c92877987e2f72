import { type AnchoredSection } from '../documents/page/anchored-sections';
import { blockAlone } from '../documents/page/block-alone';
import { type PlacedSection } from '../documents/page/find-sections';
import { headingsIn, introductionIn, isManaged } from '../documents/page/headings';
import { childrenOf, type PageBody, typeOf } from '../documents/page/page-body';
import { parentOf } from '../documents/page/parent-of';

/** What a new section comes behind. */
export type Before = AnchoredSection | 'top';

/** Behind what the page says before its first heading: an introduction is about all that follows. */
export function behindIntroduction(body: PageBody): Before {
  const last = introductionIn(body, headingsIn(body, 0)).at(-1);
  return last === undefined ? 'top' : blockAlone(body, last);
}

/**
 * Behind a section of this level; where that is folded away or framed, behind the frame, so that readers see the new
 * one, and behind what comes after the frame below the same heading.
 */
export function behindSection(body: PageBody, section: PlacedSection, level: number): Before {
  let [node, parent] = [section.place.heading, section.place.parent];
  while (parent !== 0 && typeOf(body, parent) !== 'layoutColumn')
    [node, parent] = [parent, parentOf(body, parent)];
  return node === section.place.heading ? section : behindFrame(body, { frame: node, parent, level });
}

interface Framed {
  readonly frame: number;
  readonly parent: number;
  readonly level: number;
}

function behindFrame(body: PageBody, { frame, parent, level }: Framed): Before {
  const blocks = childrenOf(body, parent);
  const after = blocks.find((block) => block > frame) ?? Infinity;
  const next = headingsIn(body, parent).find(
    (place) =>
      place.heading >= after && (isManaged(place) || (place.parent === parent && place.level <= level)),
  );
  return blockAlone(body, introductionIn(body, next ? [next] : [], parent).at(-1) ?? frame, parent);
}
