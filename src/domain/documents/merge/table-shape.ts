import { type AdfNode } from '../adf';
import { paragraph } from '../nodes';
import { contentOf } from './alike';
import { at } from './pick';

type Nodes = readonly AdfNode[];

/** Says nothing of what people wrote there. */
export const EMPTY_CELL: AdfNode = { type: 'tableCell', content: [paragraph()] };

/** A page may say of a cell that it reaches anywhere. */
const WIDEST = 500;

function span({ attrs }: AdfNode, direction: 'colspan' | 'rowspan'): number {
  const columns = Number(attrs?.[direction] ?? 1);
  return columns > 1 && columns <= WIDEST ? columns : 1;
}

export const isJoined = (cell: AdfNode): boolean => span(cell, 'colspan') * span(cell, 'rowspan') > 1;

/** How far each cell of a row reaches. */
export const shapeOf = (row: AdfNode | null): string =>
  row
    ? contentOf(row)
        .map((cell) => [span(cell, 'colspan'), span(cell, 'rowspan')])
        .join()
    : '';

/** How many rows below it the cells of a row reach into. */
export const reachOf = (row: AdfNode | null): number =>
  row ? Math.max(1, ...contentOf(row).map((cell) => span(cell, 'rowspan'))) - 1 : 0;

/**
 * A table with a cell in each column of each row: one that is joined stands in all that it reaches into. The very same
 * where none is; `null` when the rows are not of one width.
 */
export function spread(table: AdfNode): AdfNode | null {
  const rows = contentOf(table);
  const isAnyJoined = rows.some((row) => contentOf(row).some(isJoined));
  const content = isAnyJoined ? spreadRows(rows) : rows;
  const { length } = contentOf(at(content, 0));
  if (content.some((row) => contentOf(row).length !== length)) return null;
  return isAnyJoined ? { ...table, content } : table;
}

function spreadRows(rows: Nodes): Nodes {
  const ends = new Map<AdfNode, number>();
  let above: Nodes = [];
  return rows.map((row, n) => {
    const cells: AdfNode[] = [];
    const fromAbove = (): void => {
      for (let cell = above[cells.length]; cell && (ends.get(cell) ?? 0) > n; cell = above[cells.length])
        cells.push(cell);
    };
    for (const cell of contentOf(row)) {
      fromAbove();
      ends.set(cell, n + span(cell, 'rowspan'));
      for (let to = span(cell, 'colspan'); to > 0; to -= 1) cells.push(cell);
    }
    fromAbove();
    above = cells;
    return { ...row, content: cells };
  });
}

/** A table that was spread with each joined cell once, as wide as it stands there; or parted where it began. */
export function gathered(table: AdfNode, isParted = false): AdfNode {
  const known = new Set<AdfNode>();
  const content = contentOf(table).map((row) => {
    const once = (cell: AdfNode): Nodes => {
      if (!isJoined(cell)) return [cell];
      if (known.has(cell)) return isParted ? [EMPTY_CELL] : [];
      known.add(cell);
      const colspan = isParted ? 1 : contentOf(row).filter((other) => other === cell).length;
      if (colspan === span(cell, 'colspan') && !isParted) return [cell];
      // The widths that the editor keeps of its columns are no longer those.
      const attrs = { ...cell.attrs, colwidth: [], colspan };
      return [{ ...cell, attrs: isParted ? { ...attrs, rowspan: 1 } : attrs }];
    };
    return { ...row, content: contentOf(row).flatMap(once) };
  });
  return { ...table, content };
}

/** What names the columns of a table that was spread: the first row in which none are joined. */
export function namesOf(table: AdfNode): Nodes {
  const rows = contentOf(table);
  const names = rows.find((row) => !contentOf(row).some(isJoined)) ?? at(rows, 0);
  return contentOf(names).map(({ content = [] }) => ({ type: 'tableCell', content }));
}
