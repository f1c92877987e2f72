import { type AdfNode } from '../adf';
import { meaningOf } from '../normal-form';
import { plainText } from '../plain-text';
import { isAlike } from './alike';
import { mayBecome } from './list-kinds';

/** From here on two blocks of one type are taken for two versions of one block. */
export const ALIKE = 0.6;
/** The same task or the same issue, whatever is said about it. */
const IDENTICAL = 2;

/** What nodes say, worked out once for each: alignments ask again and again. */
export class Likeness {
  readonly #meanings = new WeakMap<AdfNode, string>();
  readonly #bags = new WeakMap<AdfNode, ReadonlyMap<string, number>>();

  /** `read`: what of a node a reader sees. */
  constructor(private readonly read = (node: AdfNode): AdfNode => node) {}

  /** Without comments on it. */
  meaning(node: AdfNode): string {
    return once(this.#meanings, node, (one) => meaningOf([this.read(one)]));
  }

  /** Whether two nodes say the same to a reader. */
  isSame(one: AdfNode, other: AdfNode): boolean {
    return isAlike(one, other) || this.meaning(one) === this.meaning(other);
  }

  /**
   * How much two nodes share: 0 for nothing or what the one cannot have become, 1 for the same words, more for one
   * identity.
   */
  between(one: AdfNode, other: AdfNode): number {
    if (!mayBecome(one, other)) return 0;
    const identity = identityOf(one);
    if (identity !== null && identity === identityOf(other)) return IDENTICAL;
    const shared = this.shared(one, other);
    if (hasMore(one) || hasMore(other)) return Math.max(shared, this.shared(lineOf(one), lineOf(other)));
    const isNamedAlike = one.type === 'tableRow' && firstWords(one) === firstWords(other);
    return isNamedAlike ? Math.max(shared, ALIKE) : shared;
  }

  /** Whether two nodes with words have none in common: nobody can tell whether the one is the other told anew. */
  areStrangers(one: AdfNode, other: AdfNode): boolean {
    return this.#bag(one).size > 0 && this.#bag(other).size > 0 && this.shared(one, other) === 0;
  }

  /** How many of their words two nodes share, whatever they are: 1 for all, 0 for none. */
  shared(one: AdfNode, other: AdfNode): number {
    return dice(this.#bag(one), this.#bag(other));
  }

  #bag(node: AdfNode): ReadonlyMap<string, number> {
    return once(this.#bags, node, bagOf);
  }
}

function once<T>(known: WeakMap<AdfNode, T>, node: AdfNode, work: (node: AdfNode) => T): T {
  const before = known.get(node);
  if (before !== undefined) return before;
  const result = work(node);
  known.set(node, result);
  return result;
}

function bagOf(node: AdfNode): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  const text = plainText(node);
  const words = UNSPACED.test(text) ? pairsOf(text) : text.split(' ');
  for (const word of words) if (word !== '') bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Chinese, Japanese and Thai put no space between words. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

/** Two characters each: one alone says little. */
const pairsOf = (text: string): readonly string[] => text.split('').map((_, at) => text.slice(at, at + 2));

/** Twice what is shared, over all there is (Dice). */
function dice(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let [shared, all] = [0, 0];
  for (const count of other.values()) all += count;
  for (const [word, count] of one) {
    all += count;
    shared += Math.min(count, other.get(word) ?? 0);
  }
  return all && (2 * shared) / all;
}

/** A task is known by its id; an item or row by the page or issue that it links first. */
function identityOf(node: AdfNode): string | null {
  if (node.type === 'taskItem' || node.type === 'decisionItem') return textAttribute(node, 'localId');
  if (node.type === 'listItem') return firstLink(node);
  if (node.type === 'tableRow') return firstLink(firstOf(node));
  return null;
}

/** What a row is about: people may write more in its other cells than was there. */
const firstWords = (row: AdfNode): string => plainText(firstOf(row));

const firstOf = ({ content }: AdfNode): AdfNode => content?.[0] ?? { type: '' };

/** More than a line of its own. */
const hasMore = ({ type, content = [] }: AdfNode): boolean => type === 'listItem' && content.length > 1;

const lineOf = (node: AdfNode): AdfNode => (hasMore(node) ? firstOf(node) : node);

function firstLink(node: AdfNode): string | null {
  if (node.type === 'inlineCard') return textAttribute(node, 'url');
  for (const child of node.content ?? []) {
    const link = firstLink(child);
    if (link !== null) return link;
  }
  return null;
}

function textAttribute({ attrs }: AdfNode, name: string): string | null {
  const value = attrs?.[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
