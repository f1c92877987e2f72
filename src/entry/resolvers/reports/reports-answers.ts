import {
  type ReportView,
  type ScopeView,
  type ShowReportsAnswer,
  type SpacesView,
} from '../../../contract/reports/reports';
import { type LayoutView } from '../../../contract/reports/report-layout';
import { type ReportLayout } from '../../../domain/reports/layout/report-layout';
import { type ReportScope } from '../../../domain/reports/report-scope';
import { scheduleIdOf } from '../../../domain/reports/weekly-report';
import { scopeJql } from '../../../domain/status/scope';
import { type ShownReport } from '../../../usecases/reports/list/name-reports';
import { type ShowReportsOutcome, type SpacesOutcome } from '../../../usecases/reports/show-reports';
import { toHistory } from './history-answers';

export function toShowReportsAnswer(outcome: ShowReportsOutcome): ShowReportsAnswer {
  if (outcome.kind === 'not-visible') return outcome;
  const { project, mayManage, mayCreateIssues, reports, spaces, asOf } = outcome;
  const visibleKeys = new Set(spaces.kind === 'spaces' ? spaces.spaces.map(({ key }) => key) : []);
  const viewer = { visibleKeys, mayManage, asOf };
  const shown = reports.map((one) => ({
    report: toReportView(one, spaces, asOf),
    history: toHistory(one, viewer),
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
  { report, ownerName, about, parentTitle, templateTitle, before, listId }: ShownReport,
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
    olderBefore: before,
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

function toSpacesView(outcome: SpacesOutcome): SpacesView {
  if (outcome.kind !== 'spaces') return outcome;
  const spaces = outcome.spaces.map(({ spaceId, key, name }) => ({ spaceId, key, name }));
  return { kind: 'spaces', spaces, suggestedId: outcome.suggested?.spaceId ?? null };
}
