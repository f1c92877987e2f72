import { defaultSchema } from '@atlaskit/adf-schema/schema-default';
import { type Node } from '@atlaskit/editor-prosemirror/model';
import { type AdfNode } from '../../adf/adf-types';

/** A document in the editor that remembers what it was read from. */
export interface OpenDocument {
  readonly node: Node;
  /** The document as it is stored; blocks nobody touched come out exactly as they went in. */
  save(node: Node): AdfDocument;
}

export interface AdfDocument {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly AdfNode[];
}

/**
 * Opens stored blocks with Atlassian's own schema. A block that the schema does not know, or of which
 * it would lose a part, stands in the editor as one opaque piece and is saved untouched.
 */
export function openDocument(blocks: readonly AdfNode[]): OpenDocument {
  const readFrom = new WeakMap<Node, AdfNode>();
  const nodes = blocks.map((block) => {
    const node = parseBlock(block) ?? opaque(block);
    readFrom.set(node, block);
    return node;
  });
  const content = nodes.length > 0 ? nodes : [defaultSchema.node('paragraph')];
  return {
    node: defaultSchema.node('doc', null, content),
    save: (doc) => ({ type: 'doc', version: 1, content: savedBlocks(doc, readFrom) }),
  };
}

function savedBlocks(doc: Node, readFrom: WeakMap<Node, AdfNode>): readonly AdfNode[] {
  // ProseMirror keeps the very object of a block that no step touched.
  const blocks = doc.children.map((node) => readFrom.get(node) ?? toAdf(node.toJSON() as AdfNode));
  const last = blocks.at(-1);
  // The empty line that the cursor needs below a last macro or table is not content.
  const trailing =
    last?.type === 'paragraph' && last.content === undefined && !readFrom.has(doc.child(doc.childCount - 1));
  return trailing && blocks.length > 1 ? blocks.slice(0, -1) : blocks;
}

function parseBlock(block: AdfNode): Node | null {
  try {
    const node = defaultSchema.nodeFromJSON(block);
    node.check();
    return standsAlone(node) && covers(toAdf(node.toJSON() as AdfNode), block) ? node : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function standsAlone({ type, marks }: Node): boolean {
  const { doc } = defaultSchema.nodes;
  return doc.contentMatch.matchType(type) !== null && doc.allowsMarks(marks);
}

const opaque = (block: AdfNode): Node => defaultSchema.node('unsupportedBlock', { originalValue: block });

/** Atlassian's editor's private attributes, and the defaults that the stored form leaves out, are dropped. */
function toAdf(node: AdfNode): AdfNode {
  if (node.type === 'unsupportedBlock' || node.type === 'unsupportedInline')
    return node.attrs?.['originalValue'] as AdfNode;
  const attrs = storedAttrs(node.attrs ?? {});
  const { type, text, content, marks } = node;
  return {
    type,
    ...(attrs !== undefined && { attrs }),
    ...(text !== undefined && { text }),
    ...(content !== undefined && { content: content.map(toAdf) }),
    ...(marks !== undefined && { marks: marks.map(storedMark) }),
  };
}

function storedMark({
  type,
  attrs,
}: {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}) {
  const stored = storedAttrs(attrs ?? {});
  return { type, ...(stored !== undefined && { attrs: stored }) };
}

function storedAttrs(
  attrs: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> | undefined {
  const kept = Object.entries(attrs).filter(
    ([name, value]) =>
      !name.startsWith('__') &&
      value !== null &&
      value !== undefined &&
      !(name === 'localId' && value === ''),
  );
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** Whether everything of `original` is in `produced`; more may be. */
function covers(produced: unknown, original: unknown): boolean {
  if (Array.isArray(original)) {
    if (!Array.isArray(produced)) return original.length === 0;
    return (
      produced.length === original.length && original.every((item, index) => covers(produced[index], item))
    );
  }
  if (typeof original !== 'object' || original === null) return produced === original || original === null;
  const had = Object.entries(original as Readonly<Record<string, unknown>>);
  if (typeof produced !== 'object' || produced === null) return had.length === 0;
  const has = produced as Readonly<Record<string, unknown>>;
  return had.every(([key, value]) => {
    if (key === 'marks') return covers(byType(has[key]), byType(value));
    return (isEmpty(value) && has[key] === undefined) || covers(has[key], value);
  });
}

/** The schema sorts the marks of a text; their order means nothing. */
function byType(marks: unknown): unknown {
  return Array.isArray(marks) ? (marks as AdfNode[]).toSorted((a, b) => (a.type < b.type ? -1 : 1)) : marks;
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
