import { GRID_COLUMNS } from '../../../../src/domain/breakdown/grid/columns';
import { type GridDesk } from './desk';

const PAGE_ROWS = 10;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-PAGE_ROWS, 0],
  PageDown: [PAGE_ROWS, 0],
  Home: [0, -GRID_COLUMNS.length],
  End: [0, GRID_COLUMNS.length],
};

/** The keys of a spreadsheet, while no cell is typed into. True where the key was the grid's. */
export function pressKey(desk: GridDesk, event: KeyboardEvent): boolean {
  if (event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return pressCommand(desk, event);
  if (event.altKey) return pressAlt(desk, event.key);
  const arrow = Object.hasOwn(ARROWS, event.key) ? ARROWS[event.key] : undefined;
  if (arrow !== undefined) {
    desk.selection.move(arrow[0], arrow[1], event.shiftKey);
    return true;
  }
  return pressEditing(desk, event);
}

function pressCommand(desk: GridDesk, { key }: KeyboardEvent): boolean {
  if (key === 'd') desk.fillDown();
  else if (key === 'z') desk.undo();
  else return false;
  return true;
}

function pressAlt(desk: GridDesk, key: string): boolean {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  desk.move(key === 'ArrowUp' ? -1 : 1);
  return true;
}

function pressEditing(desk: GridDesk, { key, shiftKey }: KeyboardEvent): boolean {
  const { selection } = desk;
  switch (key) {
    case 'Enter':
    case 'F2':
      selection.edit(null);
      return true;
    case 'Tab':
      return moveAside(desk, shiftKey ? -1 : 1);
    case 'Delete':
    case 'Backspace':
      desk.clear();
      return true;
    case ' ':
      desk.toggle();
      return true;
    default:
      if (key.length !== 1) return false;
      selection.edit(key);
      return true;
  }
}

/** At the first and last cell of a row the focus leaves the grid, as everywhere on the page. */
function moveAside({ selection }: GridDesk, by: -1 | 1): boolean {
  const { column } = selection.range.peek().to;
  if (column + by < 0 || column + by >= GRID_COLUMNS.length) return false;
  selection.move(0, by, false);
  return true;
}
