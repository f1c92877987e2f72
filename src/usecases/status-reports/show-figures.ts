import { type StoredFigures } from '../../domain/reports/memory/stored-figures';
import { type ReportCounts, type ReportSlot } from '../../domain/reports/report-slot';
import { statusSubjectOf } from '../../domain/reports/status-subject';
import { type BlockedReason } from '../../domain/status/issue-status';
import { type IssuesById, type NamedIssue } from '../../ports/issues/issues-by-id';
import { type ReportArchive } from '../../ports/reports/report-archive';
import { type PageReader } from '../../ports/pages/page-reader';
import { type ReportPages } from '../../ports/reports/report-pages';
import { type StatusReports } from '../../ports/reports/status-reports';
import { type ReportSlots } from '../../ports/reports/weekly-reports';

export interface CountedIssue {
  /** Of a sprint's report also what was in it and is in no group. */
  readonly group: keyof ReportCounts | 'removed' | 'completedOutside';
  readonly origin: 'committed' | 'added' | null;
  readonly reasons: readonly BlockedReason['kind'][];
  /** What its status was called then; `null` where that is not kept. */
  readonly statusThen: string | null;
  /** As the viewer sees it now; `null` when they cannot. */
  readonly issue: NamedIssue | null;
}

export type ShowFiguresOutcome =
  | { readonly kind: 'no-report' }
  | {
      readonly kind: 'figures';
      readonly title: string;
      readonly stored: StoredFigures;
      /** All that were counted. */
      readonly total: number;
      /** Those that were asked for. */
      readonly issues: readonly CountedIssue[];
    };

/** With the issues from the `first` one on, as many as one answer has room for; with `null` without any. */
export type ShowFigures = (pageId: string, first: number | null) => Promise<ShowFiguresOutcome>;

export interface ShowFiguresDeps {
  readonly pages: PageReader;
  readonly marks: Pick<ReportPages, 'mark'>;
  readonly slots: Pick<ReportSlots, 'find'>;
  readonly statusReports: Pick<StatusReports, 'find'>;
  readonly archive: Pick<ReportArchive, 'find'>;
  readonly issues: IssuesById;
}

const NO_REPORT: ShowFiguresOutcome = { kind: 'no-report' };
const GROUPS = ['completed', 'inProgress', 'blocked', 'other', 'removed', 'completedOutside'] as const;

/**
 * The figures of a published report with the issues behind them, for somebody who can read its page.
 *
 * What the page says of itself is a hint that anyone who edits it can write: storage decides whose page it
 * is. Issues are read again as the viewer; of one that is hidden from them only its group is told.
 */
export function createShowFigures(deps: ShowFiguresDeps): ShowFigures {
  return async (pageId, first) => {
    const page = await deps.pages.glance(pageId);
    if (page.kind !== 'page') return NO_REPORT;
    const slot = await slotOf(deps, pageId);
    const pointer = slot?.page?.pageId === pageId ? slot.memory.figures : null;
    const stored = pointer === null ? null : await deps.archive.find(pointer);
    if (stored === null) return NO_REPORT;
    const listed = listedIn(stored);
    const wanted = first === null ? [] : listed.slice(first, first + MOST_AT_ONCE);
    const issues = await issuesOf(deps, stored, wanted);
    return { kind: 'figures', title: page.title, stored, total: listed.length, issues };
  };
}

/** An answer may have 5 MB: room for as many summaries of 255 signs in any script, twice over. */
export const MOST_AT_ONCE = 2_000;

async function slotOf(deps: ShowFiguresDeps, pageId: string): Promise<ReportSlot | null> {
  const mark = await deps.marks.mark(pageId);
  if (mark === null) return null;
  const subjectId = statusSubjectOf(mark.scheduleId);
  if (subjectId !== null) return (await deps.statusReports.find(subjectId, mark.slot))?.value.slot ?? null;
  return (await deps.slots.find(mark.scheduleId, mark.slot))?.value ?? null;
}

type Listed = Pick<CountedIssue, 'group'> & { readonly id: string };

/** Always in the same order. */
function listedIn({ counted, sprint }: StoredFigures): readonly Listed[] {
  const lists = {
    ...counted,
    removed: sprint?.removed ?? [],
    completedOutside: sprint?.completedOutside ?? [],
  };
  return GROUPS.flatMap((group) => lists[group].map((id) => ({ group, id })));
}

async function issuesOf(
  { issues }: ShowFiguresDeps,
  { reasons, sprint, byStatus = [] }: StoredFigures,
  wanted: readonly Listed[],
): Promise<readonly CountedIssue[]> {
  const [committed, added] = [new Set(sprint?.committed), new Set(sprint?.added)];
  const originOf = (id: string) => (committed.has(id) ? 'committed' : added.has(id) ? 'added' : null);
  const seen = wanted.length === 0 ? [] : await issues.read(wanted.map(({ id }) => id));
  const statusOf = new Map(
    byStatus.flatMap(({ statusName, issueIds }) => issueIds.map((id) => [id, statusName] as const)),
  );
  const byId = new Map(seen.map((issue) => [issue.issueId, issue]));
  return wanted.map(({ group, id }) => ({
    group,
    origin: originOf(id),
    reasons: reasons[id] ?? [],
    statusThen: statusOf.get(id) ?? null,
    issue: byId.get(id) ?? null,
  }));
}
