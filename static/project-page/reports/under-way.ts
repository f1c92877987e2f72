import {
  type FurtherReport,
  type HistoryEntry,
  type PublishAnswer,
  type ShowReportsAnswer,
} from '../../../src/contract/reports/reports';

type ReportsView = Extract<ShowReportsAnswer, { kind: 'reports' }>;

/** What waits until a product takes requests again says so itself, and until when. */
const isAwaited = (entry: HistoryEntry): boolean =>
  entry.kind === 'in-progress' && entry.refusedUntil === null;

/** Somebody is publishing one: who pressed here, in another tab or before a reload, or its schedule. */
export const isWorkedOn = (history: readonly HistoryEntry[]): boolean =>
  history.some((entry) => entry.kind === 'in-progress' && entry.isWorkedOn);

/** Whether a report may come out while this page is looked at. */
export const isAnyAwaited = (page: ReportsView): boolean =>
  reportsOf(page).some(({ history }) => history.some(isAwaited));

interface Ended {
  readonly scheduleId: string;
  readonly result: PublishAnswer;
}

/** What came of a report that was awaited when the page was last read; `null` where none has ended. */
export function endedSince(before: ReportsView, after: ReportsView): Ended | null {
  const now = new Map(reportsOf(after).map(({ report, history }) => [report.scheduleId, history]));
  for (const { report, history } of reportsOf(before)) {
    const slot = history.find(isAwaited)?.slot;
    const entry = now.get(report.scheduleId)?.find((one) => one.slot === slot);
    if (entry?.kind === 'published' || entry?.kind === 'skipped')
      return { scheduleId: report.scheduleId, result: entry };
  }
  return null;
}

function reportsOf({ report, history, more }: ReportsView): readonly FurtherReport[] {
  return report === null ? more : [{ report, history }, ...more];
}
