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
  const columns = Number(attrs?.[direction]);
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
 * A table's rows with a cell in each column: one that is joined stands in all that it reaches into. The very same where
 * none is; `null` when they are not of one width.
 */
export function spread(rows: Nodes): Nodes | null {
  const even = rows.some((row) => contentOf(row).some(isJoined)) ? spreadAll(rows) : rows;
  return even.every((row) => contentOf(row).length === contentOf(at(even, 0)).length) ? even : null;
}

/** Rows with other cells. */
export const withCells = (rows: Nodes, cellsOf: (row: AdfNode, place: number) => Nodes): Nodes =>
  rows.map((row, place) => ({ ...row, content: cellsOf(row, place) }));

function spreadAll(rows: Nodes): Nodes {
  const ends = new Map<AdfNode, number>();
  let above: Nodes = [];
  return withCells(rows, (row, n) => {
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
    return cells;
  });
}

/** Rows that were spread with each joined cell once, as wide as it stands there; or parted where it began. */
export function gathered(rows: Nodes, isParted = false): Nodes {
  const known = new Set<AdfNode>();
  return withCells(rows, (row) =>
    contentOf(row).flatMap((cell) => {
      if (!isJoined(cell)) return cell;
      if (known.has(cell)) return isParted ? EMPTY_CELL : [];
      known.add(cell);
      const colspan = isParted ? 1 : contentOf(row).filter((other) => other === cell).length;
      const rowspan = isParted ? 1 : span(cell, 'rowspan');
      // The widths that the editor keeps of its columns may no longer be those.
      return { ...cell, attrs: { ...cell.attrs, colwidth: [], colspan, rowspan } };
    }),
  );
}

/** What names the columns of rows that were spread: the first in which none are joined. */
export function namesOf(rows: Nodes): Nodes {
  const names = rows.find((row) => !contentOf(row).some(isJoined)) ?? at(rows, 0);
  return contentOf(names).map(({ content = [] }) => ({ type: 'tableCell', content }));
}
