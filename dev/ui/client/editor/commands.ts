import { defaultSchema } from '@atlaskit/adf-schema/schema-default';
import { lift, setBlockType, toggleMark, wrapIn } from '@atlaskit/editor-prosemirror/commands';
import { Fragment, type Node, type NodeType } from '@atlaskit/editor-prosemirror/model';
import {
  type EditorState,
  Selection,
  TextSelection,
  type Transaction,
} from '@atlaskit/editor-prosemirror/state';

/** What the toolbar and the keyboard do. Node and mark types are those of Atlassian's schema. */
export type Command = ReturnType<typeof toggleMark>;

function nodeType(name: string): NodeType {
  const type = Object.entries(defaultSchema.nodes).find(([known]) => known === name)?.[1];
  if (type === undefined) throw new Error(`The schema has no node ${name}.`);
  return type;
}

export function mark(name: 'strong' | 'em' | 'underline' | 'strike' | 'code'): Command {
  return toggleMark(defaultSchema.marks[name]);
}

export const paragraph: Command = setBlockType(nodeType('paragraph'));
export const codeBlock: Command = setBlockType(nodeType('codeBlock'));
export const panel: Command = wrapIn(nodeType('panel'));
export const quote: Command = wrapIn(nodeType('blockquote'));

export function heading(level: number): Command {
  return setBlockType(nodeType('heading'), { level });
}

/** Makes the block a list of one item, or takes it out of the list it is in. */
export function list(name: 'bulletList' | 'orderedList'): Command {
  return (state, dispatch, view) => {
    const { $from, $to } = state.selection;
    if ($from.depth > 1 && $from.node(-1).type === nodeType('listItem')) return lift(state, dispatch, view);
    const range = $from.blockRange($to);
    if (range?.parent.type !== nodeType('doc')) return false;
    const items = range.parent.content.content.slice(range.startIndex, range.endIndex);
    if (!items.every((item) => item.type === nodeType('paragraph'))) return false;
    const made = nodeType(name).create(
      null,
      items.map((item) => nodeType('listItem').create(null, item)),
    );
    if (dispatch) {
      const tr = state.tr.replaceRangeWith(range.start, range.end, made);
      // Two levels deeper: the list and its item.
      tr.setSelection(TextSelection.create(tr.doc, $from.pos + 2, $to.pos + 2 * items.length));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

/** Enter in a list: the next item, or out of the list from an empty one. */
export const splitListItem: Command = (state, dispatch, view) => {
  const { $from, $to } = state.selection;
  if ($from.depth < 2 || !$from.sameParent($to) || $from.node(-1).type !== nodeType('listItem')) return false;
  if ($from.parent.content.size === 0) return lift(state, dispatch, view);
  dispatch?.(state.tr.deleteSelection().split($from.pos, 2).scrollIntoView());
  return true;
};

export const rule: Command = (state, dispatch) => {
  dispatch?.(insertBlock(state, nodeType('rule').create()));
  return true;
};

const TABLE_SIZE = 3;

/** Three by three with a header row, the cursor in its first cell. */
export const table: Command = (state, dispatch) => {
  const cells = (name: 'tableHeader' | 'tableCell'): Fragment =>
    Fragment.from(
      Array.from({ length: TABLE_SIZE }, () => nodeType(name).create(null, nodeType('paragraph').create())),
    );
  const rows = Array.from({ length: TABLE_SIZE }, (_, index) =>
    nodeType('tableRow').create(null, cells(index === 0 ? 'tableHeader' : 'tableCell')),
  );
  const start = blockStart(state);
  if (dispatch) {
    const tr = insertBlock(state, nodeType('table').create({ localId: crypto.randomUUID() }, rows));
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(start + 1, tr.doc.content.size))));
    dispatch(tr);
  }
  return true;
};

/** Tab goes from cell to cell; behind the last one a row is added. */
export function nextCell(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const depth = depthOf($from, 'table');
    if (depth === null) return false;
    const table = $from.node(depth);
    const start = $from.start(depth);
    const cells: number[] = [];
    table.descendants((node, position) => {
      if (node.type.spec['tableRole'] === 'cell' || node.type.spec['tableRole'] === 'header_cell')
        cells.push(start + position);
    });
    const current = cells.filter((position) => position < $from.pos).length - 1;
    const target = cells[current + direction];
    const tr = state.tr;
    if (target !== undefined) tr.setSelection(Selection.near(tr.doc.resolve(target + 1)));
    else if (direction === 1) {
      const end = start + table.content.size;
      tr.insert(end, emptyRow(table));
      tr.setSelection(Selection.near(tr.doc.resolve(end + 1)));
    }
    dispatch?.(tr.scrollIntoView());
    return true;
  };
}

function emptyRow(table: Node): Node {
  const width = table.lastChild?.childCount ?? TABLE_SIZE;
  const cells = Array.from({ length: width }, () =>
    nodeType('tableCell').create(null, nodeType('paragraph').create()),
  );
  return nodeType('tableRow').create(null, cells);
}

/** Puts a block in place of the empty paragraph the cursor is in, or below its block, with a line to go on after it. */
export function insertBlock(state: EditorState, block: Node): Transaction {
  const { $from } = state.selection;
  const top = $from.depth === 0 ? $from.pos : $from.before(1);
  const current = state.doc.nodeAt(top);
  const empty = current?.type === nodeType('paragraph') && current.content.size === 0;
  const end = top + (current?.nodeSize ?? 0);
  const last = end >= state.doc.content.size;
  const inserted = Fragment.from(last ? [block, nodeType('paragraph').create()] : block);
  return state.tr.replaceWith(empty ? top : end, end, inserted).scrollIntoView();
}

function blockStart(state: EditorState): number {
  const { $from } = state.selection;
  const top = $from.depth === 0 ? $from.pos : $from.before(1);
  const current = state.doc.nodeAt(top);
  return current?.type === nodeType('paragraph') && current.content.size === 0
    ? top
    : top + (current?.nodeSize ?? 0);
}

function depthOf($position: Selection['$from'], name: string): number | null {
  for (let depth = $position.depth; depth > 0; depth -= 1)
    if ($position.node(depth).type.name === name) return depth;
  return null;
}

/** Links the selected words. */
export function link(href: string): Command {
  const type = defaultSchema.marks.link;
  return href === '' ? toggleMark(type) : toggleMark(type, { href });
}
