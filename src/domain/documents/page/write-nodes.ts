import { type AdfNode } from '../adf';
import { alignDescendants } from '../merge/align';
import { saysTheSame } from '../merge/alike';
import { Likeness } from '../merge/likeness';
import { haveSameShell } from '../merge/shell';
import { createFreshIds } from './local-ids';
import { childrenOf, type PageBody, sourceOf } from './page-body';

/** A node of the page: where it stands, and what it says. */
export interface OldNode {
  readonly number: number;
  readonly value: AdfNode;
}

/** Writes nodes as text, with the page's own bytes for all that is on the page already. */
export class NodeWriter {
  readonly #numbers: Map<AdfNode, number>;
  readonly #fresh: (node: AdfNode) => AdfNode;

  /** What is to go from its place takes its bytes along when it comes back elsewhere. */
  readonly #body: PageBody;
  readonly #likeness = new Likeness();

  constructor(body: PageBody, going: readonly OldNode[]) {
    this.#body = body;
    this.#fresh = createFreshIds(body.text);
    this.#numbers = new Map(going.map(({ value, number }) => [value, number]));
  }

  /** The texts of nodes that take the place of these, one for each. */
  texts(old: readonly OldNode[], next: readonly AdfNode[]): readonly string[] {
    const toLeft = old.length === 1 && next.length === 1 ? [0] : this.#aligned(old, next);
    return next.map((node, place) => this.#text(node, old[toLeft[place] ?? -1]));
  }

  #aligned(old: readonly OldNode[], next: readonly AdfNode[]): readonly (number | undefined)[] {
    const values = old.map(({ value }) => value);
    return alignDescendants(values, next, this.#likeness).toLeft;
  }

  #text(node: AdfNode, old: OldNode | undefined): string {
    const number = this.#numbers.get(node);
    if (number !== undefined && this.#numbers.delete(node)) return sourceOf(this.#body, number);
    if (old === undefined) return JSON.stringify(this.#fresh(node));
    if (saysTheSame(old.value, node)) return sourceOf(this.#body, old.number);
    if (!node.content?.length) return JSON.stringify(this.#inPlaceOf(old, node));
    const content = this.texts(this.#below(old), node.content).join(',');
    if (this.#hasShell(node, old)) return this.#within(old, content);
    return withContent(this.#inPlaceOf(old, { ...node, content: [] }), content);
  }

  /** It may have the ids of what it takes the place of, as those stand on the page. */
  #inPlaceOf({ number }: OldNode, node: AdfNode): AdfNode {
    const ids = localIds(node);
    if (ids.length === 0) return node;
    const own = localIds(JSON.parse(sourceOf(this.#body, number)) as AdfNode);
    return ids.every((id) => own.includes(id)) ? node : this.#fresh(node);
  }

  #below({ number, value }: OldNode): readonly OldNode[] {
    const children = childrenOf(this.#body, number);
    return (value.content ?? []).map((child, n) => ({ number: children[n] ?? 0, value: child }));
  }

  #hasShell(node: AdfNode, { number, value }: OldNode): boolean {
    return this.#body.nodes.insideStarts[number] !== 0 && haveSameShell(value, node);
  }

  /** All of the node but its content as it came. */
  #within({ number }: OldNode, content: string): string {
    const { text, nodes } = this.#body;
    const { starts, ends, insideStarts, insideEnds } = nodes;
    const before = text.slice(starts[number], insideStarts[number]);
    return before + content + text.slice(insideEnds[number], ends[number]);
  }
}

/** A node's own, and those of its marks. */
const localIds = ({ attrs, marks = [] }: AdfNode): readonly unknown[] =>
  [attrs, ...marks.map((mark) => mark.attrs)].flatMap((named) => named?.['localId'] ?? []);

function withContent(node: AdfNode, content: string): string {
  const members = Object.entries(node).map(
    ([key, value]) => `${JSON.stringify(key)}:${key === 'content' ? `[${content}]` : JSON.stringify(value)}`,
  );
  return `{${members.join(',')}}`;
}
