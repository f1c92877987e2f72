import { type ReportLanguage } from './layout/report-layout';
import { openSlot, type ReportSlot } from './report-slot';
import { statusScheduleId } from './status-subject';

/** What somebody ordered when they asked for a report. */
export interface StatusOrder {
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly language: ReportLanguage;
  /** IANA name. */
  readonly zone: string;
  /** How far the report looks back. */
  readonly days: number;
}

/** A report that somebody asks for about one subject's work: a slot that belongs to no schedule. */
export interface StatusReport {
  /** As `StatusSubject` has it. */
  readonly subjectId: string;
  readonly projectId: string | null;
  /** Who asked for it, and with whose rights it is written. */
  readonly ownerId: string;
  /** Names the try that works on it or has ended it. */
  readonly attempt: string;
  readonly order: StatusOrder;
  readonly slot: ReportSlot;
}

/** More reports of one subject in one day are a mistake. */
export const MOST_A_DAY = 20;

/** The day's n-th report of a subject. */
export const slotName = (date: string, n: number): string => (n === 1 ? date : `${date}.${String(n)}`);

/** The platform ends a resolver after 25 s: what is held longer has died. */
const LEASE_MS = 30_000;
const MS_PER_DAY = 86_400_000;

export type NewStatusReport = Omit<StatusReport, 'slot'> & {
  readonly slotName: string;
  readonly op: string;
};

/** A report as its plan is stored, before anything is read or written for it. */
export function newStatusReport(
  { slotName: slot, op, ...report }: NewStatusReport,
  now: number,
): StatusReport {
  const scheduleId = statusScheduleId(report.subjectId);
  const window = { from: now - report.order.days * MS_PER_DAY, to: now };
  return held({ ...report, slot: openSlot({ scheduleId, slot, window, op, missed: [] }, now) }, report, now);
}

/**
 * Taken over by another try: the same page, whose window ends now. What is ordered now counts, unless a
 * page may be there by what was ordered before: it is looked for by its place and title.
 */
export function held(
  report: StatusReport,
  { attempt, order: wanted, ownerId }: Pick<StatusReport, 'attempt' | 'order' | 'ownerId'>,
  now: number,
): StatusReport {
  const order = mayBeThere(report) ? report.order : wanted;
  const window = { from: now - order.days * MS_PER_DAY, to: now };
  const state = { kind: 'open', holder: attempt, until: now + LEASE_MS } as const;
  return { ...report, attempt, order, ownerId, slot: { ...report.slot, window, state, updatedAt: now } };
}

/** A try was about to make the page, and nobody has heard what came of it. */
const mayBeThere = ({ slot: { state, page, prints } }: StatusReport): boolean =>
  state.kind === 'open' && page === null && prints.length > 0;

/** Free for the next try at once; `refused` when it is certain that no page was made. */
export function givenBack(report: StatusReport, refused: boolean, now: number): StatusReport {
  const state = { kind: 'open', holder: null, until: now } as const;
  const prints = refused && report.slot.page === null ? [] : report.slot.prints;
  return { ...report, slot: { ...report.slot, prints, state, updatedAt: now } };
}

/** A try is at it by now; one that died is not, as soon as its time has run out. */
export const isWorkedOn = ({ slot: { state } }: StatusReport, now: number): boolean =>
  state.kind === 'open' && state.holder !== null && state.until > now;

/** How long another try than the one that holds it has to wait; `null` when it need not. */
export function waitFor({ slot: { state } }: StatusReport, attempt: string, now: number): number | null {
  if (state.kind !== 'open' || state.holder === attempt || state.until <= now) return null;
  return state.until - now;
}
