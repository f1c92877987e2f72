import { type Answer, type Call, type Operation } from '../../products/operation';
import { isObject } from '../../kernel/json-object';
import { FieldErrors, refuse } from '../refusals';
import { scopes } from '../scopes';
import { insert } from '../store/insert';
import { may, openDesk, seenIssue, type Desk, type SeenIssue } from '../store/issues';
import { createViewer, type Viewer } from '../views/viewer';

type Json = Readonly<Record<string, unknown>>;

const READ = scopes('read:jira-work', 'read:issue.remote-link read:status');
const REMOVE = scopes('write:jira-work', 'delete:issue.remote-link write:issue');
const LINKS = '/rest/api/3/issue/{issueIdOrKey}/remotelink';

/** There is no event for remote links in Jira, so that none is sent here. */
export const remoteLinkOperations: readonly Operation[] = [
  {
    operationId: 'getRemoteIssueLinks',
    method: 'GET',
    path: LINKS,
    depth: 'full',
    scopes: READ,
    run: getRemoteIssueLinks,
  },
  {
    operationId: 'createOrUpdateRemoteIssueLink',
    method: 'POST',
    path: LINKS,
    depth: 'full',
    scopes: scopes('write:jira-work', 'write:issue write:issue.remote-link read:issue.remote-link'),
    run: createOrUpdateRemoteIssueLink,
  },
  {
    operationId: 'deleteRemoteIssueLinkByGlobalId',
    method: 'DELETE',
    path: LINKS,
    depth: 'full',
    scopes: REMOVE,
    run: deleteByGlobalId,
  },
  {
    operationId: 'getRemoteIssueLinkById',
    method: 'GET',
    path: `${LINKS}/{linkId}`,
    depth: 'full',
    scopes: READ,
    run: getRemoteIssueLinkById,
  },
  {
    operationId: 'updateRemoteIssueLink',
    method: 'PUT',
    path: `${LINKS}/{linkId}`,
    depth: 'full',
    scopes: scopes('write:jira-work', 'write:issue write:issue.remote-link'),
    run: updateRemoteIssueLink,
  },
  {
    operationId: 'deleteRemoteIssueLinkById',
    method: 'DELETE',
    path: `${LINKS}/{linkId}`,
    depth: 'full',
    scopes: REMOVE,
    run: deleteById,
  },
];

interface RemoteLinkRow {
  readonly id: number;
  readonly issue_id: number;
  readonly global_id: string | null;
  readonly relationship: string | null;
  readonly application: string | null;
  readonly object: string;
}

/** A list; the one link itself where a global id is asked for. */
function getRemoteIssueLinks(call: Call): Answer {
  const desk = openDesk(call);
  const { issue } = seenIssue(desk);
  const viewer = createViewer(desk);
  const globalId = call.query.get('globalId');
  if (globalId !== null)
    return { status: 200, body: remoteLinkView(viewer, issue.key, byGlobalId(call, issue.id, globalId)) };
  const rows = call.context.db.all<RemoteLinkRow>(
    'SELECT * FROM jira_remote_link WHERE issue_id = ? ORDER BY id',
    [issue.id],
  );
  return { status: 200, body: rows.map((row) => remoteLinkView(viewer, issue.key, row)) };
}

function byGlobalId({ context }: Call, issueId: number, globalId: string): RemoteLinkRow {
  const row = context.db.get<RemoteLinkRow>(
    'SELECT * FROM jira_remote_link WHERE issue_id = ? AND global_id = ?',
    [issueId, globalId],
  );
  if (!row) throw refuse('remote-link-global-not-found', globalId);
  return row;
}

function remoteLinkView(viewer: Viewer, issueKey: string, row: RemoteLinkRow): Json {
  return {
    id: row.id,
    self: viewer.link(`/issue/${issueKey}/remotelink/${String(row.id)}`),
    ...(row.global_id === null ? {} : { globalId: row.global_id }),
    application: row.application === null ? {} : (JSON.parse(row.application) as unknown),
    ...(row.relationship === null ? {} : { relationship: row.relationship }),
    object: JSON.parse(row.object) as unknown,
  };
}

function linkOfPath({ call }: Desk, { issue }: SeenIssue): RemoteLinkRow {
  const linkId = call.params['linkId'] ?? '';
  const row = call.context.db.get<RemoteLinkRow>(
    'SELECT * FROM jira_remote_link WHERE id = ? AND issue_id = ?',
    [Number(linkId), issue.id],
  );
  if (!row) throw refuse('remote-link-not-found', linkId);
  return row;
}

function getRemoteIssueLinkById(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  return { status: 200, body: remoteLinkView(createViewer(desk), seen.issue.key, linkOfPath(desk, seen)) };
}

function linkableIssue(desk: Desk): SeenIssue {
  const seen = seenIssue(desk);
  if (!may(desk, 'LINK_ISSUES', seen)) throw refuse('cannot-link-remotely');
  return seen;
}

/** With a known global id the link is replaced: what the request leaves out becomes null. */
function createOrUpdateRemoteIssueLink(call: Call): Answer {
  const desk = openDesk(call);
  const { issue } = linkableIssue(desk);
  const link = readLink(call.body);
  const { db } = call.context;
  const known = db.get<{ id: number }>(
    'SELECT id FROM jira_remote_link WHERE issue_id = ? AND global_id = ?',
    [issue.id, link.global_id],
  );
  const id = known?.id ?? insert(db, 'jira_remote_link', { issue_id: issue.id, ...link });
  if (known) replaceLink(call, known.id, link);
  const self = createViewer(desk).link(`/issue/${issue.key}/remotelink/${String(id)}`);
  return { status: known ? 200 : 201, body: { id, self } };
}

function updateRemoteIssueLink(call: Call): Answer {
  const desk = openDesk(call);
  const seen = linkableIssue(desk);
  replaceLink(call, linkOfPath(desk, seen).id, readLink(call.body));
  return { status: 204 };
}

type LinkColumns = Omit<RemoteLinkRow, 'id' | 'issue_id'>;

function replaceLink({ context }: Call, id: number, link: LinkColumns): void {
  context.db.run(
    'UPDATE jira_remote_link SET global_id = ?, relationship = ?, application = ?, object = ? WHERE id = ?',
    [link.global_id, link.relationship, link.application, link.object, id],
  );
}

const MAX_TEXT = 255;

function readLink(request: unknown): LinkColumns {
  if (!isObject(request)) throw refuse('invalid-payload');
  const { object, globalId, relationship, application } = request;
  const { title, url } = isObject(object) ? object : {};
  const errors = {
    ...textError('title', title),
    ...(textError('url', url) ?? urlError(url)),
    ...(globalId == null ? {} : textError('globalId', globalId)),
  };
  if (Object.keys(errors).length > 0) throw new FieldErrors(errors);
  return {
    global_id: textOrNull(globalId),
    relationship: textOrNull(relationship),
    application: isObject(application) ? JSON.stringify(application) : null,
    object: JSON.stringify(object),
  };
}

const textOrNull = (input: unknown): string | null => (typeof input === 'string' ? input : null);

function textError(name: string, input: unknown): Record<string, string> | undefined {
  if (typeof input !== 'string' || input === '') return { [name]: `'${name}' is required.` };
  if (name === 'url' || input.length <= MAX_TEXT) return undefined;
  return { [name]: `'${name}' cannot be longer than ${String(MAX_TEXT)} characters.` };
}

const urlError = (url: unknown): Record<string, string> =>
  URL.canParse(String(url)) ? {} : { url: `'url' is not a valid URL: ${String(url)}` };

function deleteByGlobalId(call: Call): Answer {
  const desk = openDesk(call);
  const { issue } = linkableIssue(desk);
  const globalId = call.query.get('globalId');
  if (globalId === null || globalId === '') throw new FieldErrors({ globalId: "'globalId' is required." });
  call.context.db.run('DELETE FROM jira_remote_link WHERE id = ?', [byGlobalId(call, issue.id, globalId).id]);
  return { status: 204 };
}

function deleteById(call: Call): Answer {
  const desk = openDesk(call);
  const seen = linkableIssue(desk);
  call.context.db.run('DELETE FROM jira_remote_link WHERE id = ?', [linkOfPath(desk, seen).id]);
  return { status: 204 };
}
