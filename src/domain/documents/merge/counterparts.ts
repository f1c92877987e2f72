import { type AdfNode } from '../adf';
import { contentOf } from './alike';
import { alignDescendants, type Alignment, alignStrangers, NOTHING, type PairOthers } from './align';
import { framedOnPage, type KnownVersions } from './frames';
import { type Likeness } from './likeness';
import { type Replaced, replacedIn, withThoseInPlace } from './in-place';
import { withJoined } from './joined-nodes';
import { kindOf, mayBecome } from './list-kinds';
import { partedAsOnPage } from './parted-lists';
import { at, pick } from './pick';

export interface ThreeVersions {
  /** `null` when nobody knows what Lockstep left there. */
  readonly base: readonly AdfNode[] | null;
  readonly page: readonly AdfNode[];
  readonly wanted: readonly AdfNode[];
}

/** A node of the page, and what it is in the other versions. */
export interface OnPage {
  readonly page: AdfNode;
  readonly base: AdfNode | null;
  readonly wanted: AdfNode | null;
  /** Whether all versions there are are known to say the same. */
  readonly isSettled: boolean;
  /** Of a frame that people put around nodes of the base: what stands in it, and what it is in the other versions. */
  readonly inside: ThreeVersions | false;
}

/**
 * A wanted node; `onPage` is its place there, none when the page does not have it. Without a node: what the issue
 * no longer says, and people may have told anew among what they wrote where it stood.
 */
export interface Wanted {
  readonly wanted: AdfNode | null;
  readonly base: AdfNode | null;
  readonly onPage?: number | undefined;
  /** Whether it stands elsewhere than in the base, while the page left it where it was. */
  readonly isMoved?: boolean;
  /** Places of what people wrote where it stood, if nobody can tell whether any of it came of it. */
  readonly instead: readonly number[];
}

type Nodes = readonly AdfNode[];

export interface Counterparts {
  readonly onPage: readonly OnPage[];
  readonly wanted: readonly Wanted[];
}

/**
 * Says of every node of the page and every wanted one which nodes of the other versions it is. Without a base the
 * page is held against what is wanted, wherever people have put it; nobody knows what was there.
 */
export function counterparts(
  { base: last, page: here, wanted: told }: ThreeVersions,
  likeness: Likeness,
): Counterparts {
  const versions = partedAsOnPage({ base: last ?? told, page: here, wanted: told }, likeness);
  const { base, page, wanted } = versions;
  const frames = new Set<number>();
  const toWanted = base === wanted ? unchanged(base) : alignDescendants(base, wanted, likeness);
  const pairFramed = framedOnPage(versions, likeness, frames);
  const apart = new Set<number>();
  const aligned = alignDescendants(base, page, likeness, (free, pair) => {
    pairSaidAlike(versions, { toWanted, apart }, likeness)(free, pair);
    pairFramed(free, pair);
  });
  const inPlace = withThoseInPlace(aligned, [base, page]);
  const { toPage, into } = withJoined(versions, inPlace, toWanted);
  const baseAt = (place?: number): AdfNode | null => (last === null ? null : nodeAt(base, place));
  const origins = wanted.map((node, place) => {
    const origin = toWanted.toLeft[place] ?? NOTHING;
    // Not everything may stand in a frame: what is of another kind now is new.
    const isOutside =
      frames.has(toPage.toRight[origin] ?? -1) && kindOf(node) !== kindOf(base[origin] ?? node);
    return isOutside || apart.has(place) ? NOTHING : origin;
  });
  const onPage = origins.map((origin) => toPage.toRight[origin]);
  pairNewOnes(versions, { toPage, origins, onPage }, likeness);
  const wantedOf: number[] = [];
  onPage.forEach((there, place) => {
    if (there !== undefined) wantedOf[there] = place;
  });
  const replaced = new Map<number, Replaced>(
    last && replacedIn(toPage).flatMap((all) => all.lost.map((one) => [one, all] as const)),
  );
  const insteadOf = (origin = NOTHING): readonly number[] =>
    replaced
      .get(origin)
      ?.come.filter(
        (there) => wantedOf[there] === undefined && mayBecome(at(base, origin), at(page, there)),
      ) ?? [];
  const isSaid = (origin: number): boolean => toWanted.toRight[origin] !== undefined;
  const dropped = new Map(into);
  for (const [origin, { lost }] of replaced) {
    const [instead, still] = [insteadOf(origin), lost.filter(isSaid).length];
    // Who took a point off, as the issue does, wrote not so much in place of those that it still says.
    if (!isSaid(origin) && still > 0 && instead.length > still) dropped.set(origin, instead);
  }
  const isSameInBoth = (origin = -1): boolean =>
    toPage.same[origin] === true && toWanted.same[origin] === true;
  const insideOf = (node: AdfNode, place: number): ThreeVersions => ({
    base: last && base.filter((_, origin) => toPage.toRight[origin] === place),
    page: contentOf(node),
    wanted: wanted.filter((_, other) => onPage[other] === place),
  });
  return {
    onPage: page.map((node, place) => ({
      page: node,
      base: baseAt(toPage.toLeft[place]),
      wanted: nodeAt(wanted, wantedOf[place]),
      isSettled: isSameInBoth(toPage.toLeft[place]),
      inside: frames.has(place) && insideOf(node, place),
    })),
    wanted: [
      ...wanted.map((node, place) => ({
        wanted: node,
        base: baseAt(origins[place]),
        onPage: onPage[place],
        instead: onPage[place] === undefined ? insteadOf(origins[place]) : [],
        isMoved: toWanted.moved.has(place) && !toPage.moved.has(onPage[place] ?? -1),
      })),
      ...[...dropped].map(([origin, instead]) => ({
        wanted: null,
        base: baseAt(origin),
        instead,
      })),
    ],
  };
}

interface Alignments {
  readonly toPage: Alignment;
  /** For each wanted node its place in the base, -1 for a new one. */
  readonly origins: readonly number[];
  /** For each wanted node its place on the page. */
  readonly onPage: (number | undefined)[];
}

/** What both sides made new may be the same thing. */
function pairNewOnes(
  { base, page, wanted }: KnownVersions,
  { toPage, origins, onPage }: Alignments,
  likeness: Likeness,
): void {
  const isNew = (node: AdfNode, place: number): boolean => {
    const origin = nodeAt(base, origins[place]);
    return onPage[place] === undefined && (origin === null || !likeness.isSame(origin, node));
  };
  const freePage = placesOf(page, (_, place) => (toPage.toLeft[place] ?? NOTHING) === NOTHING);
  const freeWanted = placesOf(wanted, isNew);
  const { toLeft } = alignStrangers(pick(page, freePage), pick(wanted, freeWanted), likeness);
  toLeft.forEach((left, right) => {
    if (left !== undefined) onPage[freeWanted[right] ?? 0] = freePage[left];
  });
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
    const told = new Map<string, number>();
    pick(wanted, news).forEach((node, n) => told.set(likeness.meaning(node), news[n] ?? NOTHING));
    pick(page, right).forEach((node, n) => {
      const place = told.get(likeness.meaning(node));
      if (place === undefined) return;
      told.delete(likeness.meaning(node));
      const origin = toWanted.toLeft[place] ?? NOTHING;
      const isFree = left.includes(origin);
      if (!isFree) apart.add(place);
      pair(isFree ? origin : NOTHING, right[n] ?? NOTHING);
    });
  };

/** What two versions are to one another that are one. */
const unchanged = (nodes: Nodes): Alignment => {
  const places = nodes.map((_, place) => place);
  return { toRight: places, toLeft: places, same: nodes.map(() => true), moved: new Set() };
};

const nodeAt = (nodes: Nodes, place = -1): AdfNode | null => nodes[place] ?? null;

const placesOf = (nodes: Nodes, is: (node: AdfNode, place: number) => boolean): readonly number[] =>
  nodes.flatMap((node, place) => (is(node, place) ? place : []));
