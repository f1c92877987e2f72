import { type AdfNode } from '../adf';
import { plainText } from '../plain-text';

/** Whether these tables have the same columns and no cell that spans several: then they are merged row by row. */
export function haveSameColumns(tables: readonly AdfNode[]): boolean {
  const columns = tables.map(columnsOf);
  return columns.every((names) => names !== null && names === columns[0]);
}

/** Whether these rows have as many cells as each other. */
export const haveSameCells = (rows: readonly AdfNode[]): boolean =>
  new Set(rows.map(({ content }) => content?.length ?? 0)).size === 1;

/** The names in the first row; `null` when the rows are not of one shape. */
function columnsOf({ content: rows = [] }: AdfNode): string | null {
  const isEven =
    haveSameCells(rows) && rows.every(({ type, content }) => type === 'tableRow' && content?.every(isSingle));
  return isEven ? JSON.stringify((rows[0]?.content ?? []).map(plainText)) : null;
}

const isSingle = ({ attrs }: AdfNode): boolean =>
  ['colspan', 'rowspan'].every((name) => (attrs?.[name] ?? 1) === 1);
