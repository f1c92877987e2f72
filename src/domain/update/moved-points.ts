import { type AdfNode } from '../documents/adf';
import { contentOf } from '../documents/merge/alike';
import { commentsIn } from '../documents/merge/comments';
import { ALIKE, Likeness } from '../documents/merge/likeness';
import { isText } from '../documents/merge/lines';
import { type MakeChange } from '../documents/merge/make-change';
import { type BlockChange, type SectionMerge } from '../documents/merge/section-merge';
import { changeInPlace, type MovedNode, movedNode, withChangeAt } from '../documents/merge/where-it-stands';
import { type AnchoredSection } from '../documents/page/anchored-sections';
import { asWritten, type PlacedSection } from '../documents/page/find-sections';
import { isWithin, numbersOf, type PageBody, typeOf, valueOf } from '../documents/page/page-body';
import { parentOf } from '../documents/page/parent-of';
import { plainText } from '../documents/plain-text';

/** A section of the page and what would change in it. */
export interface MergedSection {
  readonly found: PlacedSection;
  readonly merge: SectionMerge;
  /** What would change in its heading. */
  readonly renaming: SectionMerge;
}

/** What people moved outside of all sections, and the issue has changed since. */
export interface MovedAway {
  /** It stands in the place of a heading that nothing is below. */
  readonly section: AnchoredSection;
  readonly change: BlockChange;
}

interface Given {
  readonly body: PageBody;
  /** All that Lockstep last wrote on the page, and all that the issue says now. */
  readonly said: readonly AdfNode[];
  readonly makeChange: MakeChange;
}

/**
 * The merges with each point, list or table that people moved or indented changed where it stands now, in place of
 * being written a second time. The change stays one of its own section, and is a part of the one that it stands in.
 *
 * It is known by its words: Lockstep wrote them once, the issue says them nowhere any more, and they stand in
 * one place of the page. Where people reworded it, too, or put something else where it stood, it is what is likest to
 * it in the sections, and as like to nothing else that Lockstep says.
 */
export function followMoved(
  merged: readonly MergedSection[],
  given: Given,
): { readonly sections: readonly MergedSection[]; readonly away: readonly MovedAway[] } {
  const follower = new Follower(merged, given);
  for (const section of follower.sections)
    for (const change of section.merge.changes) follower.follow(change, section);
  return follower;
}

interface OpenSection {
  readonly found: PlacedSection;
  readonly renaming: SectionMerge;
  merge: SectionMerge;
}

class Follower {
  readonly sections: readonly OpenSection[];
  readonly away: MovedAway[] = [];
  readonly #given: Given;
  readonly #said: readonly AdfNode[];
  readonly #onPage: readonly AdfNode[];
  readonly #likeness = new Likeness();
  #saidBy: ByWords<AdfNode> | undefined;
  #textsBy: ByWords<number> | undefined;

  constructor(merged: readonly MergedSection[], given: Given) {
    this.sections = merged.map((section) => ({ ...section }));
    this.#given = given;
    this.#said = allIn(given.said);
    this.#onPage = allIn(merged.flatMap(({ found }) => found.blocks));
  }

  follow(change: BlockChange, home: OpenSection): void {
    const moved = this.#movedBy(change);
    const verbatim = moved && change.before === null ? this.#changeOf(moved) : null;
    const made = verbatim ?? (moved && this.#changeOf(this.#reworded(moved, change)));
    if (made === null) return;
    // What would write it anew stays among the parts, where nobody can choose it any more.
    const told = made.after === made.before ? [] : [made];
    const changes = home.merge.changes.flatMap((one) => (one === change ? told : one));
    home.merge = { ...home.merge, changes };
  }

  #changeOf(moved: MovedNode | null): BlockChange | null {
    const [place, another] = moved ? this.#placesOf(moved) : [];
    return moved && place !== undefined && another === undefined ? this.#changeAt(place, moved) : null;
  }

  #reworded({ origin, isLike }: MovedNode, { before, after }: BlockChange): MovedNode | null {
    const likeness = (node: AdfNode, other: AdfNode): number =>
      isLike(node) ? this.#likeness.shared(node, other) : 0;
    const [there, another] = this.#onPage
      .filter((node) => likeness(node, origin) >= ALIKE)
      .toSorted((one, two) => likeness(two, origin) - likeness(one, origin));
    if (!after || !there || plainText(there) === (before && plainText(before))) return null;
    const [own, near] = [[origin, after].map(plainText), likeness(there, origin)];
    const isOther = this.#said.some(
      (node) => likeness(node, there) >= near && !own.includes(plainText(node)),
    );
    return isOther || (another && likeness(another, origin) === near)
      ? null
      : movedNode(origin, after, plainText(there));
  }

  /** What people took from its place, also where they put something else; not what the issue has elsewhere, too. */
  #movedBy({ origin, before, after, why }: BlockChange): MovedNode | null {
    if (!after || after === origin || (before && (why === null || !this.#tells(after)))) return null;
    const moved = movedNode(origin, after);
    return moved && this.#saying(moved.words).filter(moved.isLike).length === 1 ? moved : null;
  }

  /** Whether it holds no word or comment of people's. */
  #tells(after: AdfNode): boolean {
    return commentsIn([after]).size === 0 && this.#saying(plainText(after)).length > 0;
  }

  #saying(words: string): readonly AdfNode[] {
    this.#saidBy ??= byWords(this.#said, (node) => node);
    return this.#saidBy.get(words) ?? [];
  }

  #placesOf({ words, isLike }: MovedNode): readonly number[] {
    const { body } = this.#given;
    const node = (number: number): AdfNode => valueOf(body, number);
    const all = numbersOf(body);
    const isOf = (is: typeof isText) => (number: number) => is({ type: typeOf(body, number) });
    // Most are texts, and of those there are many.
    if (!isLike(TEXT)) return byWords(all.filter(isOf(isLike)), node).get(words) ?? [];
    this.#textsBy ??= byWords(all.filter(isOf(isText)), node);
    return this.#textsBy.get(words) ?? [];
  }

  #changeAt(number: number, moved: MovedNode): BlockChange | null {
    const { body, makeChange } = this.#given;
    const there = this.sections.find(({ found }) => isBelow(body, found, number));
    if (there === undefined) return this.#changeAway(number, moved);
    const { found, merge } = there;
    let made: BlockChange | null = null;
    const changeOf = (line: AdfNode): BlockChange => (made = changeInPlace(line, moved, makeChange, null));
    const written = (block: AdfNode): AdfNode => asWritten(body, found, block);
    there.merge = { ...merge, parts: withChangeAt(merge.parts, moved.isIt, changeOf, written) };
    return made;
  }

  /** In people's own text nothing changes unasked. */
  #changeAway(number: number, moved: MovedNode): BlockChange {
    const { body, makeChange } = this.#given;
    const node = valueOf(body, number);
    const change = changeInPlace(node, moved, makeChange, 'moved-away');
    const place = { parent: parentOf(body, number), heading: number, blocks: [] };
    this.away.push({ section: { anchor: '', heading: node, blocks: [], place }, change });
    return change;
  }
}

const TEXT: AdfNode = { type: 'paragraph' };

type ByWords<T> = ReadonlyMap<string, readonly T[]>;

/** Each is asked for its words once. */
function byWords<T>(all: readonly T[], nodeOf: (one: T) => AdfNode): ByWords<T> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const words = plainText(nodeOf(one));
    const those = found.get(words);
    if (those) those.push(one);
    else found.set(words, [one]);
  }
  return found;
}

const isBelow = (body: PageBody, { place }: PlacedSection, number: number): boolean =>
  place.blocks.some((block) => isWithin(body, number, block));

const allIn = (nodes: readonly AdfNode[]): readonly AdfNode[] =>
  nodes.flatMap((node) => [node, ...allIn(contentOf(node))]);
