import { type CancelAnswer } from '../../../src/contract/reports/cancel-report';
import { type HistoryEntry } from '../../../src/contract/reports/report-history';
import {
  type FurtherReport,
  type PublishAnswer,
  type ShowReportsAnswer,
} from '../../../src/contract/reports/reports';

type ReportsView = Extract<ShowReportsAnswer, { kind: 'reports' }>;

/** What waits until a product takes requests again says so itself, and until when. */
const isAwaited = (entry: HistoryEntry): boolean =>
  entry.kind === 'in-progress' && entry.refusedUntil === null;

type UnderWay = Extract<HistoryEntry, { kind: 'in-progress' }>;

/** What there is no page of yet, or is made again. */
export const underWay = (history: readonly HistoryEntry[]): UnderWay | undefined =>
  history.find((entry) => entry.kind === 'in-progress');

/** Somebody is publishing one: who pressed here, in another tab or before a reload, or its schedule. */
export const isWorkedOn = (history: readonly HistoryEntry[]): boolean =>
  history.some((entry) => entry.kind === 'in-progress' && entry.isWorkedOn);

/** Whether a report may come out while this page is looked at. */
export const isAnyAwaited = (page: ReportsView): boolean =>
  reportsOf(page).some(({ history }) => history.some(isAwaited));

interface Ended {
  readonly scheduleId: string;
  readonly result: PublishAnswer | Extract<CancelAnswer, { kind: 'cancelled' }>;
}

/**
 * What came of a report that was awaited when the page was last read, or of which somebody was told meanwhile that
 * it is `under way`, as the list knows it a moment later; `null` where none has ended.
 */
export function endedSince(
  before: ReportsView,
  after: ReportsView,
  underWay: string | null = null,
): Ended | null {
  const now = new Map(reportsOf(after).map(({ report, history }) => [report.scheduleId, history]));
  for (const { report, history } of reportsOf(before)) {
    const { scheduleId } = report;
    const slot = history.find(isAwaited)?.slot;
    const isIt = (one: HistoryEntry): boolean =>
      slot === undefined ? scheduleId === underWay && isNewTo(history, one) : one.slot === slot;
    const entry = now.get(scheduleId)?.find(isIt);
    if (entry?.kind === 'published' || entry?.kind === 'skipped')
      return { scheduleId, result: entry.cancelled === null ? entry : { kind: 'cancelled' } };
  }
  return null;
}

const isNewTo = (history: readonly HistoryEntry[], { slot }: HistoryEntry): boolean =>
  history.every((entry) => entry.slot !== slot);

function reportsOf({ report, history, more }: ReportsView): readonly FurtherReport[] {
  return report === null ? more : [{ report, history }, ...more];
}
