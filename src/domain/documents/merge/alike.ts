import { type AdfMark, type AdfNode } from '../adf';
import { isBookkeeping } from '../normal-attributes';
import { exactForm } from '../normal-form';

type Members = Readonly<Record<string, unknown>>;

const NOTHING: Members = {};
const NO_MARKS: readonly AdfMark[] = [];
const NO_NODES: readonly AdfNode[] = [];

/** What a node does not have is as good as empty. */
const attrsOf = ({ attrs }: AdfNode): Members => attrs ?? NOTHING;
const marksOf = ({ marks }: AdfNode): readonly AdfMark[] => marks ?? NO_MARKS;
export const contentOf = ({ content }: AdfNode): readonly AdfNode[] => content ?? NO_NODES;

/**
 * Whether two nodes are the same but for ids of the editor. Says yes only to what means the same, and
 * at once; nodes that it does not know to be alike may still mean the same.
 */
export function isAlike(one: AdfNode, other: AdfNode): boolean {
  if (one === other) return true;
  for (const key in one) if (!isMemberAlike(key, one, other)) return false;
  for (const key in other) if (!Object.hasOwn(one, key) && !isMemberAlike(key, one, other)) return false;
  return true;
}

/** Whether two nodes say the same, the comments on them included. */
export const saysTheSame = (one: AdfNode, other: AdfNode): boolean =>
  isAlike(one, other) || exactForm([one]) === exactForm([other]);

function isMemberAlike(key: string, one: AdfNode, other: AdfNode): boolean {
  switch (key) {
    case 'type':
      return one.type === other.type;
    case 'text':
      return one.text === other.text;
    case 'content':
      return areAll(isAlike, contentOf(one), contentOf(other));
    case 'attrs':
      return haveEqualMembers(attrsOf(one), attrsOf(other), isBookkeeping);
    case 'marks':
      return areAll(isEqual, marksOf(one), marksOf(other));
    default:
      return false;
  }
}

type Compare<T> = (one: T, other: T) => boolean;

function areAll<T>(compare: Compare<T>, ones: readonly T[], others: readonly T[]): boolean {
  if (ones.length !== others.length) return false;
  for (let n = 0; n < ones.length; n += 1) if (!compare(ones[n] as T, others[n] as T)) return false;
  return true;
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) return Array.isArray(other) && areAll(isEqual, one, other);
  return !Array.isArray(other) && haveEqualMembers(one as Members, other as Members);
}

function haveEqualMembers(one: Members, other: Members, isLeftOut?: (key: string) => boolean): boolean {
  for (const key in one) if (!isLeftOut?.(key) && !isEqual(one[key], other[key])) return false;
  for (const key in other) if (!isLeftOut?.(key) && !Object.hasOwn(one, key)) return false;
  return true;
}
