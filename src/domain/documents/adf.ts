/** A mark of Atlassian's document format, as far as it is known to be one. */
export interface AdfMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** A node of Atlassian's document format (ADF). Only shape is promised, not that a product accepts it. */
export interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly AdfMark[];
  readonly content?: readonly AdfNode[];
}

/** Whether this very node is one of these, or stands below one. */
export const isAmong = (nodes: readonly AdfNode[], one: AdfNode): boolean =>
  nodes.some((node) => node === one || isAmong(node.content ?? [], one));

/** Deeper trees are not documents that people wrote. */
const DEEPEST = 40;
const MOST_NODES = 20_000;

/**
 * Takes the blocks of a document that came from outside; whatever is not a node is left out.
 *
 * Bounded in depth and number, so that a document made to exhaust its reader does not.
 */
export function blocksOf(document: unknown): readonly AdfNode[] {
  const budget = { left: MOST_NODES };
  return isObject(document) ? readNodes(document['content'], 0, budget) : [];
}

interface Budget {
  left: number;
}

function readNodes(content: unknown, depth: number, budget: Budget): readonly AdfNode[] {
  if (!Array.isArray(content) || depth > DEEPEST) return [];
  const nodes: AdfNode[] = [];
  for (const item of content) {
    if (budget.left <= 0) break;
    const node = readNode(item, depth, budget);
    if (node) nodes.push(node);
  }
  return nodes;
}

function readNode(item: unknown, depth: number, budget: Budget): AdfNode | null {
  if (!isObject(item) || typeof item['type'] !== 'string') return null;
  budget.left -= 1;
  const { type, text, attrs, marks, content } = item;
  return {
    type: item['type'],
    ...(type === 'text' && { text: typeof text === 'string' ? text : '' }),
    ...(isObject(attrs) && { attrs }),
    ...(Array.isArray(marks) && { marks: marks.filter(isMark) }),
    ...(Array.isArray(content) && { content: readNodes(content, depth + 1, budget) }),
  };
}

const isMark = (value: unknown): value is AdfMark =>
  isObject(value) &&
  typeof value['type'] === 'string' &&
  (value['attrs'] === undefined || isObject(value['attrs']));

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
