import { MOST_ROWS } from './task-row';

/** One task of a pasted text; cells as they stood, the first one its summary. */
export interface PastedTask {
  readonly summary: string;
  /** What stood in the cells beside it. */
  readonly cells: readonly string[];
}

export type Pasted =
  | { readonly kind: 'tasks'; readonly tasks: readonly PastedTask[] }
  /** More lines than can be made at once; nothing was taken. */
  | { readonly kind: 'too-many'; readonly lines: number; readonly most: number };

/** `- x`, `* x`, `1. x`, `[ ] x`, `☐ x`, also one behind the other. */
const SIGN = /^(?:[-*•–—‣●]\s+|・\s*|\(?\d{1,4}[.)]\s+|\[(?:[ xX✓]|)\]\s+|[☐☑✅⬜]\uFE0F?\s*|#{1,6}\s+)+/u;

/**
 * Reads pasted text: lines, lists of any sign, or cells copied from a sheet, where a cell may hold lines
 * of its own. What people pasted is text, whatever it looks like: no formula, no markup.
 */
export function readPasted(text: string, room = MOST_ROWS): Pasted {
  const rows = (text.includes('\t') ? cellRows(text) : lineRows(text)).filter(
    ([first = '', ...rest]) => first !== '' || rest.some((cell) => cell !== ''),
  );
  if (rows.length > room) return { kind: 'too-many', lines: rows.length, most: room };
  return { kind: 'tasks', tasks: rows.map(([summary = '', ...cells]) => ({ summary, cells })) };
}

/** Cells just as they were copied, for a grid; a line without tabs is a row of one cell. */
export const pastedCells = (text: string): readonly (readonly string[])[] =>
  text.trim() === '' ? [] : cellRows(text);

const lineRows = (text: string): readonly (readonly string[])[] =>
  text.split(/\r\n?|\n|\u2028|\u2029/).map((line) => [withoutSign(line)]);

function withoutSign(line: string): string {
  const trimmed = line.trim();
  return trimmed.replace(SIGN, '').trim();
}

/** Rows of a sheet as it copies them: tabs, and quotes around cells that hold tabs, quotes or lines. */
function cellRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:^|[\t\n])(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))/g;
  const plain = text.replace(/\r\n?/g, '\n').replace(/(?<!\n)\n+$/, '');
  for (const match of plain.matchAll(cell)) {
    if (match[0].startsWith('\n')) rows.push([]);
    const value = match[1]?.replace(/""/g, '"') ?? match[2] ?? '';
    const isFirst = rows.at(-1)?.length === 0;
    rows.at(-1)?.push(isFirst ? withoutSign(value.replace(/(?<!\s)\s*\n\s*/g, ' ')) : value.trim());
  }
  return rows;
}
