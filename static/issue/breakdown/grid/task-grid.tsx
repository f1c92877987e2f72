import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { GRID_COLUMNS } from '../../../../src/domain/breakdown/grid/columns';
import { type Draft } from '../draft/draft';
import { messages } from '../messages';
import { problemWords } from '../problem-words';
import { createGridDesk, type GridDesk } from './desk';
import './grid.css';
import { cellId, GridRow } from './grid-row';
import { pressKey } from './keys';
import { useNames } from './use-names';

interface TaskGridProps {
  readonly draft: Draft;
  /** Somebody begins to work in the grid. */
  readonly onFocus: () => void;
}

/** As high as a row is drawn. */
const ROW_PX = 36;
const SHOWN_ROWS = 14;
/** Drawn above and below what is seen, so that scrolling meets no gap. */
const SPARE_ROWS = 6;

/** All tasks with all their fields, with the keys of a spreadsheet; only rows in sight are drawn. */
export function TaskGrid({ draft, onFocus }: TaskGridProps) {
  const { names, learn } = useNames(draft);
  const desk = useMemo(() => createGridDesk(draft, () => names.peek()), [draft, names]);
  const grid = useRef<HTMLDivElement>(null);
  const top = useSignal(0);
  const rows = draft.rows.value;
  // Bound to the element itself: the rows are not drawn again for each step of the selection.
  const activeCell = useComputed(() => {
    const { row, column } = desk.selection.range.value.to;
    return cellId(row, column);
  });
  useSignalEffect(() => {
    keepInSight(grid.current, desk.selection.range.value.to.row);
  });
  const first = Math.max(0, Math.floor(top.value / ROW_PX) - SPARE_ROWS);
  const seen = rows.slice(first, first + SHOWN_ROWS + 2 * SPARE_ROWS);
  return (
    <div class="wide">
      <p id="grid-keys" class="hint grid-keys">
        {messages.gridKeys}
      </p>
      <div
        ref={grid}
        class="task-grid"
        role="grid"
        aria-label={messages.grid}
        aria-describedby="grid-keys"
        aria-rowcount={rows.length + 1}
        aria-colcount={GRID_COLUMNS.length + 2}
        aria-multiselectable="true"
        aria-activedescendant={activeCell}
        tabIndex={0}
        onFocusIn={onFocus}
        onScroll={(event) => {
          top.value = event.currentTarget.scrollTop;
        }}
        onKeyDown={(event) => {
          if (desk.selection.editing.peek() === null && pressKey(desk, event)) event.preventDefault();
        }}
        onPaste={(event) => {
          if (desk.selection.editing.peek() !== null) return;
          event.preventDefault();
          desk.paste(event.clipboardData?.getData('text/plain') ?? '');
        }}
        onCopy={(event) => {
          if (desk.selection.editing.peek() !== null) return;
          event.preventDefault();
          event.clipboardData?.setData('text/plain', desk.copied());
        }}
      >
        <Head />
        <svg class="grid-space" width="1" height={first * ROW_PX} aria-hidden="true" />
        {seen.map((one, n) => (
          <GridRow
            key={one.id}
            row={one}
            n={first + n}
            draft={draft}
            desk={desk}
            names={names.value}
            onTyped={learn}
            onLeave={() => grid.current?.focus({ preventScroll: true })}
          />
        ))}
        <svg
          class="grid-space"
          width="1"
          height={Math.max(0, rows.length - first - seen.length) * ROW_PX}
          aria-hidden="true"
        />
      </div>
      <ActiveProblem draft={draft} desk={desk} />
      <p role="status">{desk.said}</p>
    </div>
  );
}

/** What is wrong with the task that the selection is at, whatever of its row is in sight. */
function ActiveProblem({ draft, desk }: { readonly draft: Draft; readonly desk: GridDesk }) {
  const words = useComputed(() => {
    const row = draft.rows.value[desk.selection.range.value.to.row];
    return (row?.problems.value ?? []).map(problemWords).join(' ');
  });
  return <p class="field-error">{words}</p>;
}

function Head() {
  return (
    <div role="row" aria-rowindex={1} class="grid-row grid-head">
      <span role="columnheader" class="grid-choice" aria-label={messages.create} />
      {GRID_COLUMNS.map((name) => (
        <span key={name} role="columnheader" class={`grid-cell grid-${name}`}>
          {messages.columns[name]}
        </span>
      ))}
      <span role="columnheader" class="grid-problem">
        {messages.problemColumn}
      </span>
    </div>
  );
}

/** The head stays on top, and so takes the place of one row. */
function keepInSight(grid: HTMLDivElement | null, row: number): void {
  if (grid === null) return;
  const above = row * ROW_PX;
  const below = above + 2 * ROW_PX;
  if (above < grid.scrollTop) grid.scrollTop = above;
  else if (below > grid.scrollTop + grid.clientHeight) grid.scrollTop = below - grid.clientHeight;
}
