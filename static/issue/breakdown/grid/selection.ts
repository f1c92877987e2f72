import { type ReadonlySignal, signal } from '@preact/signals';
import { GRID_COLUMNS } from '../../../../src/domain/breakdown/grid/columns';
import { type GridCell, type GridRange } from '../../../../src/domain/breakdown/grid/edits';

export interface Selection {
  readonly range: ReadonlySignal<GridRange>;
  /** The cell that is typed into; `null` while none is. */
  readonly editing: ReadonlySignal<Editing | null>;
  /** One cell, or with `extend` all from where the selection began. */
  select(cell: GridCell, extend: boolean): void;
  /** From the active cell, kept within the grid. */
  move(rows: number, columns: number, extend: boolean): void;
  /** `typed` takes the place of what stands there. */
  edit(typed: string | null): void;
  stopEditing(): void;
}

export interface Editing {
  readonly cell: GridCell;
  readonly typed: string | null;
}

/** Which cells are selected; `rowCount` says how many rows there are by now. */
export function createSelection(rowCount: () => number): Selection {
  const start = { row: 0, column: 0 };
  const range = signal<GridRange>({ from: start, to: start });
  const editing = signal<Editing | null>(null);
  const select = (cell: GridCell, extend: boolean): void => {
    range.value = { from: extend ? range.peek().from : cell, to: cell };
  };
  return {
    range,
    editing,
    select,
    move: (rows, columns, extend) => {
      const { row, column } = range.peek().to;
      const within = (at: number, end: number): number => Math.min(Math.max(at, 0), Math.max(end - 1, 0));
      select(
        { row: within(row + rows, rowCount()), column: within(column + columns, GRID_COLUMNS.length) },
        extend,
      );
    },
    edit: (typed) => {
      const { to } = range.peek();
      range.value = { from: to, to };
      editing.value = { cell: to, typed };
    },
    stopEditing: () => {
      editing.value = null;
    },
  };
}
