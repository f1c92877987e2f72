import { type AdfNode } from './adf';
import { paragraph, strong } from './nodes';

/** Each cell is one run of inline nodes; every row has as many as there are columns. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly (readonly AdfNode[])[])[],
): AdfNode {
  const header = { type: 'tableRow', content: columns.map((name) => cell('tableHeader', [strong(name)])) };
  const body = rows.map((cells) => ({
    type: 'tableRow',
    content: cells.map((inline) => cell('tableCell', inline)),
  }));
  return {
    type: 'table',
    attrs: { isNumberColumnEnabled: false, layout: 'default' },
    content: [header, ...body],
  };
}

const cell = (type: 'tableHeader' | 'tableCell', inline: readonly AdfNode[]): AdfNode => ({
  type,
  attrs: {},
  content: [paragraph(...inline)],
});
