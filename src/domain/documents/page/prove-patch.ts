import { commentsIn } from '../merge/comments';
import { saysTheSame } from '../merge/alike';
import {
  childrenOf,
  firstChild,
  nextSibling,
  type PageBody,
  sourceOf,
  type Span,
  spanOf,
  valueOf,
} from './page-body';
import { nodeAt, readPatched } from './read-patched';
import { type Run, type Splice, spliced } from './splices';

export type PatchRefusal =
  /** Two edits of one place. */
  | 'overlapping'
  /** Something that is not ours would have changed. */
  | 'foreign-changed'
  /** An inline comment would have lost its words without anybody's consent. */
  | 'comment-lost'
  /** What would stand there is not what was to be written. */
  | 'not-as-wanted'
  /** The page would become larger than one that can be read again. */
  | 'too-large';

export interface Patch {
  readonly text: string;
  /** In the order of the text. */
  readonly splices: readonly Splice[];
  readonly runs: readonly Run[];
  /** Ids of inline comments that a person has agreed to lose. */
  readonly commentsLost: ReadonlySet<string>;
}

export type Proof =
  | { readonly kind: 'proved'; readonly comments: number }
  | { readonly kind: 'refused'; readonly why: PatchRefusal };

/**
 * Reads a patched body again, as Confluence will, and holds it against what was meant.
 *
 * It trusts nothing that made the patch: all text outside the splices must be what it was, what is
 * wanted must stand in its place and nothing else beside it, and every comment must have words.
 */
export function provePatch(body: PageBody, patch: Patch): Proof {
  if (!isForeignKept(body.text, patch)) return refused('foreign-changed');
  const read = readPatched(body, patch.text, patch.splices);
  if (read.kind === 'unreadable') return refused(read.why.startsWith('too-') ? 'too-large' : 'not-as-wanted');
  if (!patch.runs.every((run) => standsIn(read, body, patch, run))) return refused('not-as-wanted');
  if (!mayHoldComments(body.text) && !patch.splices.some(({ text }) => mayHoldComments(text)))
    return { kind: 'proved', comments: 0 };
  const comments = allComments(read);
  const lost = commentsOfRuns(patch.runs).filter((id) => !comments.has(id) && !patch.commentsLost.has(id));
  return lost.length > 0 ? refused('comment-lost') : { kind: 'proved', comments: comments.size };
}

const refused = (why: PatchRefusal): Proof => ({ kind: 'refused', why });

function isForeignKept(before: string, { text, splices }: Patch): boolean {
  let [from, to] = [0, 0];
  for (const { start, end, text: put } of [...splices, { start: before.length, end: 0, text: '' }]) {
    const length = start - from;
    if (length < 0 || before.slice(from, start) !== text.slice(to, to + length)) return false;
    [from, to] = [end, to + length + put.length];
  }
  return to === text.length;
}

/** Where a place outside all splices is in the patched text. */
function moved({ splices }: Patch, offset: number): number {
  const before = splices.filter(({ end }) => end <= offset);
  return before.reduce((at, { start, end, text }) => at + text.length - (end - start), offset);
}

/** Whether a run's nodes are there, in order, between the same neighbours as before. */
function standsIn(read: PageBody, body: PageBody, patch: Patch, run: Run): boolean {
  const newPlace = (number: number): number | null => nodeAt(read, moved(patch, spanOf(body, number).start));
  const parent = newPlace(run.parent);
  if (parent === null) return false;
  const there = runFrom(read, parent, firstOf(read, parent, run, newPlace));
  const isWanted = areThere({ read, body, patch }, there, run);
  const follower = followerOf(body, run);
  const next = there[run.next.length];
  return (
    isWanted && (follower === null ? next === undefined : next !== undefined && next === newPlace(follower))
  );
}

interface Read {
  readonly read: PageBody;
  readonly body: PageBody;
  readonly patch: Patch;
}

/** What has the bytes that it is to keep needs no second look; all else must say what was wanted. */
function areThere({ read, body, patch }: Read, there: readonly number[], { old, next }: Run): boolean {
  const numbers = new Map(old.map(({ value, number }) => [value, number]));
  return next.every((node, n) => {
    const [number, was] = [there[n], numbers.get(node)];
    if (number === undefined) return false;
    const source = sourceOf(read, number);
    const hasItsBytes =
      was !== undefined && (source === sourceOf(body, was) || source === keptSource(body, patch, was));
    return hasItsBytes || saysTheSame(valueOf(read, number), node);
  });
}

/** A node's bytes with what other runs put into it: people fold a section away in a frame below another one. */
function keptSource(body: PageBody, { splices, runs }: Patch, number: number): string {
  const { start, end } = spanOf(body, number);
  const within = runs.filter(({ parent }) => parent >= number).map((run) => regionOf(body, run));
  const isProved = (one: Splice): boolean =>
    one.end < end && within.some((region) => one.start >= region.start && one.end <= region.end);
  const put = splices.filter(isProved);
  return spliced(
    sourceOf(body, number),
    put.map((one) => ({ ...one, start: one.start - start, end: one.end - start })),
  );
}

/** Where the nodes of a run stand, which are proved by themselves. */
function regionOf(body: PageBody, { parent, after, old }: Run): Span {
  const [first, last] = [old[0]?.number ?? parent, old.at(-1)?.number ?? after ?? parent];
  return {
    start: after === null ? spanOf(body, first).start : spanOf(body, after).end,
    end: spanOf(body, last).end,
  };
}

function runFrom(body: PageBody, parent: number, first: number | null): readonly number[] {
  const numbers: number[] = [];
  for (let at = first; at !== null; at = nextSibling(body, parent, at)) numbers.push(at);
  return numbers;
}

function firstOf(
  read: PageBody,
  parent: number,
  { after, old }: Run,
  newPlace: (number: number) => number | null,
): number | null {
  const place = after === null ? null : newPlace(after);
  if (after !== null) return place === null ? null : nextSibling(read, parent, place);
  return old[0] === undefined ? firstChild(read, parent) : newPlace(old[0].number);
}

/** The node of the page that the run's nodes stand before. */
function followerOf(body: PageBody, { parent, after, old }: Run): number | null {
  const last = old.at(-1)?.number ?? after;
  return last === null ? firstChild(body, parent) : nextSibling(body, parent, last);
}

const commentsOfRuns = (runs: readonly Run[]): readonly string[] =>
  runs.flatMap(({ old }) => [...commentsIn(old.map(({ value }) => value))]);

function allComments(body: PageBody): ReadonlySet<string> {
  const blocks = childrenOf(body, 0).filter((number) => mayHoldComments(sourceOf(body, number)));
  return commentsIn(blocks.map((number) => valueOf(body, number)));
}

/** Text that has no annotations, also spelled with escapes, is not looked into. */
const mayHoldComments = (text: string): boolean => text.includes('"annotation"') || text.includes('\\u');
