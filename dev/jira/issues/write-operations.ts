import { type Answer, type Call, type Operation, Refusal } from '../../products/operation';
import { screenMetadata } from '../fields/edit-metadata';
import { selectFields } from '../fields/select-fields';
import { isObject } from '../../kernel/json-object';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { may, openDesk, seenIssue, type Desk, type SeenIssue } from '../store/issues';
import { type IssueRow, type TransitionRow } from '../store/rows';
import { queryFlag } from '../views/requests';
import { createViewer, type Viewer } from '../views/viewer';
import { createOneIssue } from './create-issue';
import { deleteIssueWhole, subtaskRows } from './delete-issue';
import { assignOneIssue, editOneIssue } from './edit-issue';
import { issueBean } from './issue-bean';
import { transitionOneIssue } from './transition-issue';
import { availableTransitions, transitionView } from './workflow';

const CREATE = scopes(
  'write:jira-work',
  'write:issue write:comment write:comment.property write:attachment read:issue',
);
const WRITE_ISSUE = scopes('write:jira-work', 'write:issue');
const ISSUE = '/rest/api/3/issue/{issueIdOrKey}';

export const issueWriteOperations: readonly Operation[] = [
  {
    operationId: 'createIssue',
    method: 'POST',
    path: '/rest/api/3/issue',
    depth: 'full',
    scopes: CREATE,
    run: createIssue,
  },
  {
    operationId: 'createIssues',
    method: 'POST',
    path: '/rest/api/3/issue/bulk',
    depth: 'full',
    scopes: CREATE,
    run: createIssues,
  },
  {
    operationId: 'editIssue',
    method: 'PUT',
    path: ISSUE,
    depth: 'full',
    scopes: WRITE_ISSUE,
    run: editIssue,
  },
  {
    operationId: 'deleteIssue',
    method: 'DELETE',
    path: ISSUE,
    depth: 'full',
    scopes: scopes('write:jira-work', 'delete:issue'),
    run: deleteIssue,
  },
  {
    operationId: 'assignIssue',
    method: 'PUT',
    path: `${ISSUE}/assignee`,
    depth: 'full',
    scopes: WRITE_ISSUE,
    run: assignIssue,
  },
  {
    operationId: 'getTransitions',
    method: 'GET',
    path: `${ISSUE}/transitions`,
    depth: 'full',
    scopes: scopes('read:jira-work', 'read:issue.transition read:status read:field-configuration'),
    run: getTransitions,
  },
  {
    operationId: 'doTransition',
    method: 'POST',
    path: `${ISSUE}/transitions`,
    depth: 'full',
    scopes: scopes('write:jira-work', 'write:issue write:issue.property'),
    run: doTransition,
  },
  {
    operationId: 'notify',
    method: 'POST',
    path: `${ISSUE}/notify`,
    depth: 'shape',
    scopes: scopes('write:jira-work', 'send:notification'),
    run: notify,
  },
];

function createIssue(call: Call): Answer {
  const desk = openDesk(call);
  requireUser(desk);
  return { status: 201, body: createdView(createViewer(desk), createOneIssue(desk, call.body)) };
}

const createdView = (viewer: Viewer, { id, key }: IssueRow): Readonly<Record<string, unknown>> => ({
  id: String(id),
  key,
  self: viewer.link(`/issue/${String(id)}`),
});

function requireUser({ rights }: Desk): void {
  if (rights.accountId === null) throw refuse('not-authenticated');
}

/** Limit of `POST /issue/bulk`. */
const MAX_BULK_CREATE = 50;

/** Creates what can be created; what cannot is told by its place in the request. */
function createIssues(call: Call): Answer {
  const updates = isObject(call.body) ? call.body['issueUpdates'] : undefined;
  if (!Array.isArray(updates)) return nothingCreated(refuse('invalid-payload'));
  if (updates.length === 0) return nothingCreated(refuse('bulk-empty'));
  if (updates.length > MAX_BULK_CREATE) return nothingCreated(refuse('bulk-too-large', MAX_BULK_CREATE));
  const desk = openDesk(call);
  requireUser(desk);
  const viewer = createViewer(desk);
  const issues: unknown[] = [];
  const errors: unknown[] = [];
  (updates as readonly unknown[]).forEach((update, index) => {
    const created = createOrRefusal(desk, update);
    if (created instanceof Refusal) {
      const { status, body } = created.answer;
      errors.push({ status, elementErrors: body, failedElementNumber: index });
    } else issues.push(createdView(viewer, created));
  });
  return { status: issues.length > 0 ? 201 : 400, body: { issues, errors } };
}

/** The document gives a refusal of the whole request the same form as that of its elements. */
const nothingCreated = ({ answer: { status, body } }: Refusal): Answer => ({
  status,
  body: { issues: [], errors: [{ status, elementErrors: body }] },
});

/** A savepoint keeps one refused issue from leaving anything behind among the others. */
function createOrRefusal(desk: Desk, update: unknown): IssueRow | Refusal {
  const { db } = desk.call.context;
  db.exec('SAVEPOINT bulk_element');
  try {
    return createOneIssue(desk, update);
  } catch (error) {
    db.exec('ROLLBACK TO bulk_element');
    if (error instanceof Refusal) return error;
    throw error;
  } finally {
    db.exec('RELEASE bulk_element');
  }
}

function editIssue(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  // Atlassian's document asks for Administer Jira or Administer project here.
  if (!queryFlag(call.query, 'notifyUsers', true) && !may(desk, 'ADMINISTER_PROJECTS', seen))
    throw refuse('cannot-silence');
  const issue = editOneIssue(desk, seen, call.body);
  if (!queryFlag(call.query, 'returnIssue')) return { status: 204 };
  const options = {
    fields: selectFields([], '*all', desk.lookups),
    expand: new Set(call.query.getAll('expand').flatMap((part) => part.split(','))),
    properties: [],
  };
  return { status: 200, body: issueBean(desk, issue, options) };
}

function deleteIssue(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  if (!may(desk, 'DELETE_ISSUES', seen)) throw refuse('cannot-delete-issue');
  const subtasks = subtaskRows(desk, seen.issue);
  if (subtasks.length > 0 && !queryFlag(call.query, 'deleteSubtasks'))
    throw refuse('has-subtasks', seen.issue.key);
  for (const subtask of subtasks) deleteIssueWhole(desk, subtask);
  deleteIssueWhole(desk, seen.issue);
  return { status: 204 };
}

function assignIssue(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  if (!isObject(call.body) || !('accountId' in call.body)) throw refuse('invalid-payload');
  if (!may(desk, 'ASSIGN_ISSUES', seen)) throw refuse('cannot-assign');
  const { accountId } = call.body;
  assignOneIssue(desk, seen, accountId === null ? null : { accountId });
  return { status: 204 };
}

function getTransitions(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  const asked = call.query.get('transitionId');
  const withFields = call.query.get('expand')?.includes('transitions.fields') ?? false;
  const viewer = createViewer(desk);
  const transitions = availableTransitions(desk, seen)
    .filter(({ id }) => asked === null || String(id) === asked)
    .map((transition) => ({
      ...transitionView(viewer, transition),
      ...(withFields ? { fields: screenOf(desk, seen, transition) } : {}),
    }));
  return { status: 200, body: { expand: 'transitions', transitions } };
}

function screenOf(
  desk: Desk,
  seen: SeenIssue,
  { required_field, on_screen }: TransitionRow,
): Readonly<Record<string, unknown>> {
  return required_field !== null && on_screen === 1 ? screenMetadata(desk, seen, required_field) : {};
}

function doTransition(call: Call): Answer {
  const desk = openDesk(call);
  transitionOneIssue(desk, seenIssue(desk), call.body);
  return { status: 204 };
}

/** The local site sends no mail; it checks that the mail could be sent. */
function notify(call: Call): Answer {
  const desk = openDesk(call);
  seenIssue(desk);
  requireUser(desk);
  if (!isObject(call.body)) throw refuse('invalid-payload');
  return { status: 204 };
}
