import { type AdfNode } from '../adf';
import { paragraph } from '../nodes';

const ITEMS: ReadonlyMap<string, string> = new Map([
  ['bulletList', 'listItem'],
  ['orderedList', 'listItem'],
  ['taskList', 'taskItem'],
  ['decisionList', 'decisionItem'],
]);

export const isList = ({ type }: AdfNode): boolean => ITEMS.has(type);

export const isItem = ({ type }: AdfNode): boolean => type.endsWith('Item') || type === 'tableRow';

/** Lists of all kinds are of one: people make one of another by a press in the editor. */
export const kindOf = (node: AdfNode): string => (isList(node) ? 'list' : node.type);

/** Whether a node may have been rewritten into another one: a list may tell what a table told. */
export const mayBecome = (one: AdfNode, other: AdfNode): boolean =>
  kindOf(one) === kindOf(other) || (one.type === 'table' && isList(other));

/** A list as one of the page's kind; `null` where an item holds more than that kind can. */
export function asListLike(page: AdfNode, list: AdfNode): AdfNode | null {
  if (list.type === page.type) return list;
  const type = ITEMS.get(page.type) ?? '';
  const items = (list.content ?? []).map((item) => asItem(item, type));
  const content = items.filter((item) => item !== null);
  return content.length < items.length ? null : { ...page, content };
}

function asItem(item: AdfNode, type: string): AdfNode | null {
  if (item.type === type) return item;
  const words = wordsOf(item);
  if (words === null) return null;
  if (type === 'listItem') return { type, content: [paragraph(...words)] };
  return { type, attrs: { localId: '', state: UNTOUCHED[type] }, content: words };
}

const UNTOUCHED: Readonly<Record<string, string>> = { taskItem: 'TODO', decisionItem: 'DECIDED' };

/** What stands in an item that is one line of words. */
function wordsOf({ type, content = [] }: AdfNode): readonly AdfNode[] | null {
  if (type !== 'listItem') return content;
  const [line, ...more] = content;
  return line?.type === 'paragraph' && more.length === 0 ? (line.content ?? []) : null;
}
