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
  /** What it is again where writing its page once more comes to nothing; there only while that is tried. */
  readonly before?: ReportBefore;
}

type Ordered = Pick<StatusReport, 'ownerId' | 'attempt' | 'order'>;
type ReportBefore = Ordered & Pick<ReportSlot, 'window' | 'state'>;

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
 * Taken up by another try: the same page, whose window ends now. What is ordered now counts, but for the place and
 * title of a page that is there, or may be there by what was ordered before: it is looked for by them.
 */
export function held(
  report: StatusReport,
  { attempt, order: wanted, ownerId }: Ordered,
  now: number,
): StatusReport {
  const { spaceId, parentId, title } = hasItsPlace(report) ? report.order : wanted;
  const order = { ...wanted, spaceId, parentId, title };
  const window = { from: now - order.days * MS_PER_DAY, to: now };
  const state = { kind: 'open', holder: attempt, until: now + LEASE_MS } as const;
  const slot = { ...report.slot, window, state, updatedAt: now };
  return { ...report, ...beforeOf(report), attempt, order, ownerId, slot };
}

/** Its page is there, or a try was about to make it and nobody has heard what came of that. */
const hasItsPlace = ({ slot: { state, page, prints } }: StatusReport): boolean =>
  page !== null || (state.kind === 'open' && prints.length > 0);

function beforeOf({ ownerId, attempt, order, slot }: StatusReport): Pick<StatusReport, 'before'> {
  const { window, state } = slot;
  return state.kind === 'published' ? { before: { ownerId, attempt, order, window, state } } : {};
}

/** As it is saved once more; what it was before counts no longer when it is published anew. */
export function withSlot({ before, ...report }: StatusReport, slot: ReportSlot): StatusReport {
  return { ...report, ...(before !== undefined && slot.state.kind === 'open' && { before }), slot };
}

/**
 * Free for the next try at once, and a report that was published is so again; `refused` when it is certain that no
 * page was made.
 */
export function givenBack({ before, ...report }: StatusReport, refused: boolean, now: number): StatusReport {
  const slot = { ...report.slot, updatedAt: now };
  if (before !== undefined) {
    const { window, state, ...ordered } = before;
    return { ...report, ...ordered, slot: { ...slot, window, state } };
  }
  const state = { kind: 'open', holder: null, until: now } as const;
  const prints = refused && slot.page === null ? [] : slot.prints;
  return { ...report, slot: { ...slot, prints, state } };
}

/** What a press asks for. */
export interface Press extends Ordered {
  /** The page of today that is to be written again; `null` for another one. */
  readonly pageId: string | null;
}

/**
 * The report that a press is about: the one whose page it names, else that of the same press, else the order that its
 * person has not seen the end of. What others have ordered is theirs.
 */
export function meantBy<Found extends { readonly value: StatusReport }>(
  newestFirst: readonly Found[],
  { ownerId, attempt, order, pageId }: Press,
): Found | undefined {
  if (pageId !== null) return newestFirst.find(({ value }) => value.slot.page?.pageId === pageId);
  const own = newestFirst.filter(({ value }) => value.ownerId === ownerId);
  return (
    own.find(({ value }) => value.attempt === attempt) ?? own.find(({ value }) => isUnfinished(value, order))
  );
}

/** A page that is known is the one that is ordered where its place and title are the same. */
function isUnfinished({ slot, order, before }: StatusReport, wanted: StatusOrder): boolean {
  if (slot.state.kind !== 'open' || before !== undefined) return false;
  const { spaceId, parentId, title } = order;
  const isSame = spaceId === wanted.spaceId && parentId === wanted.parentId && title === wanted.title;
  return slot.page === null || isSame;
}

/** A try is at it by now; one that died is not, as soon as its time has run out. */
export const isWorkedOn = ({ slot: { state } }: StatusReport, now: number): boolean =>
  state.kind === 'open' && state.holder !== null && state.until > now;

/** How long another try than the one that holds it has to wait; `null` when it need not. */
export function waitFor({ slot: { state } }: StatusReport, attempt: string, now: number): number | null {
  if (state.kind !== 'open' || state.holder === attempt || state.until <= now) return null;
  return state.until - now;
}
