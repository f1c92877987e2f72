import { type AdfNode } from '../documents/adf';
import { heading, text } from '../documents/nodes';
import { plainText } from '../documents/plain-text';
import { type NamedSection, type Tongue } from './section-names';
import { isAllBold } from './text-lines';

const FRAMES = new Set(['expand', 'panel', 'blockquote', 'layoutSection', 'layoutColumn']);
/** The titles of frames rank below the headings that people write. */
const EXPAND_LEVEL = 6;

/**
 * Takes off the frames around parts of a description, so that labels inside of them are found: expands
 * with their title, layouts, panels that hold a label, lists and two-column tables whose items are parts.
 * A frame without labels stays whole.
 */
export function unfold(blocks: readonly AdfNode[], tongue: Tongue): readonly AdfNode[] {
  return blocks.flatMap((block) => unfoldBlock(block, tongue));
}

function unfoldBlock(block: AdfNode, tongue: Tongue): readonly AdfNode[] {
  const { type, content = [] } = block;
  switch (type) {
    case 'table':
      return rowsAsParts(block, tongue);
    case 'bulletList':
    case 'orderedList':
      return itemsAsParts(block, tongue);
    case 'expand':
    case 'layoutSection':
    case 'layoutColumn':
      return [...titleOf(block), ...unfold(content, tongue)];
    default:
      return FRAMES.has(type) && content.some((one) => isLabelled(one, tongue))
        ? unfold(content, tongue)
        : [block];
  }
}

function titleOf({ attrs }: AdfNode): readonly AdfNode[] {
  const title = attrs?.['title'];
  if (typeof title !== 'string' || title.trim() === '') return [];
  return [heading(EXPAND_LEVEL, text(title.trim()))];
}

function isLabelled(block: AdfNode, tongue: Tongue): boolean {
  if (block.type === 'heading') return tongue.nameOf(plainText(block), true) !== null;
  return FRAMES.has(block.type)
    ? (block.content ?? []).some((one) => isLabelled(one, tongue))
    : block.type === 'paragraph' && tongue.nameOf(plainText(block), false) !== null;
}

/** A list of labels with what belongs to each is a description with headings; a list of points stays one. */
function itemsAsParts(list: AdfNode, tongue: Tongue): readonly AdfNode[] {
  const items = (list.content ?? []).map(({ content = [] }) => content);
  const known = items.filter(([label]) => label !== undefined && isLabelled(label, tongue)).length;
  const areParts = known > 1 && known * 2 > items.length && items.every((blocks) => blocks.length > 1);
  return areParts ? items.flatMap((item) => itemAsPart(item, tongue)) : (boldItem(items) ?? [list]);
}

/** "1. **Purpose**" above a text: what an editor makes of a numbered name. */
function boldItem(items: readonly (readonly AdfNode[])[]): readonly AdfNode[] | null {
  const [label, ...others] = items.flat();
  const words = label?.content ?? [];
  return others.length === 0 && isAllBold(words) ? [heading(EXPAND_LEVEL, ...words)] : null;
}

function itemAsPart([label, ...rest]: readonly AdfNode[], tongue: Tongue): readonly AdfNode[] {
  if (label === undefined) return rest;
  const isNamed = label.type !== 'paragraph' || isLabelled(label, tongue);
  return [isNamed ? label : heading(EXPAND_LEVEL, ...(label.content ?? [])), ...rest];
}

/**
 * "Problem | …", "Acceptance criteria | …": each row is a part when two of them are for sure, and a third is known. The others
 * stay a table, without the heads of its columns where nothing else is left below them.
 */
function rowsAsParts(table: AdfNode, tongue: Tongue): readonly AdfNode[] {
  const rows = (table.content ?? []).map((row, at) => partOfRow(row, at === 0, tongue));
  const known = rows.filter((row) => row.isKnown);
  const sure = known.filter((row) => !row.isTopic).length;
  if (sure < 2 || known.length * 3 < rows.length) return [table];
  const others = rows.filter((row) => !row.isKnown).map(({ row }) => row);
  const isHead = others.length === 1 && others.every(isHeadOfForm);
  return [
    ...(others.length === 0 || isHead ? [] : [{ ...table, content: others }]),
    ...known.flatMap(({ label, rest }) => [heading(EXPAND_LEVEL, text(label)), ...unfold(rest, tongue)]),
  ];
}

interface RowAsPart {
  readonly row: AdfNode;
  readonly label: string;
  readonly rest: readonly AdfNode[];
  readonly isKnown: boolean;
  readonly isTopic: boolean;
}

function partOfRow(row: AdfNode, isFirst: boolean, tongue: Tongue): RowAsPart {
  const [first, second, third] = row.content ?? [];
  const label = first === undefined ? '' : plainText(first);
  const isPair = second !== undefined && third === undefined && !isHeadOfForm(row);
  const isHead = isFirst && isPair && tongue.nameOf(plainText(second), true)?.isWhole === true;
  const name = isPair && !isHead ? shortName(label, tongue) : null;
  const isTopic = name?.isTopic === true;
  return { row, label, rest: second?.content ?? [], isKnown: name !== null, isTopic };
}

/** In more words, what happens to speak of a section says something itself. */
function shortName(label: string, tongue: Tongue): NamedSection | null {
  const name = tongue.nameOf(label, true);
  return name?.isWhole === true || label.split(' ').length <= MOST_LABEL_WORDS ? name : null;
}
const MOST_LABEL_WORDS = 5;

const COLUMN_HEADS =
  /^(?:field|section|topic|feld|abschnitt|項目) (?:details|description|content|value|inhalt|beschreibung|内容|説明)$/i;

/** "Field | Details": what the two columns of a form are, and nothing about the work. */
const isHeadOfForm = (row: AdfNode): boolean => COLUMN_HEADS.test(plainText(row));
