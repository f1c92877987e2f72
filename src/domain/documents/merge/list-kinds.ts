import { type AdfNode } from '../adf';
import { contentOf } from './alike';

/** Kinds of lists, and what is in them. */
export const ITEMS: ReadonlyMap<string, string> = new Map([
  ['bulletList', 'listItem'],
  ['orderedList', 'listItem'],
  ['taskList', 'taskItem'],
  ['decisionList', 'decisionItem'],
]);

export const isList = ({ type }: AdfNode): boolean => ITEMS.has(type);

export const isItem = ({ type }: AdfNode): boolean => type.endsWith('Item') || type === 'tableRow';

/** The points of lists; none where anything else stands there. */
export function pointsIn(nodes: readonly AdfNode[]): readonly AdfNode[] {
  const points = nodes.flatMap(contentOf);
  return nodes.every(isList) && points.every(({ type }) => type === 'listItem') ? points : [];
}

/** Lists of all kinds are of one: people make one of another by a press in the editor. */
export const kindOf = (node: AdfNode): string => (isList(node) ? 'list' : node.type);

/** Whether a node may have been rewritten into another one: a list may tell what a table told. */
export const mayBecome = (one: AdfNode, other: AdfNode): boolean =>
  kindOf(one) === kindOf(other) || (one.type === 'table' && isList(other));
