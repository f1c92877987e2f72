import { type Desk } from '../store/issues';
import { type ChangeItem } from '../store/issue-writer';
import { type IssueRow } from '../store/rows';
import { FIELD_VIEWS } from '../views/issue-fields';
import { viewIssue } from '../views/issue-viewer';

type Json = Readonly<Record<string, unknown>>;

/** The fields that events carry; Atlassian promises no more, and readers must read the issue again. */
const EVENT_FIELDS = [
  'summary',
  'issuetype',
  'project',
  'status',
  'assignee',
  'reporter',
  'creator',
  'priority',
  'labels',
  'created',
  'updated',
  'parent',
];

/** Our own REST calls can mark the events that they cause. */
const TRACE_HEADER = 'x-atlassian-webhook-trace';

/** Writes an event of the product beside the change it tells of; `name` is what follows `avi:jira:`. */
export function emitEvent({ call, rights }: Desk, name: string, payload: Json): void {
  const { context, principal, headers } = call;
  const trace = headers.get(TRACE_HEADER);
  context.emit({
    eventType: `avi:jira:${name}`,
    principal,
    payload: {
      ...payload,
      ...(rights.accountId === null ? {} : { atlassianId: rights.accountId }),
      timestamp: String(context.now()),
      ...(trace === null ? {} : { webhookTraceValue: trace }),
    },
  });
}

export function emitIssueEvent(desk: Desk, name: string, issue: IssueRow, payload: Json = {}): void {
  emitEvent(desk, name, {
    issue: eventIssue(desk, issue),
    associatedUsers: associatedUsers(issue),
    ...payload,
  });
}

/** What an edit or transition announces: the update, and the assignment where there was one. */
export function emitIssueUpdated(
  desk: Desk,
  issue: IssueRow,
  historyId: number,
  items: readonly ChangeItem[],
): void {
  const status = items.find(({ fieldId }) => fieldId === 'status');
  const payload = {
    changelog: { id: String(historyId), items },
    jiraEventTypeName: eventTypeName(items),
    ...(status
      ? {
          associatedStatuses: [
            { id: status.from, name: status.fromString },
            { id: status.to, name: status.toString },
          ],
        }
      : {}),
  };
  emitIssueEvent(desk, 'updated:issue', issue, payload);
  if (items.some(({ fieldId }) => fieldId === 'assignee'))
    emitIssueEvent(desk, 'assigned:issue', issue, payload);
}

function eventTypeName(items: readonly ChangeItem[]): string {
  const changed = (fieldId: string): ChangeItem | undefined =>
    items.find((change) => change.fieldId === fieldId);
  if (changed('project')) return 'issue_moved';
  if (changed('resolution')?.to != null) return 'issue_resolved';
  if (changed('status')) return 'issue_generic';
  return changed('assignee') && items.length === 1 ? 'issue_assigned' : 'issue_updated';
}

function eventIssue(desk: Desk, issue: IssueRow): Json {
  const view = viewIssue(desk, issue);
  const values = EVENT_FIELDS.map((fieldId): [string, unknown] => [fieldId, FIELD_VIEWS[fieldId]?.(view)]);
  const fields = Object.fromEntries(values.filter(([, value]) => value !== undefined));
  return { id: String(issue.id), key: issue.key, self: view.link(`/issue/${String(issue.id)}`), fields };
}

const associatedUsers = ({ assignee_id, reporter_id, creator_id }: IssueRow): readonly Json[] =>
  [...new Set([assignee_id, reporter_id, creator_id])]
    .filter((accountId) => accountId !== null)
    .map((accountId) => ({ associatedUserId: accountId }));
