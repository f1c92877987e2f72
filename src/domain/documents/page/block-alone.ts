import { type AnchoredSection } from './anchored-sections';
import { type PageBody, valueOf } from './page-body';

/** A block of the page by itself, as a heading that nothing is below: to put something behind it. */
export const blockAlone = (body: PageBody, block: number, parent = 0): AnchoredSection => ({
  anchor: '',
  heading: valueOf(body, block),
  blocks: [],
  place: { parent, heading: block, blocks: [] },
});
