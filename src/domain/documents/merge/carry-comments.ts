import { type AdfMark, type AdfNode } from '../adf';
import { commonRuns } from './edit-script';
import { commentId, commentMarks, commentsIn, joined, type Token, tokensOf } from './tokens';

export interface CarriedComments {
  readonly node: AdfNode;
  /** Comments whose own words are gone; they stand on the nearest word that stayed. */
  readonly displaced: readonly string[];
  /** Comments that no word is left for. */
  readonly lost: readonly string[];
}

/**
 * Puts the inline comments of a node onto the words that it shares with what takes its place.
 *
 * A comment holds on to what is left of its words, and to what was put between them.
 */
export function carryComments(from: AdfNode, to: AdfNode): CarriedComments {
  const there = commentsIn([to]);
  const wanted = [...commentsIn([from])].filter((id) => !there.has(id));
  if (wanted.length === 0) return { node: to, displaced: [], lost: [] };
  const words = new CommentedWords(tokensOf([from]), tokensOf([to]));
  const gone = wanted.filter((id) => !words.holds(id));
  const displaced = gone.filter((id) => words.putNear(id));
  const lost = gone.filter((id) => !displaced.includes(id));
  return { node: words.rebuild(to), displaced, lost };
}

class CommentedWords {
  /** For each old word the place of the same new word. */
  readonly #stays: readonly (number | undefined)[];
  /** Comments of which a word stays: the spaces around it alone would not tell what it was about. */
  readonly #staying: ReadonlySet<string>;
  /** For each new word the comments on it. */
  readonly #marks: (readonly AdfMark[])[];
  readonly #before: readonly Token[];
  readonly #after: readonly Token[];

  constructor(before: readonly Token[], after: readonly Token[]) {
    this.#before = before;
    this.#after = after;
    const key = ({ key }: Token): string => key;
    const stays: (number | undefined)[] = before.map(() => undefined);
    this.#marks = after.map(() => []);
    for (const { left, right, length } of commonRuns(before.map(key), after.map(key)))
      for (let n = 0; n < length; n += 1) stays[left + n] = right + n;
    this.#stays = stays;
    const words = before.filter(({ isSpace }, at) => !isSpace && stays[at] !== undefined);
    this.#staying = new Set(words.flatMap(({ node }) => commentMarks(node).map(commentId)));
    this.#putOnSameWords();
    this.#putBetween();
  }

  holds(id: string): boolean {
    return this.#marks.some((marks) => marks.some((mark) => commentId(mark) === id));
  }

  /** Whether there was a word to put it on. */
  putNear(id: string): boolean {
    const markIn = ({ node }: Token): AdfMark | undefined =>
      commentMarks(node).find((mark) => commentId(mark) === id);
    const at = this.#before.findIndex(markIn);
    const word = this.#before[at];
    const mark = word && markIn(word);
    const near = this.#nearest(at);
    if (mark === undefined || near === undefined) return false;
    this.#marks[near] = [...(this.#marks[near] ?? []), mark];
    return true;
  }

  rebuild(to: AdfNode): AdfNode {
    let next = 0;
    const take = (node: AdfNode): readonly AdfNode[] => {
      if (node.content !== undefined && node.content.length > 0)
        return [{ ...node, content: node.content.flatMap(take) }];
      return tokensOf([node]).map((token) => withMarks(token.node, this.#marks[next++] ?? []));
    };
    return joinedBelow(take(to)[0] ?? to);
  }

  #putOnSameWords(): void {
    this.#stays.forEach((place, at) => {
      const word = this.#before[at];
      if (place !== undefined && word !== undefined)
        this.#marks[place] = commentMarks(word.node).filter((mark) => this.#staying.has(commentId(mark)));
    });
  }

  /** New words between two words of one comment are commented as well. */
  #putBetween(): void {
    const places = this.#stays.filter((place) => place !== undefined);
    places.forEach((place, n) => {
      const next = places[n + 1] ?? place;
      const around = new Set((this.#marks[next] ?? []).map(commentId));
      const shared = (this.#marks[place] ?? []).filter((mark) => around.has(commentId(mark)));
      for (let between = place + 1; between < next; between += 1) this.#marks[between] = shared;
    });
  }

  #nearest(at: number): number | undefined {
    for (let distance = 1; distance < this.#before.length; distance += 1)
      for (const near of [at - distance, at + distance]) {
        const place = this.#stays[near];
        if (place !== undefined && this.#before[near]?.isSpace === false) return place;
      }
    return undefined;
  }
}

const withMarks = (node: AdfNode, marks: readonly AdfMark[]): AdfNode =>
  marks.length === 0 ? node : { ...node, marks: [...(node.marks ?? []), ...marks] };

const joinedBelow = (node: AdfNode): AdfNode =>
  node.content === undefined ? node : { ...node, content: joined(node.content.map(joinedBelow)) };
