import { type HistoryEntry } from '../../../contract/reports/report-history';
import { type OlderReportsAnswer } from '../../../contract/reports/older-reports';
import { spaceKeyIn } from '../../../domain/links/space-key';
import { isFree, type ReportSlot } from '../../../domain/reports/report-slot';
import { isCancellable, totalTold } from '../../../domain/reports/slot-before';
import { lastDayOf } from '../../../domain/reports/sprint/sprint';
import { type ShownReport } from '../../../usecases/reports/list/name-reports';
import { type OlderReportsOutcome } from '../../../usecases/reports/show-older-reports';

/** On most dates of a board's report no sprint has ended: nothing was left out then. */
const isNews = ({ state }: ReportSlot): boolean =>
  !(state.kind === 'skipped' && state.reason === 'no-sprint');

/** What one report has made, as far as it is shown. */
type HistoryOf = Pick<ShownReport, 'report' | 'history' | 'pressers'>;

export interface HistoryViewer {
  readonly visibleKeys: ReadonlySet<string>;
  readonly mayManage: boolean;
  readonly asOf: number;
}

export const toHistory = (made: HistoryOf, viewer: HistoryViewer): readonly HistoryEntry[] =>
  made.history.filter(isNews).map((slot) => toHistoryEntry(slot, made, viewer));

/** The app wrote where not every viewer of the project may look. */
function toHistoryEntry(
  made: ReportSlot,
  { report: { schedule }, history, pressers }: HistoryOf,
  { visibleKeys, mayManage, asOf }: HistoryViewer,
): HistoryEntry {
  const isSeen = (one: ReportSlot['page']): boolean => visibleKeys.has(spaceKeyIn(one?.path ?? '') ?? '');
  const { state, page } = made;
  const slot = lastDayOf(made, schedule.zone);
  const cancelled = made.cancelledBy === undefined ? null : { by: pressers.get(made.cancelledBy) ?? null };
  if (state.kind === 'skipped') return { kind: 'skipped', slot, reason: state.reason, cancelled };
  if (state.kind === 'open') {
    const { refusedUntil = 0, counted = null } = state;
    return {
      kind: 'in-progress',
      slot,
      isWorkedOn: !isFree(made, asOf),
      refusedUntil: refusedUntil > asOf ? refusedUntil : null,
      counted: mayManage ? counted : null,
      toldBefore: mayManage ? totalTold([made, ...history].filter((one) => isSeen(one.page))) : null,
      isCancellable: mayManage && isCancellable(made),
    };
  }
  if (page === null) return { ...ABOUT_TO_BE, slot };
  if (!isSeen(page)) return { kind: 'out-of-sight', slot };
  const { pageId, title, path } = page;
  const { counts, keptSections } = state;
  const publishedBy = pressers.get(made.pressedBy ?? '') ?? null;
  return { kind: 'published', slot, pageId, title, path, counts, keptSections, publishedBy, cancelled };
}

const ABOUT_TO_BE = {
  kind: 'in-progress',
  ...{ isWorkedOn: false, refusedUntil: null },
  ...{ counted: null, toldBefore: null, isCancellable: false },
} as const;

/** What is under way among them is older than a week, and nobody cancels it any more. */
export function toOlderAnswer(outcome: OlderReportsOutcome, asOf: number): OlderReportsAnswer {
  if (outcome.kind === 'not-visible') return outcome;
  const { visibleKeys, before } = outcome;
  return { kind: 'older', history: toHistory(outcome, { visibleKeys, mayManage: false, asOf }), before };
}
