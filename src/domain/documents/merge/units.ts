import { type AdfNode } from '../adf';
import { paragraph, text } from '../nodes';
import { plainText } from '../plain-text';
import { contentOf } from './alike';
import { NOTHING } from './align';
import { isFrame } from './frame-kinds';
import { BREAK, isText } from './lines';
import { isList } from './list-kinds';
import { at } from './pick';
import { EMPTY_CELL, spread } from './table-shape';

/** What keeps its words when people make a block another kind of block, as blocks: an item, what is in a frame, a text. */
export type Unit = readonly AdfNode[];

/** A panel, a quote, an expand; layouts and tables hold frames. */
const isPlainFrame = (node: AdfNode): boolean => isFrame(node) && !contentOf(node).some(isFrame);

export function unitsOf(node: AdfNode): readonly Unit[] {
  const content = contentOf(node);
  if (isList(node)) return content.map(blocksOf);
  if (isPlainFrame(node)) return content.map((block) => [block]);
  if (node.type === 'codeBlock') return [[paragraph(...brokenLines(node))]];
  return isText(node) ? [[paragraph(...content)]] : [];
}

function blocksOf(item: AdfNode): Unit {
  if (isList(item)) return [item];
  return item.type === 'listItem' ? contentOf(item) : [paragraph(...contentOf(item))];
}

const brokenLines = (code: AdfNode): Unit =>
  codeIn(code)
    .split('\n')
    .flatMap((line, n) => [...(n > 0 ? [BREAK] : []), text(line)]);

const codeIn = (node: AdfNode): string =>
  contentOf(node)
    .map((inner) => (inner.type === 'hardBreak' ? '\n' : (inner.text ?? plainText(inner))))
    .join('');

/** A place on the page where a unit may stand now. */
export interface Stand {
  /** Of a block of the page. */
  readonly place: number;
  /** Of a table; else there is no column. */
  readonly row: number;
  readonly column: number;
  readonly words: AdfNode;
}

export const wordsOf = (unit: Unit): AdfNode => text(unit.map(plainText).join(' '));

export function standsIn(node: AdfNode, place: number): readonly Stand[] {
  const isTable = node.type === 'table' && spread(contentOf(node)) === node.content;
  const rows = isTable ? contentOf(node).map((row) => contentOf(row).map((cell) => [cell])) : [unitsOf(node)];
  return rows.flatMap((units, row) =>
    units.map((unit, n) => ({ place, row, column: isTable ? n : NOTHING, words: wordsOf(unit) })),
  );
}

/** A unit, and where it is to be. */
export interface Piece {
  readonly blocks: Unit;
  /** Of a block of the page. */
  readonly place: number;
  /** Of a table, if it is in one. */
  readonly column: number;
  /** Where it stands there, if both sides still say it. */
  readonly stand: Stand | undefined;
}

/** Pieces as blocks of the kind of the page's block that they are to be in. */
export function inKindOf(page: AdfNode, pieces: readonly Piece[]): readonly AdfNode[] {
  const content = pieces.flatMap(({ blocks }) => blocks);
  if (isList(page)) return [{ type: 'bulletList', content: pieces.map(asItem) }];
  if (page.type === 'table') return [asTable(page, pieces)];
  return isPlainFrame(page) ? [{ ...page, content }] : content.map((block) => asText(page, block));
}

const asItem = ({ blocks }: Piece): AdfNode => ({ type: 'listItem', content: blocks });

/** In rows of people's, or in those that say nothing else, below their header. */
function asTable(page: AdfNode, pieces: readonly Piece[]): AdfNode {
  const rows = contentOf(page);
  const header = rows.slice(0, 1).filter((row) => contentOf(row).every(({ type }) => type === 'tableHeader'));
  const content = pieces.map(({ stand, column, blocks }) => {
    const row = at(rows, stand?.row ?? 0);
    const cells = stand ? contentOf(row) : contentOf(row).map(() => EMPTY_CELL);
    const cell = { ...at(cells, column), content: blocks };
    return { ...(stand ? row : { type: 'tableRow' }), content: cells.with(column, cell) };
  });
  return { ...page, content: [...header, ...content] };
}

function asText(page: AdfNode, block: AdfNode): AdfNode {
  if (!isText(block)) return block;
  return { ...page, content: page.type === 'codeBlock' ? [text(codeIn(block))] : contentOf(block) };
}
