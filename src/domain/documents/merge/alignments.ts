import { type AdfNode } from '../adf';
import { alignDescendants, type Alignment, alignStrangers, NOTHING, type PairOthers } from './align';
import { framedOnPage, type KnownVersions } from './frames';
import { withThoseInPlace } from './in-place';
import { type Joined, withJoined } from './joined-nodes';
import { type Likeness } from './likeness';
import { isText } from './lines';
import { isItem, kindOf } from './list-kinds';
import { at, pick } from './pick';
import { mayTell } from './signs';

type Nodes = readonly AdfNode[];
type Places = readonly number[];

/** Which nodes of three versions are one another. */
export interface Alignments extends Joined {
  /** From the base. */
  readonly toWanted: Alignment;
  /** Places of frames on the page that people put around nodes of the base. */
  readonly frames: ReadonlySet<number>;
  /** For each wanted node its place in the base, -1 for a new one. */
  readonly origins: Places;
  /** For each wanted node its place on the page. */
  readonly onPage: readonly (number | undefined)[];
  /** The place of the wanted node, or the last of them, at a place of the page. */
  readonly wantedOf: ReadonlyMap<number | undefined, number>;
}

/** `isKnown`: whether anybody knows the base. */
export function alignAll(versions: KnownVersions, likeness: Likeness, isKnown: boolean): Alignments {
  const { base, page, wanted } = versions;
  const [frames, apart] = [new Set<number>(), new Set<number>()];
  const retold = alignDescendants(base, wanted, likeness);
  const toWanted = isKnown ? withoutUnlike(retold, [base, wanted], likeness, isItem) : retold;
  const pairSaid = pairSaidAlike(versions, { toWanted, apart }, likeness);
  const pairFramed = framedOnPage(versions, likeness, frames);
  const aligned = alignDescendants(base, page, likeness, (free, pair) => {
    pairSaid(free, pair);
    pairFramed(free, pair);
  });
  const placed = withThoseInPlace(aligned, [base, page], likeness);
  const toPage = isKnown ? placed : withoutUnlike(placed, [base, page], likeness, isPoint);
  const joined = withJoined(versions, toPage, toWanted);
  const all = { ...joined, toWanted, frames };
  const origins = originsOf(versions, all, apart);
  const onPage = onPageOf(versions, { ...all, origins }, likeness);
  return { ...all, origins, onPage, wantedOf: new Map(onPage.map((there, place) => [there, place])) };
}

const isPoint = (node: AdfNode): boolean => isText(node) || isItem(node);

/** Versions of one point share so much; below that its place alone tells nothing where somebody may have written another one. */
const ENOUGH = 1 / 4;

/** An alignment without lines that share few words and nothing that is the same in every language. */
function withoutUnlike(
  alignment: Alignment,
  [left, right]: readonly [Nodes, Nodes],
  likeness: Likeness,
  mayPart: (node: AdfNode) => boolean,
): Alignment {
  // One line alone is the value of its cell, or the words of its item.
  if (left.length * right.length === 1) return alignment;
  const [toRight, toLeft] = [[...alignment.toRight], [...alignment.toLeft]];
  left.forEach((node, origin) => {
    const place = toRight[origin] ?? NOTHING;
    const there = at(right, place);
    if (alignment.same[origin] || !mayPart(node) || !mayPart(there)) return;
    if (likeness.between(node, there) >= ENOUGH || mayTell(node, there) === 'surely') return;
    toRight[origin] = undefined;
    toLeft[place] = undefined;
  });
  return { ...alignment, toRight, toLeft };
}

type Found = Pick<Alignments, 'toPage' | 'toWanted' | 'frames'>;

function originsOf(
  { base, wanted }: KnownVersions,
  { toPage, toWanted, frames }: Found,
  apart: ReadonlySet<number>,
): Places {
  return wanted.map((node, place) => {
    const origin = toWanted.toLeft[place] ?? NOTHING;
    // Not everything may stand in a frame: what is of another kind now is new.
    const isOutside =
      frames.has(toPage.toRight[origin] ?? NOTHING) && kindOf(node) !== kindOf(base[origin] ?? node);
    return isOutside || apart.has(place) ? NOTHING : origin;
  });
}

/** What both sides made new may be the same thing. */
function onPageOf(
  { base, page, wanted }: KnownVersions,
  { toPage, origins }: Pick<Alignments, 'toPage' | 'origins'>,
  likeness: Likeness,
): Alignments['onPage'] {
  const onPage = origins.map((origin) => toPage.toRight[origin]);
  const isNew = (node: AdfNode, place: number): boolean => {
    const origin = base[origins[place] ?? NOTHING];
    return onPage[place] === undefined && (!origin || !likeness.isSame(origin, node));
  };
  const freePage = placesOf(page, (_, place) => (toPage.toLeft[place] ?? NOTHING) === NOTHING);
  const freeWanted = placesOf(wanted, isNew);
  const { toLeft } = alignStrangers(pick(page, freePage), pick(wanted, freeWanted), likeness);
  toLeft.forEach((left, right) => {
    if (left !== undefined) onPage[freeWanted[right] ?? 0] = freePage[left];
  });
  return onPage;
}

interface SaidAnew {
  readonly toWanted: Alignment;
  /** Filled with places of wanted nodes that people wrote beside what the issue made them of. */
  readonly apart: Set<number>;
}

/** What people wrote as the issue says it anew came of what the issue made it of, or of nothing that was there. */
const pairSaidAlike =
  ({ page, wanted }: KnownVersions, { toWanted, apart }: SaidAnew, likeness: Likeness): PairOthers =>
  (free, pair) => {
    const { left, right } = free();
    if (right.length === 0) return;
    const news = placesOf(wanted, (_, place) => toWanted.same[toWanted.toLeft[place] ?? NOTHING] !== true);
    const told = byMeaning(wanted, news, likeness);
    byMeaning(page, right, likeness).forEach((there, meaning) => {
      // What is said more than once is each of those in their order.
      const places = told.get(meaning)?.slice(-there.length) ?? [];
      places.forEach((place, n) => {
        const origin = toWanted.toLeft[place] ?? NOTHING;
        const isFree = left.includes(origin);
        if (!isFree) apart.add(place);
        pair(isFree ? origin : NOTHING, there[n] ?? NOTHING);
      });
    });
  };

/** Places of nodes by what these say. */
function byMeaning(nodes: Nodes, places: Places, likeness: Likeness): ReadonlyMap<string, Places> {
  const found = new Map<string, number[]>();
  for (const place of places) {
    const meaning = likeness.meaning(at(nodes, place));
    const those = found.get(meaning) ?? [];
    those.push(place);
    found.set(meaning, those);
  }
  return found;
}

const placesOf = (nodes: Nodes, is: (node: AdfNode, place: number) => boolean): Places =>
  nodes.flatMap((node, place) => (is(node, place) ? place : []));
