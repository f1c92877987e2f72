import { type Answer, type Call, type Operation } from '../../products/operation';
import { bodyObject } from '../fields/read-input';
import { emitIssueEvent } from '../issues/events';
import { insertComment, storedComment } from '../issues/comment-writer';
import { refuse } from '../refusals';
import { scopes } from '../scopes';
import { markUpdated } from '../store/issue-writer';
import { findSeenIssue, may, openDesk, seenIssue, type Desk, type SeenIssue } from '../store/issues';
import { commentView } from '../views/comments';
import { pageBean, pageOf, textList } from '../views/requests';
import { createViewer } from '../views/viewer';
import { type CommentRow, findComment, readComments } from './comment-store';
import { allProperties, putProperty, readPropertyList } from './property-store';
import { parseVisibility } from './restricted';

type Json = Readonly<Record<string, unknown>>;

const READ = scopes(
  'read:jira-work',
  'read:comment read:comment.property read:group read:project read:project-role read:user read:avatar',
);
const WRITE = scopes(
  'write:jira-work',
  'read:comment read:comment.property read:group read:project read:project-role read:user write:comment read:avatar',
);
const COMMENTS = '/rest/api/3/issue/{issueIdOrKey}/comment';

export const commentOperations: readonly Operation[] = [
  {
    operationId: 'getComments',
    method: 'GET',
    path: COMMENTS,
    depth: 'full',
    scopes: READ,
    run: getComments,
  },
  {
    operationId: 'addComment',
    method: 'POST',
    path: COMMENTS,
    depth: 'full',
    scopes: WRITE,
    run: addComment,
  },
  {
    operationId: 'getComment',
    method: 'GET',
    path: `${COMMENTS}/{id}`,
    depth: 'full',
    scopes: READ,
    run: getComment,
  },
  {
    operationId: 'updateComment',
    method: 'PUT',
    path: `${COMMENTS}/{id}`,
    depth: 'full',
    scopes: WRITE,
    run: updateComment,
  },
  {
    operationId: 'deleteComment',
    method: 'DELETE',
    path: `${COMMENTS}/{id}`,
    depth: 'full',
    scopes: scopes('write:jira-work', 'delete:comment delete:comment.property'),
    run: deleteComment,
  },
  {
    operationId: 'getCommentsByIds',
    method: 'POST',
    path: '/rest/api/3/comment/list',
    depth: 'full',
    scopes: scopes(
      'read:jira-work',
      'delete:comment.property read:avatar read:comment read:group read:project-role read:user read:comment.property read:project',
    ),
    run: getCommentsByIds,
  },
];

/** Jira's page of comments: 100 unless asked otherwise, never more than 5,000. */
const PAGE = { usual: 100, most: 5000 };

function getComments(call: Call): Answer {
  const desk = openDesk(call);
  const { issue } = seenIssue(desk);
  const oldestFirst = readComments(desk, issue);
  const comments = call.query.get('orderBy') === '-created' ? oldestFirst.toReversed() : oldestFirst;
  const page = pageOf(call.query, PAGE);
  const shown = comments.slice(page.startAt, page.startAt + page.maxResults);
  return {
    status: 200,
    body: { ...page, total: comments.length, comments: shown.map((comment) => drawn(desk, comment)) },
  };
}

/** `expand=properties` shows the comment's properties as well. */
function drawn(desk: Desk, comment: CommentRow): Json {
  const { query, context } = desk.call;
  const expanded = query.get('expand')?.includes('properties') ?? false;
  return {
    ...commentView(createViewer(desk), comment),
    ...(expanded ? { properties: allProperties(context.db, { kind: 'comment', id: comment.id }) } : {}),
  };
}

function addComment(call: Call): Answer {
  const desk = openDesk(call);
  const seen = seenIssue(desk);
  const { body, visibility, properties } = bodyObject(call);
  const comment = insertComment(desk, seen, body, parseVisibility(desk, visibility));
  storeProperties(desk, comment, properties);
  return { status: 201, body: drawn(desk, comment) };
}

function storeProperties({ call }: Desk, comment: CommentRow, input: unknown): void {
  for (const { key, value } of readPropertyList(input))
    putProperty(call.context.db, { kind: 'comment', id: comment.id }, key, value);
}

function commentOfPath(desk: Desk): { seen: SeenIssue; comment: CommentRow } {
  const seen = seenIssue(desk);
  const commentId = desk.call.params['id'] ?? '';
  const comment = findComment(desk, commentId);
  if (comment?.issue_id !== seen.issue.id) throw refuse('comment-not-found', commentId);
  return { seen, comment };
}

function getComment(call: Call): Answer {
  const desk = openDesk(call);
  return { status: 200, body: drawn(desk, commentOfPath(desk).comment) };
}

/** Editing and deleting have a permission for one's own comments and another for all. */
function mayChange(desk: Desk, seen: SeenIssue, comment: CommentRow, verb: 'EDIT' | 'DELETE'): boolean {
  const own = comment.author_id !== null && comment.author_id === desk.rights.accountId;
  return may(desk, `${verb}_ALL_COMMENTS`, seen) || (own && may(desk, `${verb}_OWN_COMMENTS`, seen));
}

function updateComment(call: Call): Answer {
  const desk = openDesk(call);
  const { seen, comment } = commentOfPath(desk);
  if (!mayChange(desk, seen, comment, 'EDIT')) throw refuse('cannot-edit-comment');
  const { body, visibility, properties } = bodyObject(call);
  const { db, now } = call.context;
  const restricted = visibility === undefined ? comment : parseVisibility(desk, visibility);
  const changed: CommentRow = {
    ...comment,
    body: storedComment(desk, body),
    updated: now(),
    update_author_id: desk.rights.accountId,
    visibility_type: restricted.visibility_type,
    visibility_id: restricted.visibility_id,
  };
  db.run(
    'UPDATE jira_comment SET body = ?, updated = ?, update_author_id = ?, visibility_type = ?, visibility_id = ? WHERE id = ?',
    [
      changed.body,
      changed.updated,
      changed.update_author_id,
      changed.visibility_type,
      changed.visibility_id,
      comment.id,
    ],
  );
  storeProperties(desk, comment, properties);
  markUpdated(desk, seen.issue.id);
  emitIssueEvent(desk, 'commented:issue', seen.issue, { comment: commentView(createViewer(desk), changed) });
  return { status: 200, body: drawn(desk, changed) };
}

function deleteComment(call: Call): Answer {
  const desk = openDesk(call);
  const { seen, comment } = commentOfPath(desk);
  if (!mayChange(desk, seen, comment, 'DELETE')) throw refuse('cannot-delete-comment', comment.id);
  const { db } = call.context;
  db.run('DELETE FROM jira_comment_property WHERE comment_id = ?', [comment.id]);
  db.run('DELETE FROM jira_comment WHERE id = ?', [comment.id]);
  markUpdated(desk, seen.issue.id);
  emitIssueEvent(desk, 'deleted:comment', seen.issue, { comment: commentView(createViewer(desk), comment) });
  return { status: 204 };
}

/** Limit of `POST /comment/list`. */
const MAX_IDS = 1000;

/** Comments of several issues; those that are missing or hidden are left out. */
function getCommentsByIds(call: Call): Answer {
  const ids = textList(bodyObject(call)['ids']);
  if (ids.length > MAX_IDS) throw refuse('too-many-ids', MAX_IDS);
  const desk = openDesk(call);
  const comments = ids.flatMap((id) => {
    const comment = findComment(desk, id);
    return comment && findSeenIssue(desk, String(comment.issue_id)) ? [comment] : [];
  });
  const address = new URL('/rest/api/3/comment/list', call.context.siteUrl);
  return {
    status: 200,
    body: pageBean(comments, { startAt: 0, maxResults: MAX_IDS }, address, (comment) => drawn(desk, comment)),
  };
}
