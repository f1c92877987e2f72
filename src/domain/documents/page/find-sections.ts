import { type AdfNode } from '../adf';
import { anchorName, heading, text } from '../nodes';
import { meaningOf } from '../normal-form';
import { bareSections, type BareSection } from './bare-sections';
import { type HeadingPlace, headingsIn, introductionIn, type SectionPlace } from './headings';
import { numbersOf, type PageBody, typeOf, valueOf } from './page-body';
import { type Recognised, recogniseSection } from './recognise-section';

/** A managed section as it was last seen. */
export interface KnownSection {
  readonly anchor: string;
  /** Of its heading, 1 to 6. */
  readonly level: number;
  /** The words of its heading. */
  readonly heading: string;
  /** What stood below its heading. */
  readonly blocks: readonly AdfNode[];
  /** What may stand there now: a reader who knows of it answers such blocks as given. */
  readonly likely?: readonly AdfNode[];
}

export interface PlacedSection {
  /** `twice`: other headings further down carry its anchor too, because people copied it; the first one under its own heading is it. */
  readonly kind: 'found' | 'twice';
  readonly anchor: string;
  readonly by: 'anchor' | 'heading' | 'content';
  /** As it was, where people took it off. */
  readonly heading: AdfNode;
  /** All below the heading, up to the next heading of the same or a higher level, or of a managed section, beside it. */
  readonly blocks: readonly AdfNode[];
  readonly place: SectionPlace;
}

export type FoundSection =
  | PlacedSection
  /** People removed it, or never had it. */
  | { readonly kind: 'missing'; readonly anchor: string }
  /** More than one place may be it, or one place may be two sections. */
  | { readonly kind: 'unclear'; readonly anchor: string };

/** What blocks of a page say, with likely ones at hand. */
export type ReadBlocks = (
  body: PageBody,
  numbers: readonly number[],
  likely: readonly AdfNode[],
) => readonly AdfNode[];

const readEach: ReadBlocks = (body, numbers) => numbers.map((number) => valueOf(body, number));

/**
 * Finds managed sections wherever people moved them to, also in layouts, expands, panels and cells.
 *
 * The anchor in its heading tells a section; where people copied it the first one under its own heading, else the
 * first. Where people removed it, its
 * recorded heading does, else what stood below, else its place between its neighbours; where that leaves a doubt
 * the answer is `unclear`, never a guess. Where people took the whole heading off what it said is found at the end of
 * the section above, or above the first heading of the page. One answer for each that is asked for, in that order.
 */
export function findSections(
  body: PageBody,
  known: readonly KnownSection[],
  readBlocks: ReadBlocks = readEach,
): readonly FoundSection[] {
  const finder = new SectionFinder(body, known, readBlocks);
  const proposals = known.map((section) => finder.byAnchor(section));
  const settled = known.map((section, n) => proposals[n] ?? finder.recognise(section, proposals, n));
  const lost = known.filter((_, n) => settled[n] === 'missing');
  const bare = finder.bare(known, lost);
  const all = settled.map((one) => withoutBare(one, bare));
  return known.map(
    (section, n) => finder.answerBare(section, bare) ?? finder.answer(section, all[n] ?? 'missing', all),
  );
}

/** A block of the section in the page's own writing, where a likely one was answered that says the same. */
export function asWritten(body: PageBody, { blocks, place }: PlacedSection, block: AdfNode): AdfNode {
  const number = place.blocks[blocks.indexOf(block)];
  return number === undefined ? block : valueOf(body, number);
}

type Proposal = Recognised | { readonly by: 'anchor'; readonly place: HeadingPlace };

class SectionFinder {
  readonly #headings: readonly HeadingPlace[];
  readonly #anchors: ReadonlySet<string>;
  readonly #body: PageBody;
  readonly #readBlocks: ReadBlocks;

  constructor(body: PageBody, known: readonly KnownSection[], readBlocks: ReadBlocks) {
    this.#body = body;
    this.#readBlocks = readBlocks;
    this.#headings = headingsIn(body, 0);
    this.#anchors = new Set(known.map(({ anchor }) => anchor));
  }

  /** `null` when the anchor is nowhere on the page. */
  byAnchor({ anchor, heading }: KnownSection): Proposal | null {
    const carriers = this.#carriersOf(anchor);
    const place = carriers.find(({ words }) => words === heading) ?? carriers[0];
    if (place === undefined) return anchorsAnywhere(this.#body).has(anchor) ? 'unclear' : null;
    return { by: 'anchor', place };
  }

  recognise(section: KnownSection, proposals: readonly (Proposal | null)[], n: number): Proposal {
    // A heading in a section is that one's own, whatever people wrote below it.
    const taken = proposals.filter(isPlaced).flatMap(({ place }) => place.blocks);
    const free = this.#headings.filter((one) => !this.#isManaged(one) && !taken.includes(one.heading));
    const meanings = section.blocks.map((block) => meaningOf([block]));
    const before = proposals.slice(0, n).findLast(isPlaced)?.place.heading ?? 0;
    const behind = proposals.slice(n + 1).find(isPlaced)?.place.heading ?? Infinity;
    return recogniseSection(
      this.#body,
      { ...section, meanings },
      free,
      ({ heading }) => heading > before && heading < behind,
    );
  }

  /** What others say is theirs, even where it is the same. */
  bare(known: readonly KnownSection[], lost: readonly KnownSection[]): readonly BareSection[] {
    const top = { parent: 0, blocks: introductionIn(this.#body, this.#headings) };
    const managed = this.#headings.filter((one) => this.#isManaged(one));
    return bareSections(this.#body, known, lost, [top, ...managed]);
  }

  answerBare(
    { anchor, level, heading: words, likely = [] }: KnownSection,
    bare: readonly BareSection[],
  ): PlacedSection | null {
    const place = bare.find((one) => one.anchor === anchor)?.place;
    if (place === undefined) return null;
    const blocks = this.#readBlocks(this.#body, place.blocks, likely);
    return { kind: 'found', anchor, by: 'content', heading: heading(level, text(words)), blocks, place };
  }

  /** A place that two sections claim is neither's. */
  answer(section: KnownSection, proposal: Proposal, all: readonly (Proposal | null)[]): FoundSection {
    const { anchor, likely = [] } = section;
    if (!isPlaced(proposal)) return { kind: proposal, anchor };
    const { by, place } = proposal;
    const claims = all.filter((other) => isPlaced(other) && other.place.heading === place.heading);
    if (claims.length > 1) return { kind: 'unclear', anchor };
    const kind = this.#carriersOf(anchor).length > 1 ? 'twice' : 'found';
    const blocks = this.#readBlocks(this.#body, place.blocks, likely);
    return { kind, anchor, by, heading: place.node, blocks, place };
  }

  #isManaged({ anchors }: HeadingPlace): boolean {
    return anchors.some((name) => this.#anchors.has(name));
  }

  #carriersOf(anchor: string): readonly HeadingPlace[] {
    return this.#headings.filter(({ anchors }) => anchors.includes(anchor));
  }
}

/** Names of anchors in headings and everywhere else: people may have made a paragraph of a heading. */
function anchorsAnywhere(body: PageBody): ReadonlySet<string | null> {
  const names = numbersOf(body).map((number) =>
    typeOf(body, number) === 'inlineExtension' ? anchorName(valueOf(body, number)) : null,
  );
  return new Set(names);
}

/** A section without those of others that stand at its end. */
function withoutBare(proposal: Proposal | null, bare: readonly BareSection[]): Proposal | null {
  if (!isPlaced(proposal)) return proposal;
  const { place } = proposal;
  const others = new Set(bare.flatMap((one) => one.place.blocks));
  return { ...proposal, place: { ...place, blocks: place.blocks.filter((block) => !others.has(block)) } };
}

type Placed = Exclude<Proposal, string>;

const isPlaced = (proposal: Proposal | null): proposal is Placed =>
  typeof proposal === 'object' && proposal !== null;
