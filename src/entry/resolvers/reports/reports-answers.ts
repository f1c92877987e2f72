import { type HistoryEntry } from '../../../contract/reports/report-history';
import {
  type ReportView,
  type ScopeView,
  type ShowReportsAnswer,
  type SpacesView,
} from '../../../contract/reports/reports';
import { type LayoutView } from '../../../contract/reports/report-layout';
import { spaceKeyIn } from '../../../domain/links/space-key';
import { type ReportLayout } from '../../../domain/reports/layout/report-layout';
import { type ReportScope } from '../../../domain/reports/report-scope';
import { isFree, type ReportSlot } from '../../../domain/reports/report-slot';
import { isCancellable, totalTold } from '../../../domain/reports/slot-before';
import { lastDayOf } from '../../../domain/reports/sprint/sprint';
import { scheduleIdOf } from '../../../domain/reports/weekly-report';
import { scopeJql } from '../../../domain/status/scope';
import { type ShownReport } from '../../../usecases/reports/list/name-reports';
import { type ShowReportsOutcome, type SpacesOutcome } from '../../../usecases/reports/show-reports';

export function toShowReportsAnswer(outcome: ShowReportsOutcome): ShowReportsAnswer {
  if (outcome.kind === 'not-visible') return outcome;
  const { project, mayManage, mayCreateIssues, reports, spaces, asOf } = outcome;
  const visibleKeys = new Set(spaces.kind === 'spaces' ? spaces.spaces.map(({ key }) => key) : []);
  const viewer = { visibleKeys, mayManage, asOf };
  const shown = reports.map((one) => ({
    report: toReportView(one, spaces, asOf),
    history: one.history.filter(isNews).map((slot) => toHistoryEntry(slot, one, viewer)),
  }));
  const first = shown.find(({ report }) => report.scheduleId === scheduleIdOf(project.projectId));
  return {
    kind: 'reports',
    project: { projectId: project.projectId, key: project.key, name: project.name },
    mayManage,
    mayCreateIssues,
    report: first?.report ?? null,
    history: first?.history ?? [],
    more: shown.filter((one) => one !== first),
    spaces: toSpacesView(spaces),
  };
}

function toReportView(
  { report, ownerName, about, parentTitle, templateTitle, listId }: ShownReport,
  spaces: SpacesOutcome,
  asOf: number,
): ReportView {
  const { scheduleId, schedule, spaceId, parentId, layout, audience, catchUp } = report;
  const { on, nextAt, pausedFor } = report;
  return {
    ...{ scheduleId, schedule, spaceId, parentId, audience, catchUp, on, nextAt, ownerName },
    layout: toLayoutView(layout),
    scope: toScopeView(report.scope),
    ...{ about, parentTitle, templateTitle },
    listPath: listId === null ? null : pathIn(spaces, report.spaceId, listId),
    isDue: on && nextAt <= asOf,
    pausedFor: on ? pausedFor : null,
  };
}

function toLayoutView({ template, ...layout }: ReportLayout): LayoutView {
  return template === undefined ? layout : { ...layout, template: { pageId: template.pageId, isNew: false } };
}

function pathIn(outcome: SpacesOutcome, spaceId: string, pageId: string): string | null {
  const spaces = outcome.kind === 'spaces' ? outcome.spaces : [];
  const key = spaces.find((space) => space.spaceId === spaceId)?.key;
  return key === undefined ? null : `/wiki/spaces/${encodeURIComponent(key)}/pages/${pageId}`;
}

/** What a project's page cannot choose it shows as the query that it is. */
function toScopeView(scope: ReportScope): ScopeView {
  switch (scope.kind) {
    case 'project':
      return { kind: 'project' };
    case 'issue':
      return { kind: 'epic', issueId: scope.issueId };
    case 'version':
      return { kind: 'version', versionId: scope.versionId };
    case 'board':
      return scope;
    default:
      return { kind: 'jql', jql: scope.kind === 'jql' ? scope.jql : scopeJql(scope) };
  }
}

/** On most dates of a board's report no sprint has ended: nothing was left out then. */
const isNews = ({ state }: ReportSlot): boolean =>
  !(state.kind === 'skipped' && state.reason === 'no-sprint');

interface HistoryViewer {
  readonly visibleKeys: ReadonlySet<string>;
  readonly mayManage: boolean;
  readonly asOf: number;
}

/** The app wrote where not every viewer of the project may look. */
function toHistoryEntry(
  made: ReportSlot,
  { report: { schedule }, history, pressers }: ShownReport,
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

function toSpacesView(outcome: SpacesOutcome): SpacesView {
  if (outcome.kind !== 'spaces') return outcome;
  const spaces = outcome.spaces.map(({ spaceId, key, name }) => ({ spaceId, key, name }));
  return { kind: 'spaces', spaces, suggestedId: outcome.suggested?.spaceId ?? null };
}
