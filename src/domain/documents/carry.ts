import { type AdfMark, type AdfNode } from './adf';
import { bulletList, paragraph, strong, text } from './nodes';
import { plainText } from './plain-text';
import { safeLink } from './safe-link';

/** Below the level of a section's own heading, so that a carried one never ends the section. */
const HIGHEST_HEADING = 3;

const LISTS = ['bulletList', 'orderedList'];
const IN_ALL = ['paragraph', ...LISTS, 'codeBlock'];
const IN_PANELS = [...IN_ALL, 'heading', 'rule'];
const IN_CELLS = [...IN_PANELS, 'blockquote', 'panel'];
const ALLOWED_IN: Readonly<Record<Place, readonly string[]>> = {
  page: [...IN_CELLS, 'table'],
  listItem: IN_ALL,
  panel: IN_PANELS,
  blockquote: IN_ALL,
  tableCell: IN_CELLS,
};
export type Place = 'page' | 'listItem' | 'panel' | 'blockquote' | 'tableCell';

const PANELS = ['info', 'note', 'tip', 'warning', 'error', 'success'];
const INLINE = new Set([
  'text',
  'hardBreak',
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'placeholder',
]);

/**
 * Carries blocks of an issue's description over to a page, built anew from what is known to be valid there.
 *
 * Unknown nodes, macros and media stay behind as their words: what they mean on one site or in one
 * product is not known to hold in another. Mentions become names, so that nobody is notified twice.
 */
export function carryBlocks(blocks: readonly AdfNode[], place: Place = 'page'): readonly AdfNode[] {
  const carried: AdfNode[] = [];
  let loose: AdfNode[] = [];
  const flush = (): void => {
    if (loose.length > 0) carried.push(paragraph(...loose));
    loose = [];
  };
  for (const block of blocks) {
    if (INLINE.has(block.type)) {
      loose.push(...carryInline([block]));
      continue;
    }
    flush();
    carried.push(...carryBlock(block, place));
  }
  flush();
  return carried;
}

function carryBlock(block: AdfNode, place: Place): readonly AdfNode[] {
  if (!ALLOWED_IN[place].includes(block.type)) return flatten(block, place);
  const content = block.content ?? [];
  switch (block.type) {
    case 'paragraph':
      return orNothing(paragraph(...carryInline(content)));
    case 'heading':
      return orNothing({
        type: 'heading',
        attrs: { level: levelOf(block) },
        content: carryInline(content),
      });
    case 'codeBlock':
      return [codeBlock(block)];
    case 'rule':
      return [{ type: 'rule' }];
    case 'table':
      return carryTable(block);
    case 'panel':
      return carryContainer('panel', content, { panelType: panelTypeOf(block) });
    case 'blockquote':
      return carryContainer('blockquote', content);
    default:
      return carryList(block);
  }
}

/** What may not stand here gives up its frame, not its words. */
function flatten(block: AdfNode, place: Place): readonly AdfNode[] {
  if (block.type === 'heading') return orNothing(paragraph(...carryInline(block.content ?? [])));
  if (block.type === 'taskList' || block.type === 'decisionList') return carryItems(block);
  if (CARDS.has(block.type)) return orNothing(paragraph(...carryCard(block)));
  const inside = carryBlocks(block.content ?? [], place);
  const title = titleOf(block);
  if (title !== '') return [paragraph(strong(title)), ...inside];
  if (inside.length > 0) return inside;
  const words = plainText(block);
  return words === '' ? [] : [paragraph(text(words))];
}

const titleOf = ({ attrs }: AdfNode): string =>
  typeof attrs?.['title'] === 'string' ? attrs['title'].trim() : '';

/** A card as large as a block shrinks to one in a line: a list of issues on one site is none on another. */
const CARDS = new Set(['blockCard', 'embedCard']);

/** What is left of a node of which nothing is: none. */
const orNothing = (node: AdfNode): readonly AdfNode[] => ((node.content ?? []).length > 0 ? [node] : []);

function levelOf({ attrs }: AdfNode): number {
  const level = attrs?.['level'];
  return typeof level === 'number' && level >= HIGHEST_HEADING && level <= 6
    ? Math.trunc(level)
    : HIGHEST_HEADING;
}

function panelTypeOf({ attrs }: AdfNode): string {
  const type = attrs?.['panelType'];
  return typeof type === 'string' && PANELS.includes(type) ? type : 'info';
}

function codeBlock(block: AdfNode): AdfNode {
  const code = (block.content ?? []).map((node) => node.text ?? '').join('');
  const language = block.attrs?.['language'];
  return {
    type: 'codeBlock',
    ...(typeof language === 'string' ? { attrs: { language } } : {}),
    content: code === '' ? [] : [text(code)],
  };
}

function carryContainer(
  type: 'panel' | 'blockquote',
  content: readonly AdfNode[],
  attrs?: AdfNode['attrs'],
): readonly AdfNode[] {
  return orNothing({ type, ...(attrs && { attrs }), content: carryBlocks(content, type) });
}

function carryList(list: AdfNode): readonly AdfNode[] {
  const content = (list.content ?? []).flatMap((item) =>
    orNothing({ type: 'listItem', content: carryBlocks(item.content ?? [], 'listItem') }),
  );
  return orNothing({ type: list.type, content });
}

/** Tasks and decisions become plain points: on the page they would be new tasks of somebody. */
function carryItems(list: AdfNode): readonly AdfNode[] {
  const items = itemsOf(list)
    .map((item) => carryInline(item.content ?? []))
    .filter((item) => item.length > 0);
  return orNothing(bulletList(items));
}

const itemsOf = (list: AdfNode): readonly AdfNode[] =>
  (list.content ?? []).flatMap((item) => (item.type === list.type ? itemsOf(item) : [item]));

function carryTable(table: AdfNode): readonly AdfNode[] {
  const content = (table.content ?? []).flatMap((row) =>
    orNothing({ type: 'tableRow', content: (row.content ?? []).map(carryCell) }),
  );
  return orNothing({ type: 'table', content });
}

function carryCell(cell: AdfNode): AdfNode {
  const inside = carryBlocks(cell.content ?? [], 'tableCell');
  const spans = Object.fromEntries(
    ['colspan', 'rowspan'].flatMap((name) => {
      const span = cell.attrs?.[name];
      return typeof span === 'number' && span > 1 ? [[name, span]] : [];
    }),
  );
  return {
    type: cell.type === 'tableHeader' ? 'tableHeader' : 'tableCell',
    ...(Object.keys(spans).length > 0 && { attrs: spans }),
    content: inside.length > 0 ? inside : [{ type: 'paragraph', content: [] }],
  };
}

/** Inline nodes as they may stand in a paragraph of a page. */
function carryInline(nodes: readonly AdfNode[]): readonly AdfNode[] {
  return nodes.flatMap((node) => {
    switch (node.type) {
      case 'text':
        return node.text ? [text(node.text, carryMarks(node.marks ?? []))] : [];
      case 'hardBreak':
        return [{ type: 'hardBreak' }];
      case 'date':
        return carryDate(node);
      case 'inlineCard':
        return carryCard(node);
      case 'placeholder':
        return [];
      default: {
        const words = plainText(node);
        return words === '' ? [] : [text(words)];
      }
    }
  });
}

function carryDate({ attrs }: AdfNode): readonly AdfNode[] {
  const timestamp = attrs?.['timestamp'];
  return typeof timestamp === 'string' && /^\d{1,15}$/.test(timestamp)
    ? [{ type: 'date', attrs: { timestamp } }]
    : [];
}

function carryCard(card: AdfNode): readonly AdfNode[] {
  const url = safeLink(card.attrs?.['url']);
  if (url !== null) return [{ type: 'inlineCard', attrs: { url } }];
  const words = plainText(card);
  return words === '' ? [] : [text(words)];
}

const PLAIN_MARKS = new Set(['strong', 'em', 'strike', 'underline']);

function carryMarks(marks: readonly AdfMark[]): readonly AdfMark[] {
  const isCode = marks.some(({ type }) => type === 'code');
  // Code may be a link, and nothing else besides.
  const formats = isCode ? [{ type: 'code' }] : marks.flatMap(carryFormat);
  const href = safeLink(marks.find(({ type }) => type === 'link')?.attrs?.['href']);
  return href === null ? formats : [{ type: 'link', attrs: { href } }, ...formats];
}

function carryFormat({ type, attrs }: AdfMark): readonly AdfMark[] {
  if (PLAIN_MARKS.has(type)) return [{ type }];
  const kind = attrs?.['type'];
  return type === 'subsup' && (kind === 'sub' || kind === 'sup') ? [{ type, attrs: { type: kind } }] : [];
}
