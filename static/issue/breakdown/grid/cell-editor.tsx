import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type GridColumn } from '../../../../src/domain/breakdown/grid/columns';
import { messages } from '../messages';

interface CellEditorProps {
  readonly column: GridColumn;
  /** What stands in it at first. */
  readonly text: string;
  /** Names to choose from, where the column has any. */
  readonly names: readonly string[];
  readonly onInput: (text: string) => void;
  /** `move`: where the selection goes then, in rows and columns. */
  readonly onDone: (text: string, move: readonly [number, number]) => void;
  readonly onCancel: () => void;
}

/** The box that a cell is typed into. */
export function CellEditor({ column, text, names, onInput, onDone, onCancel }: CellEditorProps) {
  const box = useRef<HTMLInputElement>(null);
  const value = useSignal(text);
  const isOver = useRef(false);
  /** A box that goes away loses the focus as well: it ends once. */
  const end = (how: () => void): void => {
    if (isOver.current) return;
    isOver.current = true;
    how();
  };
  const done = (rows: number, columns: number): void => {
    end(() => {
      onDone(value.value, [rows, columns]);
    });
  };
  // Before the next key: one that comes sooner would be nobody's.
  useLayoutEffect(() => {
    box.current?.focus();
  }, []);
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const by = event.shiftKey ? -1 : 1;
    if (event.key === 'Escape') end(onCancel);
    else if (event.key === 'Enter') done(by, 0);
    else if (event.key === 'Tab') done(0, by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        ref={box}
        class="grid-editor"
        type="text"
        dir="auto"
        list={names.length > 0 ? 'grid-names' : undefined}
        aria-label={messages.columns[column]}
        value={value.value}
        onInput={(event) => {
          value.value = event.currentTarget.value;
          onInput(value.value);
        }}
        onKeyDown={press}
        onBlur={() => {
          done(0, 0);
        }}
      />
      {names.length > 0 && (
        <datalist id="grid-names">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </>
  );
}
