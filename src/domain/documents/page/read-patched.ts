import { type KnownNodes } from './body-reader';
import { type JsonScanner, UnreadableBody } from './json-scanner';
import { type NodeTable } from './node-table';
import { type PageBody, readPageBody, type Span, type UnreadablePage } from './page-body';

/** A piece of a body's text and what took its place. */
export interface Replacement extends Span {
  readonly text: string;
}

/**
 * Reads a body again in which pieces of the text were replaced; `replaced` in the order of the text.
 *
 * What was read before is not looked at twice: a node that no replacement touches is taken over with all
 * below it, when the reader comes to its bytes where a node is due, and as deep as it was. The caller has
 * made sure that all text outside the replacements is what it was.
 */
export const readPatched = (
  body: PageBody,
  text: string,
  replaced: readonly Replacement[],
): PageBody | UnreadablePage => readPageBody(text, new UntouchedNodes(body, replaced));

/** Asked from left to right. */
class UntouchedNodes implements KnownNodes {
  /** The first replacement that does not lie before the place. */
  #next = 0;
  /** How much farther to the right than it was all stands that follows the replacements before it. */
  #shift = 0;
  readonly #body: PageBody;
  readonly #replaced: readonly Replacement[];

  constructor(body: PageBody, replaced: readonly Replacement[]) {
    this.#body = body;
    this.#replaced = replaced;
  }

  take(scanner: JsonScanner, table: NodeTable, depth: number): boolean {
    const { nodes } = this.#body;
    const number = this.#at(scanner.at);
    if (number === null || nodes.depths[number] !== depth) return false;
    const shift = scanner.at - (nodes.starts[number] ?? 0);
    takeOver(table, nodes, number, shift);
    scanner.at = (nodes.ends[number] ?? 0) + shift;
    return true;
  }

  /** The number of the node that had all the bytes which stand from here on, if there was one. */
  #at(place: number): number | null {
    const ahead = this.#aheadOf(place);
    const was = place - this.#shift;
    if (ahead !== undefined && ahead.start <= was) return null;
    const number = nodeAt(this.#body, was);
    const isTouched =
      number !== null && ahead !== undefined && ahead.start < (this.#body.nodes.ends[number] ?? 0);
    return isTouched ? null : number;
  }

  /** The replacement that this place lies in or before. */
  #aheadOf(place: number): Replacement | undefined {
    let ahead = this.#replaced[this.#next];
    while (ahead !== undefined && ahead.start + this.#shift + ahead.text.length <= place) {
      this.#shift += ahead.text.length - (ahead.end - ahead.start);
      this.#next += 1;
      ahead = this.#replaced[this.#next];
    }
    return ahead;
  }
}

/** Takes over a node of another table and all below it, whose text stands `shift` farther to the right here. */
function takeOver(table: NodeTable, from: NodeTable, first: number, shift: number): void {
  const end = from.nexts[first] ?? 0;
  const later = table.count - first;
  if (end + later > table.most) throw new UnreadableBody('too-many-nodes');
  for (let number = first; number < end; number += 1) copy(from, number, table, number + later, shift);
  for (let number = first; number < end; number += 1)
    table.nexts[number + later] = (from.nexts[number] ?? 0) + later;
  table.count = end + later;
}

function copy(from: NodeTable, number: number, table: NodeTable, to: number, shift: number): void {
  const moved = (place = 0): number => (place === 0 ? 0 : place + shift);
  table.typeStarts[to] = moved(from.typeStarts[number]);
  table.typeEnds[to] = moved(from.typeEnds[number]);
  table.starts[to] = moved(from.starts[number]);
  table.ends[to] = moved(from.ends[number]);
  table.insideStarts[to] = moved(from.insideStarts[number]);
  table.insideEnds[to] = moved(from.insideEnds[number]);
  table.depths[to] = from.depths[number] ?? 0;
}

/** The node that starts at this place of the text. */
export function nodeAt({ nodes }: PageBody, start: number): number | null {
  const { starts, count } = nodes;
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low < count && starts[low] === start ? low : null;
}
