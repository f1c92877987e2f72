import { type IssueRow, type LinkTypeRow } from '../store/rows';
import { issueTypeView, priorityView, statusView } from './configuration';
import { type IssueView } from './issue-viewer';
import { type Viewer } from './viewer';

type Json = Readonly<Record<string, unknown>>;

/** An issue as others refer to it: enough to draw a row of a list. */
export function issueRefView(viewer: Viewer, issue: IssueRow): Json {
  const { lookups } = viewer;
  const status = lookups.status(issue.status_id);
  const priority = issue.priority_id === null ? undefined : lookups.priority(issue.priority_id);
  const type = lookups.type(issue.type_id);
  return {
    id: String(issue.id),
    key: issue.key,
    self: viewer.link(`/issue/${String(issue.id)}`),
    fields: {
      summary: issue.summary,
      ...(status ? { status: statusView(viewer, status) } : {}),
      ...(priority ? { priority: priorityView(viewer, priority) } : {}),
      ...(type ? { issuetype: issueTypeView(viewer, type) } : {}),
    },
  };
}

/** Left out where the viewer may not see it (a guess: Jira may still show its key). */
export function parentOf(view: IssueView, parentId: number): Json | undefined {
  const parent = view.db.get<IssueRow>('SELECT * FROM jira_issue WHERE id = ?', [parentId]);
  return parent && sees(view, parent) ? issueRefView(view, parent) : undefined;
}

export function subtasksOf(view: IssueView): readonly Json[] {
  return view.db
    .all<IssueRow>('SELECT * FROM jira_issue WHERE parent_id = ? AND hierarchy_level < 0 ORDER BY rank, id', [
      view.issue.id,
    ])
    .filter((subtask) => sees(view, subtask))
    .map((subtask) => issueRefView(view, subtask));
}

/** Links whose other end the viewer may see; the others are left out without a trace, as in Jira. */
export function issueLinksOf(view: IssueView): readonly Json[] {
  return view.db.all<LinkRow>(LINKS_OF_ISSUE, [view.issue.id, view.issue.id]).flatMap((link) => {
    const isSource = link.source_id === view.issue.id;
    const other = view.db.get<IssueRow>('SELECT * FROM jira_issue WHERE id = ?', [
      isSource ? link.destination_id : link.source_id,
    ]);
    if (!other || !sees(view, other)) return [];
    return [
      {
        id: String(link.link_id),
        self: view.link(`/issueLink/${String(link.link_id)}`),
        type: linkTypeView(view, link),
        [isSource ? 'outwardIssue' : 'inwardIssue']: issueRefView(view, other),
      },
    ];
  });
}

export const linkTypeView = (viewer: Viewer, { id, name, inward, outward }: LinkTypeRow): Json => ({
  id: String(id),
  name,
  inward,
  outward,
  self: viewer.link(`/issueLinkType/${String(id)}`),
});

interface LinkRow extends LinkTypeRow {
  readonly link_id: number;
  readonly source_id: number;
  readonly destination_id: number;
}

const LINKS_OF_ISSUE = `
  SELECT l.id AS link_id, l.source_id, l.destination_id, t.* FROM jira_issue_link l
  JOIN jira_link_type t ON t.id = l.type_id
  WHERE l.source_id = ? OR l.destination_id = ? ORDER BY l.id`;

function sees({ desk }: IssueView, issue: IssueRow): boolean {
  const project = desk.lookups.project(issue.project_id);
  return project !== undefined && desk.rights.sees(issue, project);
}
