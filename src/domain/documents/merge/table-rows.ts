import { type AdfNode } from '../adf';
import { paragraph } from '../nodes';
import { meaningOf } from '../normal-form';
import { contentOf } from './alike';
import { alignDescendants } from './align';
import { type OnPage } from './counterparts';
import { type Likeness } from './likeness';
import { type NodeVersions } from './shell';

/**
 * Places on the page of the columns: people may have put more between them, changed their order, named
 * one anew and taken one away, which then has none. `null` where they cannot be told, or a cell spans rows: then the
 * table is one thing.
 */
export function columnsOnPage(
  { base, page, wanted }: NodeVersions,
  likeness: Likeness,
): readonly (number | undefined)[] | null {
  const [was, names, columns] = [base ?? wanted, page, wanted].map(columnsOf);
  if (!names || !columns || meaningOf(was ?? []) !== meaningOf(columns)) return null;
  const { toRight } = alignDescendants(columns, names, likeness);
  const isTold = (place?: number): boolean => place !== undefined;
  // The base tells a column that people took away from one that the issue has got; a joined cell may reach into it.
  const mayLack =
    base !== null &&
    toRight.some(isTold) &&
    contentOf(wanted).every((row) => contentOf(row).length === columns.length);
  return mayLack || toRight.every(isTold) ? toRight : null;
}

/** A table of the issue with the columns of the page in their order; cells are empty in those that people have added. */
export function inColumns(page: AdfNode, table: AdfNode, places: readonly (number | undefined)[]): AdfNode {
  const columns = contentOf(contentOf(page)[0] ?? page).map((_, place) => places.indexOf(place));
  if (columns.length === places.length && columns.every((column, n) => column === n)) return table;
  const content = contentOf(table).map((row) => {
    const cells = contentOf(row);
    const isJoined = cells.length !== places.length;
    return isJoined ? row : { ...row, content: columns.map((column) => cells[column] ?? EMPTY_CELL) };
  });
  return { ...table, content };
}

/** Says nothing of what people wrote there. */
export const EMPTY_CELL: AdfNode = { type: 'tableCell', content: [paragraph()] };

/** One cell of the versions in the kind that people have made of it: they make headers of a column or a row. */
export function cellsLike<Cells extends Pick<OnPage, 'base' | 'page' | 'wanted'>>(cells: Cells): Cells {
  const { base, page, wanted } = cells;
  if (base === null || wanted === null || base.type !== wanted.type || base.type === page.type) return cells;
  return { ...cells, base: { ...base, type: page.type }, wanted: { ...wanted, type: page.type } };
}

/** The cells of the first row, whether or not it is a header; `null` when the rows are not of one width. */
function columnsOf({ content: rows = [] }: AdfNode): readonly AdfNode[] | null {
  const names = rows[0]?.content ?? [];
  return rows.every((row) => fits(row, names)) ? names.map((name) => ({ ...name, type: 'tableCell' })) : null;
}

/** A row may have cells that people have joined, but none that reaches into the next row. */
function fits({ type, content = [] }: AdfNode, { length }: readonly AdfNode[]): boolean {
  const width = content.reduce((sum, cell) => sum + span(cell, 'colspan'), 0);
  return type === 'tableRow' && width === length && content.every((cell) => span(cell, 'rowspan') === 1);
}

const span = ({ attrs }: AdfNode, direction: 'colspan' | 'rowspan'): number =>
  Number(attrs?.[direction] ?? 1);
