import { type AdfMark, type AdfNode } from '../adf';
import { plainText } from '../plain-text';
import { commonRuns, type Gap, gapsBetween } from './edit-script';
import { commentId, commentMarks, commentsIn } from './comments';
import { joined, keyOf, type Token, tokensOf } from './tokens';

export interface CarriedComments {
  readonly node: AdfNode;
  /** Comments whose own words are gone; they stand on the nearest word that stayed. */
  readonly displaced: readonly string[];
  /** Comments that no word is left for. */
  readonly lost: readonly string[];
}

/** Comments by characters: where more stand on one text than a team can follow they go with it, if somebody agrees. */
const MOST_WORK = 1_000_000;

/**
 * Puts the inline comments of a node onto the words that it shares with what takes its place.
 *
 * A comment holds on to what is left of its words, to what was put between them and to what took their place.
 */
export function carryComments(from: AdfNode, to: AdfNode): CarriedComments {
  const there = commentsIn([to]);
  const wanted = [...commentsIn([from])].filter((id) => !there.has(id));
  if (wanted.length === 0) return { node: to, displaced: [], lost: [] };
  if (wanted.length * plainText(from).length > MOST_WORK) return { node: to, displaced: [], lost: wanted };
  const words = new CommentedWords(tokensOf([from]), tokensOf([to]));
  const held = words.held();
  const gone = wanted.filter((id) => !held.has(id));
  const displaced = new Set(gone.filter((id) => words.putNear(id)));
  const lost = gone.filter((id) => !displaced.has(id));
  return { node: words.rebuild(to), displaced: [...displaced], lost };
}

class CommentedWords {
  /** For each old word the place of the same new word. */
  readonly #stays: readonly (number | undefined)[];
  /** Comments of which a word stays: the spaces around it alone would not tell what it was about. */
  readonly #staying: ReadonlySet<string>;
  /** For each new word the comments on it. */
  readonly #marks: AdfMark[][];
  /** Of each comment. */
  readonly #firstWords = new Map<string, { readonly at: number; readonly mark: AdfMark }>();
  readonly #before: readonly Token[];

  constructor(before: readonly Token[], after: readonly Token[]) {
    this.#before = before;
    before.forEach(({ node }, at) => {
      for (const mark of commentMarks(node))
        if (!this.#firstWords.has(commentId(mark))) this.#firstWords.set(commentId(mark), { at, mark });
    });
    const stays: (number | undefined)[] = before.map(() => undefined);
    this.#marks = after.map(() => []);
    const runs = commonRuns(before.map(keyOf), after.map(keyOf));
    for (const { left, right, length } of runs)
      for (let n = 0; n < length; n += 1) stays[left + n] = right + n;
    this.#stays = stays;
    const words = before.filter(({ isSpace }, at) => !isSpace && stays[at] !== undefined);
    this.#staying = new Set(words.flatMap(({ node }) => commentMarks(node).map(commentId)));
    this.#putOnSameWords();
    for (const gap of gapsBetween(runs, [before.length, after.length])) this.#putInGap(gap);
  }

  held(): ReadonlySet<string> {
    return new Set(this.#marks.flat().map(commentId));
  }

  /** Whether there was a word to put it on. */
  putNear(id: string): boolean {
    const first = this.#firstWords.get(id);
    const near = first && this.#nearest(first.at);
    if (first === undefined || near === undefined) return false;
    this.#marks[near]?.push(first.mark);
    return true;
  }

  rebuild(to: AdfNode): AdfNode {
    let next = 0;
    const take = (node: AdfNode): readonly AdfNode[] => {
      if (node.content?.length) return [{ ...node, content: node.content.flatMap(take) }];
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

  /** New words between two words of one comment, or in place of its words, are commented as well. */
  #putInGap({ left, right: [start, end] }: Gap): void {
    const around = sharedBy([this.#marks[start - 1] ?? [], this.#marks[end] ?? []]);
    const gone = sharedBy(this.#before.slice(...left).map(({ node }) => commentMarks(node)));
    const ids = new Set(around.map(commentId));
    const taken = gone.filter((mark) => this.#staying.has(commentId(mark)) && !ids.has(commentId(mark)));
    for (let at = start; at < end; at += 1) this.#marks[at] = [...around, ...taken];
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

/** What stands on each of some words. */
function sharedBy([first = [], ...others]: readonly (readonly AdfMark[])[]): readonly AdfMark[] {
  const ids = others.map((marks) => new Set(marks.map(commentId)));
  return first.filter((mark) => ids.every((these) => these.has(commentId(mark))));
}

const withMarks = (node: AdfNode, marks: readonly AdfMark[]): AdfNode =>
  marks.length === 0 ? node : { ...node, marks: [...(node.marks ?? []), ...marks] };

const joinedBelow = (node: AdfNode): AdfNode =>
  node.content === undefined ? node : { ...node, content: joined(node.content.map(joinedBelow)) };
