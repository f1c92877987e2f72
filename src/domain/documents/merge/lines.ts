import { type AdfNode } from '../adf';
import { paragraph } from '../nodes';
import { ITEMS } from './list-kinds';

/** Nodes that hold words and nothing that is merged on its own. */
const TEXTS = new Set(['paragraph', 'heading', 'taskItem', 'decisionItem']);

export const isText = ({ type }: AdfNode): boolean => TEXTS.has(type);

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
  const words = lineOf(item);
  if (words === null) return null;
  if (type === 'listItem') return { type, content: [paragraph(...words)] };
  return { type, attrs: { localId: '', state: UNTOUCHED[type] }, content: words };
}

const UNTOUCHED: Readonly<Record<string, string>> = { taskItem: 'TODO', decisionItem: 'DECIDED' };

/** What stands in a text, or in an item that is one line; `null` of what holds more than that. */
export function lineOf({ type, content = [] }: AdfNode): readonly AdfNode[] | null {
  if (isText({ type })) return content;
  if (type !== 'listItem') return null;
  const [line, ...more] = content;
  return line?.type === 'paragraph' && more.length === 0 ? (line.content ?? []) : null;
}
