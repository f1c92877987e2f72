import { NOTHING_KEPT, type SlotMemory } from './memory/slot-memory';
import { LONGEST_REFUSAL_MS, pauseAfter } from './pauses';
import { type ReportWindow } from './report-figures';

/** Why a slot passed without a page. */
export type SkipReason =
  /** Nobody was at work then. */
  | 'missed'
  /** Jira or Confluence did not answer for as long as a report is of use. */
  | 'unavailable'
  /** No sprint of its board is over that was not told of already. */
  | 'no-sprint'
  /** Somebody wanted none: `cancelledBy`. */
  | 'cancelled'
  /** Its page, or the list that it goes below, has its title still, and is hidden from the app. */
  | 'page-hidden'
  | PauseReason;

/** Why there is no place for reports: each is mended by another step. */
export type DisplacedBy =
  | 'space-archived'
  /** What the reports go below, their list or the page that somebody chose, is not where it was. */
  | 'page-trashed'
  | 'page-archived'
  | 'page-moved'
  /** The space or that page is there no more, or hidden from the app. */
  | 'place-gone';

/** What a person has to mend before a report can come out. */
export type PauseReason =
  /** The app may not write there. */
  | 'no-access'
  | DisplacedBy
  /** The site has no Confluence, or Lockstep no way to it. */
  | 'not-connected'
  | 'project-gone'
  /** The query does not run any more, or the epic is gone. */
  | 'scope-gone'
  /** The query means somebody else for each who asks; reports of before such a query was refused have one. */
  | 'depends-on-asker'
  /** The site has no licence for Lockstep (any more). */
  | 'unlicensed'
  /** Whoever turned it on has left: nobody would hear of what goes wrong. */
  | 'owner-gone'
  /** It cannot be told who may read what the report says, or the page cannot be kept to them. */
  | 'audience-unknown'
  /** The space shows itself to people who cannot see the project. */
  | 'audience-too-wide';

export interface PublishedPage {
  readonly pageId: string;
  readonly title: string;
  /** Relative to the site. */
  readonly path: string;
}

/** The version of the page that Lockstep wrote last: all that stands in these sections of it is ours, however it is kept. */
export interface WrittenVersion {
  readonly versionNumber: number;
  readonly anchors: readonly string[];
}

/** The page's mark as the product keeps it. */
export interface PageMark {
  readonly id: string;
  readonly versionNumber: number;
}

export interface ReportCounts {
  readonly completed: number;
  readonly inProgress: number;
  readonly blocked: number;
  readonly other: number;
}

export type SlotState =
  /** Somebody works on it, or will at once; free to be taken over after `until`. */
  | {
      readonly kind: 'open';
      readonly holder: string | null;
      readonly until: number;
      /** When Jira or Confluence takes requests again, ms, where it has said so. */
      readonly refusedUntil?: number;
      /** How many tries in a row have failed: after one, nobody but a person tries again before `until`. */
      readonly failedTries?: number | undefined;
      /** Issues read so far, where nobody waits for it. */
      readonly counted?: number;
    }
  | EndedState;

export type EndedState =
  | {
      readonly kind: 'published';
      readonly counts: ReportCounts;
      /** Sections that were not written when the report was made again: people edited them, took them away, or have a page of an older layout. */
      readonly keptSections: number;
    }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

/** One report of one schedule: claimed before anything is read or written for it. */
export interface ReportSlot {
  readonly scheduleId: string;
  /** The local date that identifies it, `YYYY-MM-DD`. */
  readonly slot: string;
  readonly window: ReportWindow;
  /** Token of the work: the page's anchors carry it, so that a page of a lost answer is known as ours. */
  readonly op: string;
  readonly state: SlotState;
  /** Set as soon as it is known, also while the slot is open. */
  readonly page: PublishedPage | null;
  readonly written: WrittenVersion | null;
  readonly mark: PageMark | null;
  /** Earlier slots without a page whose time this one covers. */
  readonly missed: readonly string[];
  /** Prints of what was written into the page's sections, newest first: what has another is people's. */
  readonly prints: readonly string[];
  readonly memory: SlotMemory;
  /** Account id of who had it published last, by *Publish now*; not there where its date has come. */
  readonly pressedBy?: string | null;
  /** What it is again once it is cancelled; `null` as soon as anything of it may be written. Older records lack it. */
  readonly undo?: SlotBefore | null;
  /** Account id of who cancelled the last try; not there where that has ended otherwise. */
  readonly cancelledBy?: string;
  readonly updatedAt: number;
}

export type SlotBefore = Pick<ReportSlot, 'window' | 'pressedBy'> & { readonly state: EndedState };

/** What takes longer than this has died: reports take seconds. */
const LEASE_MS = 10 * 60_000;

type OpenState = Extract<SlotState, { readonly kind: 'open' }>;

type NewSlot = Pick<ReportSlot, 'scheduleId' | 'slot' | 'window' | 'op' | 'missed' | 'pressedBy'>;

/** What is known of a page that nobody has written: also of one that was written before this was kept. */
export const UNWRITTEN = { prints: [], written: null, mark: null } as const;

/** Held by somebody, or free for whoever comes first. */
const openFor = (holder: string | null, now: number, more: Partial<OpenState> = {}) => ({
  state: { kind: 'open', holder, until: now + LEASE_MS, ...more } as const,
  updatedAt: now,
});

/** A slot that waits for its worker. */
export const openSlot = (slot: NewSlot, now: number): ReportSlot => ({
  ...slot,
  ...UNWRITTEN,
  ...openFor(null, now),
  page: null,
  memory: NOTHING_KEPT,
  undo: nothingBefore(slot),
});

export const nothingBefore = ({ window }: Pick<ReportSlot, 'window'>): SlotBefore => ({
  window,
  state: { kind: 'skipped', reason: 'cancelled' },
});

export function skippedSlot(slot: NewSlot, reason: SkipReason, now: number): ReportSlot {
  return skipped(openSlot(slot, now), reason, now);
}

/** The same report again with a later end: same page, same start. */
export function reopened(
  slot: ReportSlot,
  windowEnd: number,
  now: number,
  pressedBy: string | null = null,
): ReportSlot {
  const { cancelledBy: _by, ...rest } = slot;
  const { state, pressedBy: before = null } = slot;
  const window = { from: slot.window.from, to: Math.max(slot.window.to, windowEnd) };
  const undo = state.kind === 'open' ? {} : { undo: { window: slot.window, state, pressedBy: before } };
  return { ...rest, ...undo, window, ...openFor(null, now), pressedBy };
}

/** From now on something of it may be written. */
export const begun = (slot: ReportSlot): ReportSlot => ({ ...slot, undo: null });

/** How far its reading is, by whoever holds it, and has it for longer. */
export function counting(slot: ReportSlot, counted: number, now: number): ReportSlot {
  if (slot.state.kind !== 'open') return slot;
  return { ...slot, ...openFor(slot.state.holder, now, { counted, failedTries: slot.state.failedTries }) };
}

/** `null` while somebody else holds it or when it is over. */
export function taken(slot: ReportSlot, holder: string, now: number): ReportSlot | null {
  if (slot.state.kind !== 'open' || !isFree(slot, now)) return null;
  return { ...slot, ...openFor(holder, now, { failedTries: slot.state.failedTries }) };
}

/** Over, or open with nobody at it by now. */
export function isFree(slot: ReportSlot, now: number): boolean {
  return slot.state.kind !== 'open' || slot.state.holder === null || isAbandoned(slot, now);
}

/** Open and nobody at it for longer than work can take, or than it was put off for. */
export function isAbandoned(slot: ReportSlot, now: number): boolean {
  return slot.state.kind === 'open' && !isAhead(slot, slot.state.until, now);
}

/** How long a failed one is not to be tried again yet: who waits for it heeds only what a product said. */
export function putOffMs(
  { state, updatedAt }: ReportSlot,
  now: number,
  pace: 'waiting' | 'background',
): number {
  if (state.kind !== 'open' || state.holder !== null || state.failedTries === undefined) return 0;
  const until = pace === 'waiting' ? (state.refusedUntil ?? 0) : state.until;
  return isAhead({ updatedAt }, until, now) ? until - now : 0;
}

/** What was written down further ahead than servers differ is of a clock that was set back since. */
const isAhead = ({ updatedAt }: Pick<ReportSlot, 'updatedAt'>, until: number, now: number): boolean =>
  until > now && updatedAt <= now + LEASE_MS;

/** Open, and its page may stand already: what it says was written down before. */
export const isBegun = ({ state, prints }: ReportSlot): boolean => state.kind === 'open' && prints.length > 0;

/** At least eight runs of a page; what was written before them is taken for people's, and stays. */
const MOST_PRINTS = 100;

/** Written down before the page is. */
export function withPrints(slot: ReportSlot, prints: readonly string[]): ReportSlot {
  return { ...begun(slot), prints: [...new Set([...prints, ...slot.prints])].slice(0, MOST_PRINTS) };
}

export function published(
  slot: ReportSlot,
  { counts, keptSections }: { readonly counts: ReportCounts; readonly keptSections: number },
  now: number,
): ReportSlot {
  return { ...slot, state: { kind: 'published', counts, keptSections }, updatedAt: now };
}

export function skipped(slot: ReportSlot, reason: SkipReason, now: number): ReportSlot {
  return { ...begun(slot), state: { kind: 'skipped', reason }, updatedAt: now };
}

/**
 * Given back for another try: not before a product takes requests again, and after each try that fails in a row
 * twice as long as after the one before.
 */
export function released(slot: ReportSlot, now: number, toldToWaitMs = 0): ReportSlot {
  const { failedTries = 0 } = slot.state.kind === 'open' ? slot.state : {};
  const refusedUntil = now + Math.min(toldToWaitMs, LONGEST_REFUSAL_MS);
  const until = Math.max(refusedUntil, now + pauseAfter(failedTries));
  return { ...slot, ...openFor(null, now, { until, refusedUntil, failedTries: failedTries + 1 }) };
}

/** Given back for the next heartbeat that looks for what nobody is at. */
export const leftToHeartbeat = (slot: ReportSlot, now: number): ReportSlot => ({
  ...slot,
  ...openFor(null, now, { until: now }),
});
