import { type ReadonlySignal, signal } from '@preact/signals';
import { cellText, GRID_COLUMNS, type GridNames } from '../../../../src/domain/breakdown/grid/columns';
import {
  fillCells,
  fillDown,
  type GridEdit,
  type GridRange,
  movedRows,
  pasteCells,
  rowsIn,
} from '../../../../src/domain/breakdown/grid/edits';
import { pastedCells } from '../../../../src/domain/breakdown/pasted';
import { MOST_ROWS } from '../../../../src/domain/breakdown/task-row';
import { type Draft } from '../draft/draft';
import { messages } from '../messages';
import { createSelection, type Selection } from './selection';

export interface GridDesk {
  readonly selection: Selection;
  /** What the last command could not do, or has done; read to the person. */
  readonly said: ReadonlySignal<string>;
  textAt(row: number, column: number): string;
  write(text: string): void;
  clear(): void;
  fillDown(): void;
  paste(text: string): void;
  copied(): string;
  move(by: -1 | 1): void;
  toggle(): void;
  undo(): void;
}

/** What can be done in the grid, on the draft's own rows. */
export function createGridDesk(draft: Draft, names: () => GridNames): GridDesk {
  const selection = createSelection(() => draft.rows.peek().length);
  const said = signal('');
  const range = () => selection.range.peek();
  const tasks = () => draft.rows.peek().map(({ task }) => task.peek());
  const textAt = (row: number, column: number): string => {
    const [task, name] = [draft.rows.peek()[row]?.task.peek(), GRID_COLUMNS[column]];
    return task === undefined || name === undefined ? '' : cellText(task, name, names());
  };
  const apply = ({ rows, skipped }: GridEdit): void => {
    draft.editAll(rows);
    said.value = skipped > 0 ? messages.skipped(skipped) : '';
  };
  const paste = (text: string): void => {
    const cells = pastedCells(text);
    const { from } = range();
    const most = MOST_ROWS - from.row;
    if (cells.length > most) said.value = messages.tooMany(cells.length, most);
    else apply(pasteCells(tasks(), from, cells, { names: names(), fresh: () => draft.blank() }));
  };
  return {
    selection,
    said,
    textAt,
    paste,
    write: (text) => {
      const { to } = range();
      if (text !== textAt(to.row, to.column))
        apply(fillCells(tasks(), { from: to, to }, () => text, names()));
    },
    clear: () => {
      apply(fillCells(tasks(), range(), () => '', names()));
    },
    fillDown: () => {
      apply(fillDown(tasks(), range(), names()));
    },
    copied: () => copied(range(), textAt),
    move: (by) => {
      moveRows(draft, selection, by);
    },
    toggle: () => {
      const rows = rowsIn(range()).flatMap((n) => draft.rows.peek()[n] ?? []);
      draft.choose(rows, !rows.every(({ isChosen }) => isChosen.peek()));
    },
    undo: () => {
      draft.undo();
      said.value = messages.takenBack;
    },
  };
}

/** The selected rows change places with a neighbour, and stay selected. */
function moveRows(draft: Draft, selection: Selection, by: -1 | 1): void {
  const { from, to } = selection.range.peek();
  const next = movedRows(draft.rows.peek(), rowsIn({ from, to }), by);
  if (next === draft.rows.peek()) return;
  draft.reorder(next);
  selection.select({ ...from, row: from.row + by }, false);
  selection.select({ ...to, row: to.row + by }, true);
}

function copied({ from, to }: GridRange, textAt: (row: number, column: number) => string): string {
  const left = Math.min(from.column, to.column);
  const columns = Array.from({ length: Math.abs(to.column - from.column) + 1 }, (_, n) => left + n);
  return rowsIn({ from, to })
    .map((row) => columns.map((column) => quoted(textAt(row, column))).join('\t'))
    .join('\n');
}

/** A cell that holds tabs, quotes or lines, as sheets copy it. */
const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
