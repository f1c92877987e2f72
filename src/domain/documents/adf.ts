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
const DEEPEST = 44;
/** Lists alone nest without end. An item of one this deep says what is nested in it itself: a page has no more room. */
const DEEPEST_LIST = 36;
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

function readNodes(content: unknown, depth: number, budget: Budget, within = ''): readonly AdfNode[] {
  const nodes: AdfNode[] = [];
  // Without calling itself: nothing bounds how deep lists go on.
  const open = depth > DEEPEST ? [] : listIn(content).toReversed();
  while (open.length > 0 && budget.left > 0) {
    const item = open.pop();
    if (!isObject(item) || typeof item['type'] !== 'string') continue;
    // An item of a list that has its place stays one.
    if (depth > DEEPEST_LIST && /list/i.test(item['type']) && !/[dt]List/.test(within))
      for (const part of listIn(item['content']).toReversed()) open.push(part);
    else nodes.push(readNode(item, depth, budget));
  }
  return nodes;
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function readNode({ type, text, attrs, marks, content }: Fields, depth: number, budget: Budget): AdfNode {
  budget.left -= 1;
  const name = String(type);
  return {
    type: name,
    ...(type === 'text' && { text: typeof text === 'string' ? text : '' }),
    ...(isObject(attrs) && { attrs }),
    ...(Array.isArray(marks) && { marks: marks.filter(isMark) }),
    ...(Array.isArray(content) && { content: readNodes(content, depth + 1, budget, name) }),
  };
}

const isMark = (value: unknown): value is AdfMark =>
  isObject(value) &&
  typeof value['type'] === 'string' &&
  (value['attrs'] === undefined || isObject(value['attrs']));

type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
