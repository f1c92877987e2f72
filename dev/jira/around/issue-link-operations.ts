import { type Answer, type Call, type Operation } from '../../products/operation';
import { isObject } from '../../kernel/json-object';
import { bodyObject, wordOf } from '../fields/read-input';
import { insertComment } from '../issues/comment-writer';
import { emitEvent } from '../issues/events';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { insert } from '../store/insert';
import { type ChangeItem, recordHistory } from '../store/issue-writer';
import { findSeenIssue, may, openDesk, seenIssue, type Desk, type SeenIssue } from '../store/issues';
import { type IssueRow, type LinkTypeRow } from '../store/rows';
import { issueRefView, linkTypeView } from '../views/issue-relations';
import { createViewer } from '../views/viewer';

const TYPES = '/rest/api/3/issueLinkType';
const READ_TYPES = scopes('read:jira-work', 'read:issue-link-type');

export const issueLinkOperations: readonly Operation[] = [
  {
    operationId: 'linkIssues',
    method: 'POST',
    path: '/rest/api/3/issueLink',
    depth: 'full',
    scopes: scopes('write:jira-work', 'write:comment write:issue write:issue-link'),
    run: linkIssues,
  },
  {
    operationId: 'getIssueLink',
    method: 'GET',
    path: '/rest/api/3/issueLink/{linkId}',
    depth: 'full',
    scopes: scopes(
      'read:jira-work',
      'read:field read:issue-link-type read:issue read:issue-type read:priority read:status read:avatar read:issue.time-tracking read:project-category read:project read:user',
    ),
    run: getIssueLink,
  },
  {
    operationId: 'deleteIssueLink',
    method: 'DELETE',
    path: '/rest/api/3/issueLink/{linkId}',
    depth: 'full',
    scopes: scopes('write:jira-work', 'delete:issue-link'),
    run: deleteIssueLink,
  },
  {
    operationId: 'getIssueLinkTypes',
    method: 'GET',
    path: TYPES,
    depth: 'full',
    scopes: READ_TYPES,
    run: getIssueLinkTypes,
  },
  {
    operationId: 'getIssueLinkType',
    method: 'GET',
    path: `${TYPES}/{issueLinkTypeId}`,
    depth: 'full',
    scopes: READ_TYPES,
    run: getIssueLinkType,
  },
];

/**
 * Links `inwardIssue` to `outwardIssue`: with *Blocks*, the inward issue blocks the outward one. That is
 * the source and the destination of the event, and as captured payloads of Jira Cloud show it. The same
 * link can be made twice, as in Jira.
 */
function linkIssues(call: Call): Answer {
  const { type: askedType, inwardIssue, outwardIssue, comment } = bodyObject(call);
  const desk = openDesk(call);
  const type = linkType(desk, askedType);
  const source = linkEnd(desk, inwardIssue);
  const destination = linkEnd(desk, outwardIssue);
  if (source.issue.id === destination.issue.id) throw refuse('link-to-itself');
  for (const end of [source, destination]) {
    if (!may(desk, 'LINK_ISSUES', end)) throw refuse('cannot-link', end.issue.key);
  }
  const { db } = call.context;
  const id = insert(db, 'jira_issue_link', {
    type_id: type.id,
    source_id: source.issue.id,
    destination_id: destination.issue.id,
  });
  recordHistory(desk, source.issue.id, [linkItem(type.outward, destination.issue, 'added')]);
  recordHistory(desk, destination.issue.id, [linkItem(type.inward, source.issue, 'added')]);
  announce(desk, 'created', { id, type, source: source.issue, destination: destination.issue });
  if (isObject(comment))
    insertComment(desk, source, comment['body'], { visibility_type: null, visibility_id: null });
  return { status: 201 };
}

function linkType({ call }: Desk, asked: unknown): LinkTypeRow {
  const { id, name } = isObject(asked) ? asked : {};
  const { db } = call.context;
  const row =
    id === undefined
      ? db.get<LinkTypeRow>('SELECT * FROM jira_link_type WHERE name = ? COLLATE NOCASE', [
          wordOf(name) ?? '',
        ])
      : db.get<LinkTypeRow>('SELECT * FROM jira_link_type WHERE id = ?', [Number(id)]);
  if (!row)
    throw id === undefined
      ? refuse('link-type-not-found', wordOf(name) ?? '')
      : refuse('link-type-id-not-found', wordOf(id) ?? '');
  return row;
}

function linkEnd(desk: Desk, asked: unknown): SeenIssue {
  const { id, key } = isObject(asked) ? asked : {};
  return seenIssue(desk, wordOf(id ?? key) ?? '');
}

interface Link {
  readonly id: number;
  readonly type: LinkTypeRow;
  readonly source: IssueRow;
  readonly destination: IssueRow;
}

function linkItem(words: string, other: IssueRow, verb: 'added' | 'removed'): ChangeItem {
  const side = { key: other.key, text: `This work item ${words} ${other.key}` };
  return {
    field: 'Link',
    fieldtype: 'jira',
    fieldId: 'issuelinks',
    from: verb === 'removed' ? side.key : null,
    fromString: verb === 'removed' ? side.text : null,
    to: verb === 'added' ? side.key : null,
    toString: verb === 'added' ? side.text : null,
  };
}

function announce(desk: Desk, verb: 'created' | 'deleted', { id, type, source, destination }: Link): void {
  emitEvent(desk, `${verb}:issuelink`, {
    id: String(id),
    sourceIssueId: String(source.id),
    destinationIssueId: String(destination.id),
    sourceProjectId: String(source.project_id),
    destinationProjectId: String(destination.project_id),
    issueLinkType: {
      id: String(type.id),
      name: type.name,
      outwardName: type.outward,
      inwardName: type.inward,
      isSubTaskLinkType: false,
      isSystemLinkType: false,
    },
  });
}

/** A link is there for those who see both of its ends. */
function linkOfPath(desk: Desk): Link {
  const linkId = desk.call.params['linkId'] ?? '';
  const link = findLink(desk, Number(linkId));
  if (!link) throw refuse('link-not-found', linkId);
  return link;
}

interface LinkRow {
  readonly id: number;
  readonly type_id: number;
  readonly source_id: number;
  readonly destination_id: number;
}

function findLink(desk: Desk, linkId: number): Link | undefined {
  const { db } = desk.call.context;
  const row = db.get<LinkRow>('SELECT * FROM jira_issue_link WHERE id = ?', [linkId]);
  if (!row) return undefined;
  const type = db.get<LinkTypeRow>('SELECT * FROM jira_link_type WHERE id = ?', [row.type_id]);
  const source = findSeenIssue(desk, String(row.source_id))?.issue;
  const destination = findSeenIssue(desk, String(row.destination_id))?.issue;
  return type && source && destination ? { id: row.id, type, source, destination } : undefined;
}

function getIssueLink(call: Call): Answer {
  const desk = openDesk(call);
  const { id, type, source, destination } = linkOfPath(desk);
  const viewer = createViewer(desk);
  return {
    status: 200,
    body: {
      id: String(id),
      self: viewer.link(`/issueLink/${String(id)}`),
      type: linkTypeView(viewer, type),
      inwardIssue: issueRefView(viewer, source),
      outwardIssue: issueRefView(viewer, destination),
    },
  };
}

/** Takes the permission to link of one of the two ends. */
function deleteIssueLink(call: Call): Answer {
  const desk = openDesk(call);
  const link = linkOfPath(desk);
  const ends = [link.source, link.destination].map((issue) => seenIssue(desk, String(issue.id)));
  if (!ends.some((end) => may(desk, 'LINK_ISSUES', end))) throw refuse('cannot-link', link.source.key);
  call.context.db.run('DELETE FROM jira_issue_link WHERE id = ?', [link.id]);
  recordHistory(desk, link.source.id, [linkItem(link.type.outward, link.destination, 'removed')]);
  recordHistory(desk, link.destination.id, [linkItem(link.type.inward, link.source, 'removed')]);
  announce(desk, 'deleted', link);
  return { status: 204 };
}

function getIssueLinkTypes(call: Call): Answer {
  const desk = openDesk(call);
  if (desk.rights.accountId === null) throw refuse('not-authenticated');
  const viewer = createViewer(desk);
  const types = call.context.db.all<LinkTypeRow>('SELECT * FROM jira_link_type ORDER BY name, id');
  return { status: 200, body: { issueLinkTypes: types.map((type) => linkTypeView(viewer, type)) } };
}

function getIssueLinkType(call: Call): Answer {
  const desk = openDesk(call);
  const type = linkType(desk, { id: call.params['issueLinkTypeId'] });
  return { status: 200, body: linkTypeView(createViewer(desk), type) };
}
