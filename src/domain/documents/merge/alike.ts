import { type AdfNode } from '../adf';
import { isBookkeeping } from '../normal-attributes';

const KEYS = new Set(['type', 'text', 'attrs', 'marks', 'content']);
const NONE = {};
const NO_NODES: readonly never[] = [];

/**
 * Whether two nodes are the same but for ids of the editor. Says yes only to what means the same, and
 * at once; nodes that it does not know to be alike may still mean the same.
 */
export function isAlike(one: AdfNode, other: AdfNode): boolean {
  if (one === other) return true;
  if (one.type !== other.type || one.text !== other.text || hasMore(one) || hasMore(other)) return false;
  return (
    haveEqualMembers(one.attrs ?? NONE, other.attrs ?? NONE, isBookkeeping) &&
    isEqual(one.marks ?? NO_NODES, other.marks ?? NO_NODES) &&
    areAlike(one.content ?? NO_NODES, other.content ?? NO_NODES)
  );
}

function hasMore(node: AdfNode): boolean {
  for (const key in node) if (!KEYS.has(key)) return true;
  return false;
}

const areAlike = (ones: readonly AdfNode[], others: readonly AdfNode[]): boolean =>
  ones.length === others.length &&
  ones.every((one, n) => {
    const other = others[n];
    return other !== undefined && isAlike(one, other);
  });

type Members = Readonly<Record<string, unknown>>;

function haveEqualMembers(one: Members, other: Members, isLeftOut: (key: string) => boolean): boolean {
  let more = 0;
  for (const key in other) if (!isLeftOut(key)) more += 1;
  for (const key in one) {
    if (isLeftOut(key)) continue;
    if (!isEqual(one[key], other[key])) return false;
    more -= 1;
  }
  return more === 0;
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return haveEqualMembers(one as Members, other as Members, () => false);
}
