import { type Answer, type Call, type Operation } from '../../products/operation';
import { findGadget } from '../dashboards/gadget-store';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { deleteIssueProperty, setIssueProperty } from '../issues/edit-issue';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { findSeenIssue, may, openDesk, seenIssue, type Desk } from '../store/issues';
import { seenProject } from '../store/projects';
import { createViewer } from '../views/viewer';
import { findComment } from './comment-store';
import { deleteProperty, getProperty, propertyKeys, type PropertyOwner, putProperty } from './property-store';
import { findWorklog } from './worklog-store';

/** The entity that the path names, already found visible, and what changing its properties takes. */
interface Carrier {
  readonly owner: PropertyOwner;
  /** Address of its properties, after `/rest/api/3`. */
  readonly address: string;
  put(key: string, value: unknown): 'created' | 'updated';
  remove(key: string): void;
}

type FindCarrier = (desk: Desk) => Carrier;

function issueCarrier(desk: Desk): Carrier {
  const seen = seenIssue(desk);
  return {
    owner: { kind: 'issue', id: seen.issue.id },
    address: `/issue/${seen.issue.key}/properties`,
    put: (key, value) => setIssueProperty(desk, seen, key, value),
    remove: (key) => {
      deleteIssueProperty(desk, seen, key);
    },
  };
}

function projectCarrier(desk: Desk): Carrier {
  const project = seenProject(desk);
  const guard = (): void => {
    if (!desk.rights.has('ADMINISTER_PROJECTS', project)) throw refuse('cannot-administer-project');
  };
  return stored(desk, { kind: 'project', id: project.id }, `/project/${project.key}/properties`, guard);
}

function commentCarrier(desk: Desk): Carrier {
  const commentId = desk.call.params['commentId'] ?? '';
  const comment = findComment(desk, commentId);
  const seen = comment && findSeenIssue(desk, String(comment.issue_id));
  if (!comment || !seen) throw refuse('comment-not-found', commentId);
  const guard = (): void => {
    const own = comment.author_id === desk.rights.accountId && may(desk, 'EDIT_OWN_COMMENTS', seen);
    if (!own && !may(desk, 'EDIT_ALL_COMMENTS', seen)) throw refuse('cannot-edit-comment');
  };
  return stored(desk, { kind: 'comment', id: comment.id }, `/comment/${commentId}/properties`, guard);
}

function worklogCarrier(desk: Desk): Carrier {
  const seen = seenIssue(desk);
  const worklogId = desk.call.params['worklogId'] ?? '';
  const worklog = findWorklog(desk, worklogId);
  if (worklog?.issue_id !== seen.issue.id) throw refuse('worklog-not-found', worklogId);
  const guard = (): void => {
    const own = worklog.author_id === desk.rights.accountId && may(desk, 'EDIT_OWN_WORKLOGS', seen);
    if (!own && !may(desk, 'EDIT_ALL_WORKLOGS', seen)) throw refuse('cannot-change-worklog');
  };
  return stored(
    desk,
    { kind: 'worklog', id: worklog.id },
    `/issue/${seen.issue.key}/worklog/${worklogId}/properties`,
    guard,
  );
}

/** What a gadget on a dashboard is set to stands in properties of this item. */
function gadgetCarrier(desk: Desk): Carrier {
  const { dashboardId = '', itemId = '' } = desk.call.params;
  const gadget = findGadget(desk.call.context.db, dashboardId, itemId);
  const guard = (): void => {
    if (desk.rights.accountId === null) throw refuse('not-authenticated');
  };
  const address = `/dashboard/${dashboardId}/items/${itemId}/properties`;
  return stored(desk, { kind: 'gadget', id: gadget.id }, address, guard);
}

function stored({ call }: Desk, owner: PropertyOwner, address: string, guard: () => void): Carrier {
  const { db } = call.context;
  return {
    owner,
    address,
    put: (key, value) => {
      guard();
      return putProperty(db, owner, key, value);
    },
    remove: (key) => {
      guard();
      deleteProperty(db, owner, key);
    },
  };
}

/** The four operations that every carrier of properties has, in the order list, set, get, delete. */
function operationsOf(
  find: FindCarrier,
  path: string,
  names: readonly [list: string, set: string, get: string, remove: string],
  needed: { readonly granular: string; readonly classicWrite: string },
): readonly Operation[] {
  const [list, set, get, remove] = names;
  const one = `${path}/{propertyKey}`;
  const { granular, classicWrite } = needed;
  const read = scopes('read:jira-work', `read:${granular}`);
  return [
    { operationId: list, method: 'GET', path, depth: 'full', scopes: read, run: listKeys(find) },
    {
      operationId: set,
      method: 'PUT',
      path: one,
      depth: 'full',
      scopes: scopes(classicWrite, `write:${granular}`),
      run: setOne(find),
    },
    { operationId: get, method: 'GET', path: one, depth: 'full', scopes: read, run: getOne(find) },
    {
      operationId: remove,
      method: 'DELETE',
      path: one,
      depth: 'full',
      scopes: scopes(classicWrite, `delete:${granular}`),
      run: deleteOne(find),
    },
  ];
}

const keyOf = ({ params }: Call): string => params['propertyKey'] ?? '';

const listKeys =
  (find: FindCarrier) =>
  (call: Call): Answer => {
    const desk = openDesk(call);
    const { owner, address } = find(desk);
    const viewer = createViewer(desk);
    const keys = propertyKeys(call.context.db, owner).map((key) => ({
      self: viewer.link(`${address}/${encodeURIComponent(key)}`),
      key,
    }));
    return { status: 200, body: { keys } };
  };

const getOne =
  (find: FindCarrier) =>
  (call: Call): Answer => {
    const { owner } = find(openDesk(call));
    return { status: 200, body: getProperty(call.context.db, owner, keyOf(call)) };
  };

const setOne =
  (find: FindCarrier) =>
  (call: Call): Answer => {
    const done = find(openDesk(call)).put(keyOf(call), call.body);
    return { status: done === 'created' ? 201 : 200, body: {} };
  };

const deleteOne =
  (find: FindCarrier) =>
  (call: Call): Answer => {
    find(openDesk(call)).remove(keyOf(call));
    return { status: 204 };
  };

/** Limits of `POST /issue/properties/multi`. */
const MAX_MULTI_ISSUES = 100;

/** Sets properties of several issues at once; the task that it answers with is already done. */
function bulkSetIssuePropertiesByIssue(call: Call): Answer {
  const issues = isObject(call.body) ? call.body['issues'] : undefined;
  if (!Array.isArray(issues) || issues.length === 0) throw refuse('invalid-payload');
  if (issues.length > MAX_MULTI_ISSUES) throw refuse('bulk-too-large', MAX_MULTI_ISSUES);
  const desk = openDesk(call);
  for (const entry of issues as readonly unknown[]) if (isObject(entry)) setProperties(desk, entry);
  return { status: 303, headers: { location: createViewer(desk).link('/task/1') } };
}

/** Issues that cannot be edited are skipped, as the document says. */
function setProperties(desk: Desk, { issueID, properties }: JsonObject): void {
  const seen = findSeenIssue(desk, String(issueID));
  if (!seen || !isObject(properties) || !may(desk, 'EDIT_ISSUES', seen)) return;
  for (const [key, value] of Object.entries(properties)) setIssueProperty(desk, seen, key, value);
}

export const propertyOperations: readonly Operation[] = [
  ...operationsOf(
    issueCarrier,
    '/rest/api/3/issue/{issueIdOrKey}/properties',
    ['getIssuePropertyKeys', 'setIssueProperty', 'getIssueProperty', 'deleteIssueProperty'],
    { granular: 'issue.property', classicWrite: 'write:jira-work' },
  ),
  ...operationsOf(
    projectCarrier,
    '/rest/api/3/project/{projectIdOrKey}/properties',
    ['getProjectPropertyKeys', 'setProjectProperty', 'getProjectProperty', 'deleteProjectProperty'],
    { granular: 'project.property', classicWrite: 'manage:jira-project' },
  ),
  ...operationsOf(
    commentCarrier,
    '/rest/api/3/comment/{commentId}/properties',
    ['getCommentPropertyKeys', 'setCommentProperty', 'getCommentProperty', 'deleteCommentProperty'],
    { granular: 'comment.property', classicWrite: 'write:jira-work' },
  ),
  ...operationsOf(
    worklogCarrier,
    '/rest/api/3/issue/{issueIdOrKey}/worklog/{worklogId}/properties',
    ['getWorklogPropertyKeys', 'setWorklogProperty', 'getWorklogProperty', 'deleteWorklogProperty'],
    { granular: 'issue-worklog.property', classicWrite: 'write:jira-work' },
  ),
  ...operationsOf(
    gadgetCarrier,
    '/rest/api/3/dashboard/{dashboardId}/items/{itemId}/properties',
    [
      'getDashboardItemPropertyKeys',
      'setDashboardItemProperty',
      'getDashboardItemProperty',
      'deleteDashboardItemProperty',
    ],
    { granular: 'dashboard.property', classicWrite: 'write:jira-work' },
  ),
  {
    operationId: 'bulkSetIssuePropertiesByIssue',
    method: 'POST',
    path: '/rest/api/3/issue/properties/multi',
    depth: 'shape',
    scopes: scopes('write:jira-work', 'write:issue.property'),
    run: bulkSetIssuePropertiesByIssue,
  },
];
