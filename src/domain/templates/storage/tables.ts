import { type AdfNode } from '../../documents/adf';
import { type Walk } from './left-out';
import { holding } from './nesting';
import { elementsIn, type StorageElement, type StorageNode } from './storage-node';

export type ReadBlocks = (children: readonly StorageNode[], walk: Walk) => readonly AdfNode[];

const GROUPS = new Set(['thead', 'tbody', 'tfoot']);

/** A table's rows; a table without any is nothing. */
export function tableOf(table: StorageElement, blocks: ReadBlocks, walk: Walk): readonly AdfNode[] {
  const content = rowsIn(table).map((row) => ({
    type: 'tableRow',
    content: cellsIn(row).map((cell) => cellOf(cell, blocks, walk)),
  }));
  return content.length === 0 ? [] : [{ type: 'table', content }];
}

/** Rows without cells are none. */
const rowsIn = (within: StorageElement): readonly StorageElement[] =>
  elementsIn(within.children).flatMap((child) => {
    if (GROUPS.has(child.name)) return rowsIn(child);
    return child.name === 'tr' && cellsIn(child).length > 0 ? [child] : [];
  });

const cellsIn = (row: StorageElement): readonly StorageElement[] =>
  elementsIn(row.children).filter(({ name }) => name === 'td' || name === 'th');

function cellOf({ name, attributes, children }: StorageElement, blocks: ReadBlocks, walk: Walk): AdfNode {
  const background = attributes['data-highlight-colour'] ?? attributes['bgcolor'];
  const attrs = {
    ...spanOf('colspan', attributes),
    ...spanOf('rowspan', attributes),
    ...(background !== undefined && /^#[\da-f]{6}$/i.test(background) && { background }),
  };
  return {
    type: name === 'th' ? 'tableHeader' : 'tableCell',
    ...(Object.keys(attrs).length > 0 && { attrs }),
    content: holding('tableCell', blocks(children, walk), walk),
  };
}

function spanOf(name: 'colspan' | 'rowspan', attributes: StorageElement['attributes']) {
  const span = Number(attributes[name]);
  return Number.isInteger(span) && span > 1 ? { [name]: span } : {};
}
