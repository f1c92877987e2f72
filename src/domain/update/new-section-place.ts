import { type AnchoredSection } from '../documents/page/anchored-sections';
import { blockAlone } from '../documents/page/block-alone';
import { type PlacedSection } from '../documents/page/find-sections';
import { headingsIn } from '../documents/page/headings';
import { childrenOf, type PageBody, typeOf } from '../documents/page/page-body';
import { parentOf } from '../documents/page/parent-of';

/** What a new section comes behind. */
export type Before = AnchoredSection | 'top';

/** Behind what the page says before its first heading: an introduction is about all that follows. */
export function behindIntroduction(body: PageBody): Before {
  const blocks = childrenOf(body, 0);
  const [first] = headingsIn(body, 0);
  const last = blocks.findLast(
    (block, n) => first === undefined || (blocks[n + 1] ?? Infinity) <= first.heading,
  );
  return last === undefined ? 'top' : blockAlone(body, last);
}

/** Behind a section; where that is folded away or framed, behind the frame, so that readers see the new one. */
export function behindSection(body: PageBody, section: PlacedSection): Before {
  let [node, parent] = [section.place.heading, section.place.parent];
  while (parent !== 0 && typeOf(body, parent) !== 'layoutColumn')
    [node, parent] = [parent, parentOf(body, parent)];
  return node === section.place.heading ? section : blockAlone(body, node, parent);
}
