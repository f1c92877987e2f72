import { type Answer, type Call, type Operation } from '../../products/operation';
import { customRule } from '../fields/custom-rules';
import { elementsOf } from '../fields/issue-form';
import { bodyObject } from '../fields/read-input';
import { sceneOf, writeAndAnnounce } from '../issues/edit-issue';
import { refuse } from '../refusals';
import { softwareScopes } from '../scopes';
import { may, openDesk, seenIssue, type Desk, type SeenIssue } from '../store/issues';
import { textList } from '../views/requests';
import { seenSprint, sprintFieldId } from './board-store';
import { rankIssues, readPlace } from './rank-issues';

export const sprintIssueOperations: readonly Operation[] = [
  {
    operationId: 'moveIssuesToSprintAndRank',
    method: 'POST',
    path: '/rest/agile/1.0/sprint/{sprintId}/issue',
    depth: 'full',
    scopes: softwareScopes('write:sprint:jira-software'),
    run: moveToSprint,
  },
  {
    operationId: 'moveIssuesToBacklog',
    method: 'POST',
    path: '/rest/agile/1.0/backlog/issue',
    depth: 'full',
    scopes: softwareScopes('write:board-scope:jira-software'),
    run: moveToBacklog,
  },
];

function moveToSprint(call: Call): Answer {
  const desk = openDesk(call);
  const { sprint } = seenSprint(desk);
  if (sprint.state === 'closed') throw refuse('sprint-closed');
  const issues = issuesToMove(desk);
  const place = readPlace(desk, call.body);
  for (const seen of issues) putIntoSprint(desk, seen, sprint.id);
  if (place) rankIssues(desk, issues, place);
  return { status: 204 };
}

function moveToBacklog(call: Call): Answer {
  const desk = openDesk(call);
  for (const seen of issuesToMove(desk)) putIntoSprint(desk, seen, null);
  return { status: 204 };
}

/** [D] of both moves, and of ranking. */
export const MOST_AT_ONCE = 50;

/** The issues that a request names; all of them may be scheduled by the caller, or none is touched. */
function issuesToMove(desk: Desk): readonly SeenIssue[] {
  const named = textList(bodyObject(desk.call)['issues']);
  if (named.length > MOST_AT_ONCE) throw refuse('sprint-move-too-large', MOST_AT_ONCE);
  const issues = named.map((idOrKey) => seenIssue(desk, idOrKey));
  if (!issues.every((seen) => may(desk, 'SCHEDULE_ISSUES', seen) && may(desk, 'EDIT_ISSUES', seen)))
    throw refuse('cannot-schedule');
  return issues;
}

/** An issue is in one open sprint at most and remembers the closed ones; `null` is the backlog. */
function putIntoSprint(desk: Desk, seen: SeenIssue, sprintId: number | null): void {
  changeSprints(desk, seen, (sprintIds) => [
    ...sprintIds.filter((id) => desk.lookups.sprint(id)?.state === 'closed'),
    ...(sprintId === null ? [] : [sprintId]),
  ]);
}

/** Every issue of it forgets it, also those that the caller does not see. */
export function takeOutOfSprint(desk: Desk, sprintId: number): void {
  const { db } = desk.call.context;
  const rows = db.all<SeenIssue['issue']>(
    'SELECT i.* FROM jira_issue i JOIN jira_issue_value v ON v.issue_id = i.id WHERE v.field_id = ? AND v.value = ?',
    [sprintFieldId(desk), String(sprintId)],
  );
  for (const issue of rows) {
    const project = desk.lookups.project(issue.project_id);
    if (project) changeSprints(desk, { issue, project }, (ids) => ids.filter((id) => id !== sprintId));
  }
}

function changeSprints(
  desk: Desk,
  seen: SeenIssue,
  change: (sprintIds: readonly number[]) => readonly number[],
): void {
  const field = desk.lookups.customFields().get(sprintFieldId(desk));
  if (!field) return;
  const scene = sceneOf(desk, seen);
  const rule = customRule(field);
  const before = elementsOf(scene, rule);
  const after = change(before.map(Number)).map(String);
  writeAndAnnounce(scene, seen, [{ rule, before, after }], undefined);
}
