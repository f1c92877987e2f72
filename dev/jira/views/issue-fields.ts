import { type IssueRow } from '../store/rows';
import { attachmentsOf, commentsField, votesField, watchesField, worklogField } from './issue-collections';
import {
  componentView,
  issueTypeView,
  priorityView,
  projectRefView,
  resolutionView,
  securityLevelView,
  statusView,
  versionView,
} from './configuration';
import { jiraDuration } from './instants';
import { issueLinksOf, parentOf, subtasksOf } from './issue-relations';
import { personOrNull } from './people';
import { valuesOf } from '../store/issue-values';
import { type IssueView } from './issue-viewer';
import { type Viewer } from './viewer';

/** A field's value in an answer; `null` is empty, `undefined` leaves the field out. */
type FieldView = (view: IssueView) => unknown;

const orNull = <Row>(row: Row | undefined, draw: (row: Row) => unknown): unknown =>
  row === undefined ? null : draw(row);

/** Every system field by its id. */
export const FIELD_VIEWS: Readonly<Record<string, FieldView>> = {
  statuscategorychangedate: (view) => view.instant(view.issue.status_category_changed),
  issuetype: (view) => orNull(view.lookups.type(view.issue.type_id), (type) => issueTypeView(view, type)),
  parent: (view) => (view.issue.parent_id === null ? undefined : parentOf(view, view.issue.parent_id)),
  timespent: ({ issue }) => issue.time_spent_s,
  project: (view) => orNull(view.lookups.project(view.issue.project_id), (row) => projectRefView(view, row)),
  fixVersions: (view) => versionsOf(view, 'fixVersions'),
  aggregatetimespent: ({ issue }) => issue.time_spent_s,
  resolution: (view) => named(view, 'resolution', view.issue.resolution_id, resolutionView),
  resolutiondate: (view) => (view.issue.resolved === null ? null : view.instant(view.issue.resolved)),
  workratio: ({ issue }) => workRatio(issue),
  watches: watchesField,
  created: (view) => view.instant(view.issue.created),
  priority: (view) => named(view, 'priority', view.issue.priority_id, priorityView),
  labels: (view) => valuesOf(view.db, view.issue.id, 'labels'),
  timeestimate: ({ issue }) => issue.remaining_estimate_s,
  aggregatetimeoriginalestimate: ({ issue }) => issue.original_estimate_s,
  versions: (view) => versionsOf(view, 'versions'),
  issuelinks: issueLinksOf,
  assignee: (view) => personOrNull(view, view.issue.assignee_id),
  updated: (view) => view.instant(view.issue.updated),
  status: (view) => orNull(view.lookups.status(view.issue.status_id), (row) => statusView(view, row)),
  components: (view) =>
    valuesOf(view.db, view.issue.id, 'components').flatMap((value) => {
      const component = view.lookups.component(Number(value));
      return component ? [componentView(view, component)] : [];
    }),
  timeoriginalestimate: ({ issue }) => issue.original_estimate_s,
  description: (view) => bodyOf(view).description,
  timetracking: ({ issue }) => timeTracking(issue),
  security: (view) => named(view, 'securityLevel', view.issue.security_level_id, securityLevelView),
  attachment: attachmentsOf,
  aggregatetimeestimate: ({ issue }) => issue.remaining_estimate_s,
  summary: ({ issue }) => issue.summary,
  creator: (view) => personOrNull(view, view.issue.creator_id),
  subtasks: subtasksOf,
  reporter: (view) => personOrNull(view, view.issue.reporter_id),
  aggregateprogress: ({ issue }) => progress(issue),
  environment: (view) => bodyOf(view).environment,
  duedate: ({ issue }) => issue.due_date,
  progress: ({ issue }) => progress(issue),
  votes: votesField,
  comment: commentsField,
  worklog: worklogField,
};

function named<Kind extends 'priority' | 'resolution' | 'securityLevel'>(
  view: IssueView,
  kind: Kind,
  rowId: number | null,
  draw: (view: Viewer, row: NonNullable<ReturnType<Viewer['lookups'][Kind]>>) => unknown,
): unknown {
  const row = rowId === null ? undefined : (view.lookups[kind](rowId) as ReturnType<Viewer['lookups'][Kind]>);
  return row == null ? null : draw(view, row);
}

function versionsOf(view: IssueView, fieldId: string): readonly unknown[] {
  return valuesOf(view.db, view.issue.id, fieldId).flatMap((value) => {
    const version = view.lookups.version(Number(value));
    return version ? [versionView(view, version)] : [];
  });
}

function bodyOf({ db, issue }: IssueView): { description: unknown; environment: unknown } {
  const row = db.get<{ description: string | null; environment: string | null }>(
    'SELECT description, environment FROM jira_issue_body WHERE issue_id = ?',
    [issue.id],
  );
  return { description: parsed(row?.description), environment: parsed(row?.environment) };
}

const parsed = (json: string | null | undefined): unknown => (json == null ? null : JSON.parse(json));

/** Jira's way to say "no estimate". */
const NO_WORK_RATIO = -1;

function workRatio({ original_estimate_s: estimate, time_spent_s: spent }: IssueRow): number {
  return estimate === null || estimate === 0 ? NO_WORK_RATIO : Math.round(((spent ?? 0) / estimate) * 100);
}

function progress({
  time_spent_s: spent,
  remaining_estimate_s: remaining,
}: IssueRow): Readonly<Record<string, number>> {
  const done = spent ?? 0;
  const total = done + (remaining ?? 0);
  return { progress: done, total, ...(total === 0 ? {} : { percent: Math.round((done / total) * 100) }) };
}

function timeTracking(issue: IssueRow): Readonly<Record<string, unknown>> {
  return {
    ...duration('originalEstimate', issue.original_estimate_s),
    ...duration('remainingEstimate', issue.remaining_estimate_s),
    ...duration('timeSpent', issue.time_spent_s),
  };
}

const duration = (name: string, seconds: number | null): Readonly<Record<string, unknown>> =>
  seconds === null ? {} : { [name]: jiraDuration(seconds), [`${name}Seconds`]: seconds };
