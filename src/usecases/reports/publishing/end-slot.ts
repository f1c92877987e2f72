import {
  type PublishedPage,
  type ReportCounts,
  type ReportSlot,
  skipped,
  type SkipReason,
} from '../../../domain/reports/report-slot';
import { afterPublication, afterSkip } from '../../../domain/reports/weekly-report';
import { type Clock } from '../../../ports/clock';
import { type Notices } from '../../../ports/notices/notices';
import { type ReportSlots, type Stored, type WeeklyReports } from '../../../ports/reports/weekly-reports';
import { noteReportNews, type ReportNews } from '../../notices/report-news';
import { settleReport } from './settle-report';

export type PublishOutcome =
  | {
      readonly kind: 'published';
      readonly page: PublishedPage;
      readonly counts: ReportCounts;
      /** Sections that were not written, since people have edited the page. */
      readonly keptSections: number;
    }
  | { readonly kind: 'skipped'; readonly reason: SkipReason }
  /** Somebody else is at it. */
  | { readonly kind: 'busy' }
  /** More issues than can be read while somebody waits: it is left to the heartbeat. */
  | { readonly kind: 'in-background' }
  /** The schedule or the claim is not there (any more). */
  | { readonly kind: 'gone' };

export interface EndSlotDeps {
  readonly reports: WeeklyReports;
  readonly slots: ReportSlots;
  readonly notices: Pick<Notices, 'open' | 'close'>;
  readonly clock: Clock;
}

/** Ends a slot that is held without a page. */
export async function skip(
  deps: EndSlotDeps,
  held: Stored<ReportSlot>,
  reason: SkipReason,
): Promise<PublishOutcome> {
  const saved = await deps.slots.save(held, skipped(held.value, reason, deps.clock.now()));
  return saved === null ? { kind: 'busy' } : settle(deps, saved.value);
}

/** Moves the schedule on; done again after a death between the slot's end and this. */
export async function settle(
  deps: EndSlotDeps,
  slot: ReportSlot,
  news: Pick<ReportNews, 'list'> = {},
): Promise<PublishOutcome> {
  const { reports, notices, clock } = deps;
  const { state, page, window } = slot;
  if (state.kind === 'open') return { kind: 'busy' };
  const now = clock.now();
  const settled = await settleReport(reports, slot.scheduleId, (report) =>
    state.kind === 'skipped'
      ? afterSkip(report, window.to, state.reason, now)
      : afterPublication(report, slot, now),
  );
  if (settled !== null) await noteReportNews(notices, settled, slot, { now, ...news });
  if (state.kind === 'skipped') return state;
  return page === null ? { kind: 'gone' } : { ...state, page };
}
