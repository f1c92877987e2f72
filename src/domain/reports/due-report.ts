import { lastOccurrence, occurrenceBefore, type Occurrence, type WeeklySchedule } from './schedule';

/** A report later than this tells nobody anything: the next one covers its time. */
const MAX_LATENESS_MS = 36 * 3_600_000;

/** Where nobody wants a late one: as long as a report may take that is on time. */
const MAX_DELAY_MS = 3_600_000;

/** What becomes of a report that could not be made in time. */
export type CatchUp =
  /** It is made late, and says so. */
  | 'late'
  /** Its time is left to the next one. */
  | 'skip';

/** A zone's rules can change after the due time was stored, but never by half a day. */
const RULE_CHANGE_MS = 12 * 3_600_000;

/** More missed dates than this are not listed one by one. */
const MAX_MISSED = 60;

export interface DueReport {
  /** The newest occurrence that is due; `null` when even that is too late to be of use. */
  readonly run: Occurrence | null;
  /** Occurrences that pass without a report, oldest first. */
  readonly missed: readonly Occurrence[];
}

interface Owed {
  readonly schedule: WeeklySchedule;
  /** When it was due, ms. */
  readonly nextAt: number;
  readonly catchUp: CatchUp;
}

/** Decides what a schedule that was due at `nextAt` owes its readers now; `null` when nothing is due yet. */
export function dueReport({ schedule, nextAt, catchUp }: Owed, now: number): DueReport | null {
  if (nextAt > now) return null;
  const due = occurrencesSince(schedule, nextAt - RULE_CHANGE_MS, now);
  const newest = due.at(-1);
  // Under the rules of before it may have been due later: then nobody was late.
  return newest !== undefined && isUseful(Math.max(newest.at, due.length > 1 ? 0 : nextAt), catchUp, now)
    ? { run: newest, missed: due.slice(0, -1) }
    : { run: null, missed: due };
}

/** Whether a report that was due then is still worth making. */
export function isUseful(dueAt: number, catchUp: CatchUp, now: number): boolean {
  return now - dueAt <= (catchUp === 'late' ? MAX_LATENESS_MS : MAX_DELAY_MS);
}

function occurrencesSince(schedule: WeeklySchedule, since: number, now: number): readonly Occurrence[] {
  const found: Occurrence[] = [];
  let occurrence = lastOccurrence(schedule, now);
  while (occurrence.at >= since && found.length < MAX_MISSED) {
    found.unshift(occurrence);
    occurrence = occurrenceBefore(schedule, occurrence);
  }
  return found;
}
