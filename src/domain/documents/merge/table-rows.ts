import { type AdfNode } from '../adf';
import { plainText } from '../plain-text';

/** Whether these tables have the same columns and no cell that spans rows: then they are merged row by row. */
export function haveSameColumns(tables: readonly AdfNode[]): boolean {
  const columns = tables.map(columnsOf);
  return columns.every((names) => names !== null && names === columns[0]);
}

/** Whether these rows have as many cells as each other. */
export const haveSameCells = (rows: readonly AdfNode[]): boolean =>
  new Set(rows.map(({ content }) => content?.length ?? 0)).size === 1;

/** The names in the first row, of a cell each; `null` when the rows are not of one width. */
function columnsOf({ content: rows = [] }: AdfNode): string | null {
  const names = rows[0]?.content ?? [];
  const isEven = names.every((cell) => span(cell, 'colspan') === 1) && rows.every((row) => fits(row, names));
  return isEven ? JSON.stringify(names.map(plainText)) : null;
}

/** A row may have cells that people have joined, but none that reaches into the next row. */
function fits({ type, content = [] }: AdfNode, { length }: readonly AdfNode[]): boolean {
  const width = content.reduce((sum, cell) => sum + span(cell, 'colspan'), 0);
  return type === 'tableRow' && width === length && content.every((cell) => span(cell, 'rowspan') === 1);
}

const span = ({ attrs }: AdfNode, direction: 'colspan' | 'rowspan'): number =>
  Number(attrs?.[direction] ?? 1);
