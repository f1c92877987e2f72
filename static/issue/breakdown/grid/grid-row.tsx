import { useComputed } from '@preact/signals';
import { cellText, GRID_COLUMNS, type GridNames } from '../../../../src/domain/breakdown/grid/columns';
import { isInRange } from '../../../../src/domain/breakdown/grid/edits';
import { type Draft } from '../draft/draft';
import { type DraftRow } from '../draft/draft-row';
import { messages } from '../messages';
import { problemWords } from '../problem-words';
import { CellEditor } from './cell-editor';
import { type GridDesk } from './desk';
import { namesOf } from './use-names';

export interface GridRowProps {
  readonly row: DraftRow;
  readonly n: number;
  readonly draft: Draft;
  readonly desk: GridDesk;
  readonly names: GridNames;
  readonly onTyped: (column: (typeof GRID_COLUMNS)[number], text: string) => void;
  /** The grid takes the focus back from a cell. */
  readonly onLeave: () => void;
}

export const cellId = (row: number, column: number): string => `grid-${String(row)}-${String(column)}`;

/** One task as a row; only what it shows itself draws it again. */
export function GridRow(props: GridRowProps) {
  const { row, n, draft } = props;
  const problems = row.problems.value;
  return (
    <div role="row" aria-rowindex={n + 2} class={`grid-row ${problems.length > 0 ? 'grid-troubled' : ''}`}>
      <span role="gridcell" class="grid-choice">
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={messages.choose(row.task.value.summary)}
          checked={row.isChosen.value}
          onChange={(event) => {
            draft.choose([row], event.currentTarget.checked);
          }}
        />
      </span>
      {GRID_COLUMNS.map((_, column) => (
        <Cell key={column} {...props} column={column} />
      ))}
      <span role="gridcell" class="grid-problem" title={problems.map(problemWords).join(' ')}>
        {problems.map(problemWords).join(' ')}
      </span>
    </div>
  );
}

function Cell({ row, n, column, desk, names, onTyped, onLeave }: GridRowProps & { readonly column: number }) {
  const name = GRID_COLUMNS[column] ?? 'summary';
  const { selection } = desk;
  const text = cellText(row.task.value, name, names);
  // Only the cells that the selection enters or leaves are drawn again.
  const isSelected = useComputed(() => isInRange(selection.range.value, { row: n, column }));
  const edited = useComputed(() => {
    const editing = selection.editing.value;
    return editing?.cell.row === n && editing.cell.column === column ? editing : null;
  });
  const editing = edited.value;
  return (
    <span
      id={cellId(n, column)}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected.value}
      class={`grid-cell grid-${name}`}
      onMouseDown={(event) => {
        selection.select({ row: n, column }, event.shiftKey);
      }}
      onDblClick={() => {
        selection.edit(null);
      }}
    >
      {editing !== null ? (
        <CellEditor
          column={name}
          text={editing.typed ?? text}
          names={namesOf(name, names)}
          onInput={(typed) => {
            onTyped(name, typed);
          }}
          onDone={(typed, [rows, columns]) => {
            desk.write(typed);
            selection.stopEditing();
            selection.move(rows, columns, false);
            onLeave();
          }}
          onCancel={() => {
            selection.stopEditing();
            onLeave();
          }}
        />
      ) : (
        <bdi dir="auto">{text}</bdi>
      )}
    </span>
  );
}
