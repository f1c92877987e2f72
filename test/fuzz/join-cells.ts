import { type AdfNode } from '../../src/domain/documents/adf';
import { paragraph, text } from '../../src/domain/documents/nodes';
import { type Author } from './author';
import { type Random } from './random';

type Nodes = readonly AdfNode[];

const contentOf = ({ content = [] }: AdfNode): Nodes => content;

/** Two neighbours of a table below its header are one cell, as the editor joins them: across a row or down a column. */
export function joinCells(rows: Nodes, random: Random): Nodes {
  const at = 1 + random.below(rows.length - 1);
  const [row, next] = rows.slice(at, at + 2);
  if (!row || ![row, next].every(isPlain)) return rows;
  const place = random.below(contentOf(row).length);
  if (random.onceIn(2)) return rows.with(at, joinedAcross(row, place));
  const areAlike = contentOf(row).length === contentOf(next ?? row).length;
  return next && areAlike ? rows.toSpliced(at, 2, ...joinedDown(row, next, place)) : rows;
}

/** Whether no cell is joined yet. */
const isPlain = (row: AdfNode | undefined): boolean =>
  row === undefined ||
  contentOf(row).every(({ attrs }) => reachOf(attrs, 'colspan') * reachOf(attrs, 'rowspan') === 1);

const reachOf = (attrs: AdfNode['attrs'], direction: 'colspan' | 'rowspan'): number =>
  Number(attrs?.[direction] ?? 1);

function joinedAcross(row: AdfNode, place: number): AdfNode {
  const [one, other] = contentOf(row).slice(place, place + 2);
  return one && other
    ? { ...row, content: contentOf(row).toSpliced(place, 2, together(one, other, { colspan: 2 })) }
    : row;
}

function joinedDown(row: AdfNode, next: AdfNode, place: number): Nodes {
  const [one, other] = [contentOf(row)[place], contentOf(next)[place]];
  if (!one || !other) return [row, next];
  return [
    { ...row, content: contentOf(row).with(place, together(one, other, { rowspan: 2 })) },
    { ...next, content: contentOf(next).toSpliced(place, 1) },
  ];
}

const together = (one: AdfNode, other: AdfNode, spans: object): AdfNode => ({
  ...one,
  attrs: { ...one.attrs, ...spans },
  content: [...contentOf(one), ...contentOf(other)],
});

/** A table of several columns, of which some rows are called the same, and some cells may be joined. */
export function plainTable({ random, word }: Author): AdfNode {
  const [columns, area] = [2 + random.below(3), word()];
  const row = (type: string): AdfNode => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({
      type,
      attrs: {},
      content: [paragraph(text(`${random.onceIn(4) ? area : word()} ${word()}`))],
    })),
  });
  const content = [
    row('tableHeader'),
    ...Array.from({ length: 2 + random.below(4) }, () => row('tableCell')),
  ];
  return { type: 'table', attrs: {}, content: random.onceIn(3) ? joinCells(content, random) : content };
}
