import { type TaskRow } from '../task-row';
import { cellText, GRID_COLUMNS, type GridNames, withCell } from './columns';

/** A rectangle of cells, both ends included; `from` is the cell that the selection began at. */
export interface GridRange {
  readonly from: GridCell;
  readonly to: GridCell;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridEdit {
  readonly rows: readonly TaskRow[];
  /** Cells whose text meant nothing in their column and was left out. */
  readonly skipped: number;
}

const within = ({ from, to }: GridRange) => ({
  top: Math.min(from.row, to.row),
  bottom: Math.max(from.row, to.row),
  left: Math.min(from.column, to.column),
  right: Math.max(from.column, to.column),
});

/** True for the cells that a selection covers. */
export function isInRange(range: GridRange, { row, column }: GridCell): boolean {
  const { top, bottom, left, right } = within(range);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Numbers of the rows that a selection covers. */
export function rowsIn(range: GridRange): readonly number[] {
  const { top, bottom } = within(range);
  return Array.from({ length: bottom - top + 1 }, (_, n) => top + n);
}

/** Puts one text into each cell of a selection; what means nothing in a column stays as it was. */
export function fillCells(
  rows: readonly TaskRow[],
  range: GridRange,
  textAt: (cell: GridCell) => string | null,
  names: GridNames,
): GridEdit {
  const { top, bottom, left, right } = within(range);
  let skipped = 0;
  const next = rows.slice();
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const [before, name] = [next[row], GRID_COLUMNS[column]];
      const text = textAt({ row, column });
      if (before === undefined || name === undefined || text === null) continue;
      const after = withCell(before, name, text, names);
      if (after === null) skipped += 1;
      else next[row] = after;
    }
  }
  return { rows: next, skipped };
}

/** Repeats the first row of a selection in all rows below it. */
export function fillDown(rows: readonly TaskRow[], range: GridRange, names: GridNames): GridEdit {
  const { top } = within(range);
  const first = rows[top];
  if (first === undefined) return { rows, skipped: 0 };
  const textAt = ({ row, column }: GridCell): string | null => {
    const name = GRID_COLUMNS[column];
    return row === top || name === undefined ? null : cellText(first, name, names);
  };
  return fillCells(rows, range, textAt, names);
}

/** Lays pasted cells over the grid from one cell on; rows that are not there yet are made by `fresh`. */
export function pasteCells(
  rows: readonly TaskRow[],
  at: GridCell,
  cells: readonly (readonly string[])[],
  { names, fresh }: { readonly names: GridNames; readonly fresh: () => TaskRow },
): GridEdit {
  const missing = Math.max(0, at.row + cells.length - rows.length);
  const all = [...rows, ...Array.from({ length: missing }, fresh)];
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const to = { row: at.row + cells.length - 1, column: Math.min(at.column + width, GRID_COLUMNS.length) - 1 };
  const textAt = ({ row, column }: GridCell): string | null =>
    cells[row - at.row]?.[column - at.column] ?? null;
  return cells.length === 0 ? { rows, skipped: 0 } : fillCells(all, { from: at, to }, textAt, names);
}

/** Moves a run of neighbouring rows up or down by one; the same rows where they are at the end. */
export function movedRows<Row>(rows: readonly Row[], moving: readonly number[], by: -1 | 1): readonly Row[] {
  const [top, bottom] = [Math.min(...moving), Math.max(...moving)];
  if (top + by < 0 || bottom + by >= rows.length) return rows;
  const next = rows.slice();
  const run = next.splice(top, bottom - top + 1);
  next.splice(top + by, 0, ...run);
  return next;
}
