import { type Child } from 'hono/jsx';
import { type IssueTypeMark } from '../shell/icons';
import { type StatusCategory } from '../shell/marks';

/** A node of a stored document. Documents come from anywhere, so nothing but the type is sure. */
export interface AdfNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly AdfNode[];
  readonly text?: string;
  readonly marks?: readonly AdfMark[];
}

export interface AdfMark {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
}

/** What a smart link shows of its target, as far as the viewer may see it. */
export type Card =
  | {
      readonly kind: 'issue';
      readonly type: IssueTypeMark;
      readonly key: string;
      readonly summary: string;
      readonly status: { readonly name: string; readonly category: StatusCategory };
    }
  | { readonly kind: 'page'; readonly title: string }
  | { readonly kind: 'restricted' };

/** What a document needs from the page that shows it. Everything was read before drawing begins. */
export interface AdfSurroundings {
  readonly locale: string;
  readonly cards: ReadonlyMap<string, Card>;
  /** The rows of Jira tables (`blockCard` with a datasource), by JQL. */
  readonly tables: ReadonlyMap<string, Child>;
  /** Attachments of the page by the media service's file id. */
  readonly files: ReadonlyMap<string, { readonly title: string }>;
  /** Draws a Forge macro; undefined when this site does not know it. */
  readonly macro: (node: AdfNode) => Child | undefined;
}

/** Given to the view of a node: what is around the document, and how to draw what is inside the node. */
export interface Drawing {
  readonly surroundings: AdfSurroundings;
  /** The document's own tables by local id: what charts are drawn from. */
  readonly tables: ReadonlyMap<string, AdfNode>;
  readonly inside: (node: AdfNode) => Child;
}

export type NodeView = (node: AdfNode, drawing: Drawing) => Child;

export function attrText(node: { readonly attrs?: Readonly<Record<string, unknown>> }, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
}

export function attrNumber(
  node: { readonly attrs?: Readonly<Record<string, unknown>> },
  name: string,
): number | undefined {
  const value = node.attrs?.[name];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The document's blocks, or none when it is not a document. */
export function blocksOf(document: unknown): readonly AdfNode[] {
  const content =
    typeof document === 'object' && document !== null && 'content' in document ? document.content : undefined;
  return Array.isArray(content) ? content.filter(isNode) : [];
}

export function contentOf(node: AdfNode): readonly AdfNode[] {
  return Array.isArray(node.content) ? node.content.filter(isNode) : [];
}

/** A smart link's address; some carry it inside a JSON-LD object. */
export function cardUrl(node: AdfNode): string {
  const data = node.attrs?.['data'];
  if (typeof data === 'object' && data !== null && 'url' in data && typeof data.url === 'string')
    return data.url;
  return attrText(node, 'url');
}

function isNode(value: unknown): value is AdfNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
