import { type AdfNode } from '../adf';
import { paragraph } from '../nodes';
import { isList, ITEMS } from './list-kinds';

export const BREAK: AdfNode = { type: 'hardBreak' };

/** Nodes that hold words and nothing that is merged on its own. */
const TEXTS = new Set(['paragraph', 'heading', 'taskItem', 'decisionItem']);

export const isText = ({ type }: AdfNode): boolean => TEXTS.has(type);

/** A list as one of the page's kind; `null` where an item holds what that kind cannot. */
export function asListLike(page: AdfNode, list: AdfNode): AdfNode | null {
  if (list.type === page.type) return list;
  const type = ITEMS.get(page.type) ?? '';
  const items = (list.content ?? []).map((item) => asItems(item, type));
  const content = items.flatMap((all) => all ?? []);
  return items.includes(null) ? null : { ...page, content };
}

/** One item, and of tasks the list of those below it: as of one more, which the editor keeps beside it. */
function asItems(item: AdfNode, type: string): readonly AdfNode[] | null {
  if (item.type === type) return [item];
  const line = lineOf(item);
  if (type === 'listItem') return line && [{ type, content: [paragraph(...line)] }];
  const blocks = line ? [paragraph(...line)] : (item.content ?? []);
  const lists = blocks.filter(isList);
  const below = lists.map((list) => asListLike(TASKS_BELOW, list));
  const isMore = blocks.some((block) => !isList(block) && !isText(block)) || below.includes(null);
  if (isMore || (type !== 'taskItem' && below.length > 0)) return null;
  const content = blocks
    .filter(isText)
    .flatMap(({ content: words = [] }, n) => (n > 0 ? [BREAK, ...words] : words));
  const attrs = { localId: '', state: UNTOUCHED[type] };
  return [{ type, attrs, content }, ...below.filter((list) => list !== null)];
}

const TASKS_BELOW: AdfNode = { type: 'taskList', attrs: { localId: '' } };

const UNTOUCHED: Readonly<Record<string, string>> = { taskItem: 'TODO', decisionItem: 'DECIDED' };

/** What stands in a text, or in an item that is one line; `null` of what holds more than that. */
export function lineOf({ type, content = [] }: AdfNode): readonly AdfNode[] | null {
  if (isText({ type })) return content;
  if (type !== 'listItem') return null;
  const [line, ...more] = content;
  return line?.type === 'paragraph' && more.length === 0 ? (line.content ?? []) : null;
}
