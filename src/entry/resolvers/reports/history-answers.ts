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
const isSeenBy =
  ({ visibleKeys }: HistoryViewer) =>
  ({ page }: ReportSlot): boolean =>
    visibleKeys.has(spaceKeyIn(page?.path ?? '') ?? '');

function toHistoryEntry(made: ReportSlot, of: HistoryOf, viewer: HistoryViewer): HistoryEntry {
  const { report, pressers } = of;
  const { state, page, pressedBy, cancelledBy } = made;
  const slot = lastDayOf(made, report.schedule.zone);
  const cancelled = cancelledBy === undefined ? null : { by: pressers.get(cancelledBy) ?? null };
  if (state.kind === 'skipped') return { kind: 'skipped', slot, reason: state.reason, cancelled };
  if (state.kind === 'open') return { ...underWay(made, state, of, viewer), slot };
  if (page === null) return { ...ABOUT_TO_BE, slot };
  if (!isSeenBy(viewer)(made)) return { kind: 'out-of-sight', slot };
  const { pageId, title, path } = page;
  const { counts, keptSections } = state;
  const publishedBy = pressers.get(pressedBy ?? '') ?? null;
  return { kind: 'published', slot, pageId, title, path, counts, keptSections, publishedBy, cancelled };
}

/** How far it is, and what can be done about it, is for those who run the project. */
function underWay(
  made: ReportSlot,
  state: OpenSlot,
  { history }: HistoryOf,
  viewer: HistoryViewer,
): Omit<InProgress, 'slot'> {
  const { refusedUntil = 0, counted = null } = state;
  const { mayManage, asOf } = viewer;
  return {
    kind: 'in-progress',
    isWorkedOn: !isFree(made, asOf),
    refusedUntil: refusedUntil > asOf ? refusedUntil : null,
    counted: mayManage ? counted : null,
    toldBefore: mayManage ? totalTold([made, ...history].filter(isSeenBy(viewer))) : null,
    isCancellable: mayManage && isCancellable(made),
  };
}

type InProgress = Extract<HistoryEntry, { readonly kind: 'in-progress' }>;
type OpenSlot = Extract<ReportSlot['state'], { readonly kind: 'open' }>;

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
