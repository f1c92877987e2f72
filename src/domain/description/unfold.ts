import { type AdfNode } from '../documents/adf';
import { heading, text } from '../documents/nodes';
import { plainText } from '../documents/plain-text';
import { sectionNamed } from './section-names';

const FRAMES = new Set(['expand', 'panel', 'blockquote', 'layoutSection', 'layoutColumn']);
/** The titles of frames rank below the headings that people write. */
const EXPAND_LEVEL = 6;

/**
 * Takes off the frames around parts of a description, so that labels inside of them are found: expands
 * with their title, layouts, panels that hold a label, lists and two-column tables whose items are parts.
 * A frame without labels stays whole.
 */
export function unfold(blocks: readonly AdfNode[]): readonly AdfNode[] {
  return blocks.flatMap(unfoldBlock);
}

function unfoldBlock(block: AdfNode): readonly AdfNode[] {
  const { type, content = [] } = block;
  switch (type) {
    case 'table':
      return rowsAsParts(block);
    case 'bulletList':
    case 'orderedList':
      return itemsAsParts(block);
    case 'expand':
      return [...titleOf(block), ...unfold(content)];
    case 'layoutSection':
    case 'layoutColumn':
      return unfold(content);
    default:
      return FRAMES.has(type) && content.some(isLabelled) ? unfold(content) : [block];
  }
}

function titleOf({ attrs }: AdfNode): readonly AdfNode[] {
  const title = attrs?.['title'];
  if (typeof title !== 'string' || title.trim() === '') return [];
  return [heading(EXPAND_LEVEL, text(title.trim()))];
}

function isLabelled(block: AdfNode): boolean {
  if (block.type === 'heading') return sectionNamed(plainText(block), true) !== null;
  return FRAMES.has(block.type)
    ? (block.content ?? []).some(isLabelled)
    : block.type === 'paragraph' && sectionNamed(plainText(block), false) !== null;
}

/** A list of labels with what belongs to each is a description with headings; a list of points stays one. */
function itemsAsParts(list: AdfNode): readonly AdfNode[] {
  const items = list.content ?? [];
  const areParts =
    items.length > 1 &&
    items.every(
      ({ content = [] }) => content.length > 1 && isLabelled({ ...content[0], type: content[0]?.type ?? '' }),
    );
  return areParts ? items.flatMap(({ content = [] }) => content) : [list];
}

/** "Problem | …", "Acceptance criteria | …": each row is a part when most of them are known ones. */
function rowsAsParts(table: AdfNode): readonly AdfNode[] {
  const rows = (table.content ?? []).map(({ content = [] }) => content);
  const labels = rows.map(([first, , third]) =>
    first === undefined || third !== undefined ? null : sectionNamed(plainText(first), true),
  );
  const known = labels.filter((label) => label !== null).length;
  if (known < 2 || labels.some((label) => label === null)) return [table];
  return rows.flatMap(([first, second]) => [
    heading(EXPAND_LEVEL, text(first === undefined ? '' : plainText(first))),
    ...unfold(second?.content ?? []),
  ]);
}
