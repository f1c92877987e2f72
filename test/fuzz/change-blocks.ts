import { type AdfNode } from '../../src/domain/documents/adf';
import { paragraph, text } from '../../src/domain/documents/nodes';
import { type Author } from './author';
import { joinCells } from './join-cells';
import { block } from './make-blocks';
import { type Random } from './random';

type Nodes = readonly AdfNode[];

const LISTS = new Set(['bulletList', 'orderedList', 'taskList']);

/** Some changes of the kinds that people and issues make: words, items, rows, whole blocks, and their places. */
export function changeBlocks(nodes: Nodes, author: Author, times: number): Nodes {
  let changed = nodes;
  for (let n = 0; n < times; n += 1) changed = changeOnce(changed, author);
  return changed;
}

function changeOnce(nodes: Nodes, author: Author): Nodes {
  const { random } = author;
  const at = random.below(nodes.length);
  const node = nodes[at];
  if (node === undefined || random.onceIn(5)) return insert(nodes, at, writtenBlock(author));
  if (random.onceIn(7)) return nodes.filter((_, place) => place !== at);
  if (random.onceIn(12)) return nodes.with(at, framed(nodes.slice(at, at + 1), random));
  if (random.onceIn(8)) return withJoined(nodes, at, author);
  if (random.onceIn(8)) return withSplit(nodes, at, random);
  if (random.onceIn(10)) return [...nodes.slice(0, at), ...inOtherBlocks(node), ...nodes.slice(at + 1)];
  if (random.onceIn(9))
    return insert(
      nodes.filter((_, place) => place !== at),
      random.below(nodes.length),
      node,
    );
  return nodes.with(at, changeNode(node, author));
}

/** Backspace at the start of a line: it goes on in the one before, now and then with a word between. */
function withJoined(nodes: Nodes, at: number, { random, word }: Author): Nodes {
  const [one, next] = nodes.slice(at, at + 2);
  if (one?.type !== next?.type || !one || !next) return nodes;
  // A space at an end of a line says nothing.
  const seam = isEmpty(one) || isEmpty(next) ? '' : random.pick(['', ' ', ` ${word()} `]);
  const joined = oneOf(one, next, seam === '' ? [] : [text(seam)]);
  return joined === null ? nodes : [...nodes.slice(0, at), joined, ...nodes.slice(at + 2)];
}

const isEmpty = ({ content = [] }: AdfNode): boolean => content.every((node) => node.text === '');

function oneOf(one: AdfNode, next: AdfNode, seam: Nodes): AdfNode | null {
  const [content = [], more = []] = [one.content, next.content];
  if (one.type === 'paragraph' || one.type === 'taskItem')
    return { ...one, content: [...content, ...seam, ...more] };
  const [line, another] = [content.at(-1), more[0]];
  if (one.type !== 'listItem' || line?.type !== 'paragraph' || another?.type !== 'paragraph') return null;
  const joined = oneOf(line, another, seam);
  return joined && { ...one, content: [...content.slice(0, -1), joined, ...more.slice(1)] };
}

/** Enter in the middle of a line. */
function withSplit(nodes: Nodes, at: number, random: Random): Nodes {
  const parts = nodes.slice(at, at + 1).flatMap((node) => partsOf(node, random));
  return [...nodes.slice(0, at), ...parts, ...nodes.slice(at + 1)];
}

function partsOf(node: AdfNode, random: Random): Nodes {
  const { type, content = [] } = node;
  const cut = random.below(content.length);
  const child = content[cut];
  const isText = type === 'paragraph' || type === 'taskItem';
  if (child === undefined || !(isText || (type === 'listItem' && cut === 0))) return [node];
  const [half, rest] = isText ? halves(child, random) : partsOf(child, random);
  if (half === undefined || rest === undefined) return [node];
  const ids = type === 'taskItem' ? { attrs: { localId: random.id(), state: 'TODO' } } : {};
  return [
    { ...node, content: [...content.slice(0, cut), half] },
    { ...node, ...ids, content: [rest, ...content.slice(cut + 1)] },
  ];
}

function halves(node: AdfNode, random: Random): Nodes {
  const parts = (node.text ?? '').split(' ');
  const at = 1 + random.below(parts.length - 1);
  if (node.type !== 'text' || parts.length < 2) return [node];
  const texts = [parts.slice(0, at), parts.slice(at)].map((words) => words.join(' '));
  return texts.every((words) => words !== '') ? texts.map((words) => ({ ...node, text: words })) : [node];
}

/** What the editor makes of a block by a press. */
function inOtherBlocks(node: AdfNode): Nodes {
  const { type, content = [] } = node;
  if (type === 'paragraph') return [{ type: 'bulletList', content: [{ type: 'listItem', content: [node] }] }];
  if (type === 'bulletList' || type === 'orderedList') return content.flatMap((item) => item.content ?? []);
  if (type === 'blockquote' || type === 'panel') return content;
  return type === 'codeBlock' ? [paragraph(...content)] : [node];
}

/** In a panel, an expand, a cell or the second column of a layout. */
function framed(content: Nodes, random: Random): AdfNode {
  if (random.onceIn(4)) return inCell(content);
  if (random.onceIn(3)) return { type: 'panel', attrs: { panelType: 'info' }, content };
  if (random.onceIn(2)) return { type: 'expand', attrs: { title: 'More' }, content };
  const column = (inner: Nodes): AdfNode => ({
    type: 'layoutColumn',
    attrs: { width: 50 },
    content: inner,
  });
  return { type: 'layoutSection', content: [column([paragraph()]), column(content)] };
}

function inCell(content: Nodes): AdfNode {
  const cells = [[paragraph()], content].map((inner) => ({ type: 'tableCell', content: inner }));
  return { type: 'table', content: [{ type: 'tableRow', content: cells }] };
}

const insert = (nodes: Nodes, at: number, node: AdfNode): Nodes => [
  ...nodes.slice(0, at),
  node,
  ...nodes.slice(at),
];

const writtenBlock = (author: Author): AdfNode => changeNode(block(author.random), author);

/** Writes into a node, or among the items of a list or the rows of a table. */
function changeNode(node: AdfNode, author: Author): AdfNode {
  const content = node.content ?? [];
  if (node.type === 'text') return { ...node, text: writeInto(node.text ?? '', author) };
  if (content.length === 0) return node;
  if (node.type === 'taskItem' && author.random.onceIn(3))
    return { ...node, attrs: toggled(node.attrs ?? {}) };
  if (LISTS.has(node.type) && author.random.onceIn(8)) return ofAnotherKind(node, author.random);
  return { ...node, content: changeContent(node.type, content, author) };
}

/** Points become numbers, numbers become tasks, tasks become points; the editor gives ids. */
function ofAnotherKind({ type, content = [] }: AdfNode, random: Random): AdfNode {
  if (type === 'bulletList') return { type: 'orderedList', content };
  const lines = content.map((item) => (type === 'taskList' ? item : item.content?.[0])?.content ?? []);
  return type === 'taskList'
    ? {
        type: 'bulletList',
        content: lines.map((line) => ({ type: 'listItem', content: [paragraph(...line)] })),
      }
    : {
        type: 'taskList',
        attrs: { localId: random.id() },
        content: lines.map((line) => asTask(line, random)),
      };
}

const asTask = (content: Nodes, random: Random): AdfNode => ({
  type: 'taskItem',
  attrs: { localId: random.id(), state: 'TODO' },
  content,
});

const toggled = (attrs: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  ...attrs,
  state: attrs['state'] === 'DONE' ? 'TODO' : 'DONE',
});

function changeContent(type: string, content: Nodes, author: Author): Nodes {
  const { random } = author;
  if (LISTS.has(type) && random.onceIn(2)) return changeItems(content, author);
  const changed = type === 'table' ? changeTable(content, author) : null;
  if (changed !== null) return changed;
  const at = random.below(content.length);
  return content.map((child, place) => (place === at ? changeNode(child, author) : child));
}

/** `null`: only a cell of it. */
function changeTable(rows: Nodes, author: Author): Nodes | null {
  const { random } = author;
  if (random.onceIn(8)) return withColumn(rows, author);
  if (random.onceIn(8)) return withoutColumn(rows, random);
  if (random.onceIn(8)) return joinCells(rows, random);
  return random.onceIn(2) ? changeRows(rows, author) : null;
}

function changeItems(items: Nodes, author: Author): Nodes {
  const { random } = author;
  const at = random.below(items.length);
  if (items.length > 1 && random.onceIn(3)) return items.filter((_, place) => place !== at);
  if (random.onceIn(4)) return withJoined(items, at, author);
  if (random.onceIn(4)) return withSplit(items, at, random);
  const [model] = items;
  return model === undefined ? items : insert(items, at, changeNode(model, author));
}

function changeRows(rows: Nodes, author: Author): Nodes {
  const at = 1 + author.random.below(rows.length - 1);
  const row = rows[at];
  if (row === undefined) return rows;
  if (rows.length > 2 && author.random.onceIn(3)) return rows.filter((_, place) => place !== at);
  return insert(rows, at, changeNode(row, author));
}

/** One more column somewhere in a table, with words of its author in every row. */
function withColumn(rows: Nodes, { random, word }: Author): Nodes {
  const at = random.below(rows[0]?.content?.length ?? 0);
  return rows.map((row, n) => {
    const cell = { type: n === 0 ? 'tableHeader' : 'tableCell', content: [paragraph(text(word()))] };
    return { ...row, content: insert(row.content ?? [], at, cell) };
  });
}

/** A table keeps its last column. */
function withoutColumn(rows: Nodes, random: Random): Nodes {
  const width = rows[0]?.content?.length ?? 0;
  const gone = random.below(width);
  return rows.map(({ content = [], ...row }) => ({
    ...row,
    content: content.filter((_, place) => place !== gone || width < 2),
  }));
}

/** Another word somewhere between the words, or in place of one. */
export function writeInto(text: string, { random, word }: Author): string {
  const parts = text.split(' ');
  const at = random.below(parts.length + 1);
  return [...parts.slice(0, at), word(), ...parts.slice(at + random.below(2))].join(' ');
}

/** Puts an inline comment on some words of the section, now and then on those behind them as well. */
export function comment(nodes: Nodes, random: Random, id: string): Nodes {
  const at = random.below(nodes.length);
  const node = nodes[at];
  if (node === undefined) return nodes;
  if (node.type !== 'text')
    return node.content === undefined
      ? nodes
      : nodes.with(at, { ...node, content: comment(node.content, random, id) });
  const parts = (node.text ?? '').split(' ');
  const from = random.below(parts.length);
  const before = from === 0 ? '' : `${parts.slice(0, from).join(' ')} `;
  const pieces = [before, parts.slice(from).join(' ')];
  const mark = { type: 'annotation', attrs: { annotationType: 'inlineComment', id } };
  const split = pieces.map((piece, n): AdfNode => {
    const marks = [...(node.marks ?? []), ...(n === 1 ? [mark] : [])];
    return { type: 'text', text: piece, ...(marks.length > 0 ? { marks } : {}) };
  });
  const behind = nodes.slice(at + 1);
  const [next] = behind;
  const crossed =
    next?.type === 'text' && random.onceIn(2)
      ? behind.with(0, { ...next, marks: [...(next.marks ?? []), mark] })
      : behind;
  return [...nodes.slice(0, at), ...split.filter((piece) => piece.text !== ''), ...crossed];
}
