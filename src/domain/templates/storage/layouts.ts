import { type AdfNode } from '../../documents/adf';
import { type Walk } from './left-out';
import { holding } from './nesting';
import { elementsIn, type StorageElement } from './storage-node';
import { type ReadBlocks } from './tables';

/** Widths of columns in percent, by Confluence's name of the section's kind. */
const WIDTHS: Readonly<Partial<Record<string, readonly number[]>>> = {
  two_equal: [50, 50],
  two_left_sidebar: [30, 70],
  two_right_sidebar: [70, 30],
  three_equal: [33.33, 33.33, 33.33],
  three_with_sidebars: [20, 60, 20],
};

/** Sections of columns; of a section with a single one its blocks, as the document format begins with two. */
export function layoutOf(layout: StorageElement, blocks: ReadBlocks, walk: Walk): readonly AdfNode[] {
  return elementsIn(layout.children).flatMap((section) => {
    const cells = elementsIn(section.children).filter(({ name }) => name === 'ac:layout-cell');
    if (cells.length < 2) return cells.flatMap(({ children }) => blocks(children, walk));
    const widths = WIDTHS[section.attributes['ac:type'] ?? ''] ?? [];
    const content = cells.map(({ children }, at) => ({
      type: 'layoutColumn',
      attrs: { width: widths[at] ?? Math.floor(100 / cells.length) },
      content: holding('layoutColumn', blocks(children, walk), walk),
    }));
    return [{ type: 'layoutSection', content }];
  });
}
