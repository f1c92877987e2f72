import { type KnownNodes } from './body-reader';
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

  get table() {
    return this.#body.nodes;
  }

  at(place: number): number | null {
    const ahead = this.#aheadOf(place);
    const was = place - this.#shift;
    if (ahead !== undefined && ahead.start <= was) return null;
    const number = nodeAt(this.#body, was);
    const isTouched = number !== null && ahead !== undefined && ahead.start < (this.table.ends[number] ?? 0);
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
