import { type AdfNode } from '../adf';
import { paragraph } from '../nodes';
import { contentOf } from './alike';
import { at } from './pick';

/** Says nothing of what people wrote there. */
export const EMPTY_CELL: AdfNode = { type: 'tableCell', content: [paragraph()] };

/** What the first row says, whether or not it is a header; `null` when the rows are not of one width. */
export function namesOf({ content: rows = [] }: AdfNode): readonly AdfNode[] | null {
  const names = contentOf(at(rows, 0));
  const areEven = rows.every((row) => fits(row, names));
  return areEven ? names.map(({ content = [] }) => ({ type: 'tableCell', content })) : null;
}

/** A row may have cells that people have joined, but none that reaches into the next row. */
function fits({ content = [] }: AdfNode, { length }: readonly AdfNode[]): boolean {
  const width = content.reduce((sum, cell) => sum + span(cell, 'colspan'), 0);
  return width === length && content.every((cell) => span(cell, 'rowspan') === 1);
}

const span = ({ attrs }: AdfNode, direction: 'colspan' | 'rowspan'): number =>
  Number(attrs?.[direction] ?? 1);

/** Whether all rows have a cell of their own in each column. */
export const isEven = (table: AdfNode): boolean => namesOf(table) !== null && !hasJoined(table);

export const hasJoined = ({ content: rows = [] }: AdfNode): boolean =>
  rows.some((row) => contentOf(row).length < contentOf(at(rows, 0)).length);
