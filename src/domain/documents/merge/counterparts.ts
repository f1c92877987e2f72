import { type AdfNode } from '../adf';
import { contentOf } from './alike';
import { alignAll, type Alignments } from './alignments';
import { NOTHING } from './align';
import { type KnownVersions } from './frames';
import { type Replaced, replacedIn } from './in-place';
import { joinedOnPage } from './joined-on-page';
import { inKindsOfPage } from './kinds-on-page';
import { type Likeness } from './likeness';
import { mayBecome } from './list-kinds';
import { partedAsOnPage } from './parted-lists';
import { at } from './pick';
import { splitOnPage } from './split-on-page';

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
  readonly instead: Places;
}

type Places = readonly number[];

export interface Counterparts {
  readonly onPage: readonly OnPage[];
  readonly wanted: readonly Wanted[];
}

/**
 * Says of every node of the page and every wanted one which nodes of the other versions it is. Without a base the
 * page is held against what is wanted, wherever people have put it; nobody knows what was there.
 */
export function counterparts({ base, page, wanted }: ThreeVersions, likeness: Likeness): Counterparts {
  const parted = partedAsOnPage({ base: base ?? wanted, page, wanted }, likeness);
  let [versions, alignments] = [parted, alignAll(parted, likeness, base !== null)];
  for (const asKept of [inKindsOfPage, joinedOnPage, splitOnPage]) {
    const before = versions;
    versions = asKept(versions, alignments, likeness);
    if (versions !== before) alignments = alignAll(versions, likeness, base !== null);
  }
  const gaps = base ? replacedIn(alignments.toPage) : [];
  const all = { ...versions, ...alignments, known: base && versions.base, gaps };
  const insteadOf = placesInstead(all);
  return {
    onPage: pageNodes(all),
    wanted: [...wantedNodes(all, insteadOf), ...droppedNodes(all, insteadOf)],
  };
}

interface Compared extends KnownVersions, Alignments {
  /** The base, if anybody knows it. */
  readonly known: readonly AdfNode[] | null;
  /** Where people wrote something else than what stood there. */
  readonly gaps: readonly Replaced[];
}

function pageNodes(all: Compared): readonly OnPage[] {
  const { page, wanted, known, toPage, toWanted, frames, wantedOf } = all;
  return page.map((node, place) => {
    const origin = toPage.toLeft[place];
    return {
      page: node,
      base: nodeAt(known, origin),
      wanted: nodeAt(wanted, wantedOf.get(place)),
      isSettled: [toPage, toWanted].every(({ same }) => same[origin ?? NOTHING]),
      inside: frames.has(place) && insideOf(all, place),
    };
  });
}

const insideOf = ({ page, wanted, known, toPage, onPage }: Compared, place: number): ThreeVersions => ({
  base: known?.filter((_, origin) => toPage.toRight[origin] === place) ?? null,
  page: contentOf(at(page, place)),
  wanted: wanted.filter((_, other) => onPage[other] === place),
});

/** Places of what people wrote where a node of the base stood. */
type InsteadOf = (origin: number | undefined) => Places;

function placesInstead({ base, page, gaps, wantedOf }: Compared): InsteadOf {
  const come = new Map(gaps.flatMap((gap) => gap.lost.map((one) => [one, gap.come] as const)));
  const mayBe = (origin: number, there: number): boolean =>
    !wantedOf.has(there) && mayBecome(at(base, origin), at(page, there));
  return (origin = NOTHING) => (come.get(origin) ?? []).filter((there) => mayBe(origin, there));
}

const wantedNodes = (
  { wanted, known, toPage, toWanted, origins, onPage }: Compared,
  insteadOf: InsteadOf,
): readonly Wanted[] =>
  wanted.map((node, place) => ({
    wanted: node,
    base: nodeAt(known, origins[place]),
    onPage: onPage[place],
    instead: onPage[place] === undefined ? insteadOf(origins[place]) : [],
    isMoved: toWanted.moved.has(place) && !toPage.moved.has(onPage[place] ?? NOTHING),
  }));

/** What the issue drops, and people may have told anew or written into another node. */
function droppedNodes({ known, gaps, into, toWanted }: Compared, insteadOf: InsteadOf): readonly Wanted[] {
  const isSaid = (origin: number): boolean => toWanted.toRight[origin] !== undefined;
  const dropped = new Map(into);
  for (const { lost } of gaps) {
    const still = lost.filter(isSaid).length;
    for (const origin of lost) {
      const instead = insteadOf(origin);
      // Who took a point off, as the issue does, wrote not so much in place of those that it still says.
      if (!isSaid(origin) && still > 0 && instead.length > still) dropped.set(origin, instead);
    }
  }
  return [...dropped].map(([origin, instead]) => ({ wanted: null, base: nodeAt(known, origin), instead }));
}

const nodeAt = (nodes: readonly AdfNode[] | null, place = NOTHING): AdfNode | null => nodes?.[place] ?? null;
