import { type AdfNode } from './adf';
import { paragraph, strong } from './nodes';

/**
 * Each cell is one run of inline nodes; every row has as many as there are columns. `widths` are pixels of
 * a page that is 760 wide; without them all columns are equally wide.
 */
export function table(
  columns: readonly string[],
  rows: readonly (readonly (readonly AdfNode[])[])[],
  widths: readonly number[] = [],
): AdfNode {
  const names = columns.map((name) => [strong(name)]);
  const header = tableRow(names, widths, 'tableHeader');
  const body = rows.map((cells) => tableRow(cells, widths));
  return {
    type: 'table',
    attrs: { isNumberColumnEnabled: false, layout: 'default' },
    content: [header, ...body],
  };
}

/** A row for a table of these widths. */
export const tableRow = (
  cells: readonly (readonly AdfNode[])[],
  widths: readonly number[],
  type: 'tableHeader' | 'tableCell' = 'tableCell',
): AdfNode => ({
  type: 'tableRow',
  content: cells.map((inline, n) => ({
    type,
    attrs: widths[n] === undefined ? {} : { colwidth: [widths[n]] },
    content: [paragraph(...inline)],
  })),
});
