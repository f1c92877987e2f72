import { type Answer, type Call } from '../../products/operation';
import { BODY_FORMATS, LISTED_BODY_FORMATS } from '../body/representations';
import { listAnswer, type Order } from '../http/paging';
import { choiceOf, choicesOf, pathId, toId } from '../http/parameters';
import { readablePage } from '../pages/page-store';
import { type Condition, readablePages } from '../permissions';
import { commentAnswer, commentVersion, singleCommentAnswer } from './comment-answer';
import {
  type CommentLocation,
  type CommentRow,
  type CommentVersionRow,
  mayChange,
  mayRemove,
  readableComment,
  shownComment,
} from './comment-store';

const SORTS = ['created-date', '-created-date', 'modified-date', '-modified-date'] as const;
const RESOLUTIONS = ['resolved', 'open', 'dangling', 'reopened'] as const;

/** The comments on a page itself; answers to them are read below each. */
export const commentsOnPage =
  (location: CommentLocation) =>
  (call: Call): Answer => {
    const { id } = readablePage(call, pathId(call, 'id'));
    return answerComments(call, `/wiki/api/v2/pages/${String(id)}/${location}-comments`, [
      { sql: 'c.location = ? AND c.page_id = ? AND c.parent_comment_id IS NULL', params: [location, id] },
      ...resolutionCondition(call),
    ]);
  };

export const allComments =
  (location: CommentLocation) =>
  (call: Call): Answer =>
    answerComments(call, `/wiki/api/v2/${location}-comments`, [
      { sql: 'c.location = ?', params: [location] },
    ]);

export const repliesTo =
  (location: CommentLocation) =>
  (call: Call): Answer => {
    const { id } = readableComment(call, pathId(call, 'id'), location);
    return answerComments(call, `/wiki/api/v2/${location}-comments/${String(id)}/children`, [
      { sql: 'c.parent_comment_id = ?', params: [id] },
    ]);
  };

function resolutionCondition(call: Call): readonly Condition[] {
  const asked = choicesOf(call, 'resolution-status', RESOLUTIONS);
  if (asked.length === 0) return [];
  return [{ sql: asked.map((status) => `(${IN_STATE[status]})`).join(' OR '), params: [] }];
}

/** As {@link resolutionStatus} tells them apart. */
const IN_STATE: Readonly<Record<(typeof RESOLUTIONS)[number], string>> = {
  resolved: 'c.resolved = 1',
  dangling: 'c.resolved = 0 AND c.dangling = 1',
  open: 'c.resolved = 0 AND c.dangling = 0 AND c.resolved_at IS NULL',
  reopened: 'c.resolved = 0 AND c.dangling = 0 AND c.resolved_at IS NOT NULL',
};

function answerComments(call: Call, path: string, conditions: readonly Condition[]): Answer {
  const format = choiceOf(call, 'body-format', LISTED_BODY_FORMATS);
  const all = [readablePages(call.principal), ...conditions];
  return listAnswer(
    call,
    {
      path,
      sql: `SELECT c.* FROM wiki_comment c JOIN wiki_page p ON p.id = c.page_id WHERE ${all.map(({ sql }) => `(${sql})`).join(' AND ')}`,
      params: all.flatMap(({ params }) => params),
      order: commentOrder(call),
    },
    (comment: CommentRow) => commentAnswer(call, comment, format),
  );
}

function commentOrder(call: Call): Order {
  const sort = choiceOf(call, 'sort', SORTS) ?? 'created-date';
  return {
    column: sort.endsWith('created-date') ? 'created_at' : 'modified_at',
    id: 'id',
    descending: sort.startsWith('-'),
  };
}

export const getComment =
  (location: CommentLocation) =>
  (call: Call): Answer => {
    const comment = readableComment(call, pathId(call, 'comment-id'), location);
    const asked = call.query.get('version');
    const version = asked === null ? undefined : shownComment(call, comment, toId(asked, 'version'));
    return {
      status: 200,
      body: singleCommentAnswer(call, comment, choiceOf(call, 'body-format', BODY_FORMATS), version),
    };
  };

export const commentVersions =
  (location: CommentLocation) =>
  (call: Call): Answer => {
    const comment = readableComment(call, pathId(call, 'id'), location);
    const { id, title } = commentAnswer(call, comment, undefined);
    return listAnswer(
      call,
      {
        path: `/wiki/api/v2/${location}-comments/${id}/versions`,
        sql: 'SELECT * FROM wiki_comment_version WHERE comment_id = ?',
        params: [comment.id],
        order: { column: 'number', id: 'number', descending: true },
      },
      (version: CommentVersionRow) => ({ ...commentVersion(version), comment: { id, title } }),
    );
  };

export const commentRights =
  (location: CommentLocation) =>
  (call: Call): Answer => {
    const comment = readableComment(call, pathId(call, 'id'), location);
    const operations = [
      'read',
      ...(mayChange(call, comment) ? ['update'] : []),
      ...(mayRemove(call, comment) ? ['delete'] : []),
    ];
    return {
      status: 200,
      body: { operations: operations.map((operation) => ({ operation, targetType: 'comment' })) },
    };
  };
