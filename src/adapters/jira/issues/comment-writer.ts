import { route } from '@forge/api';
import { blocksOf } from '../../../domain/documents/adf';
import { documentOf } from '../../../domain/documents/nodes';
import { COMMENT_PROPERTY } from '../../../domain/links/names';
import { saidInComment, toldInComment } from '../../../domain/spec/spec-comment';
import { type SpecPage } from '../../../domain/spec/spec-job';
import { type FoundComment, type IssueComment, type IssueWriter } from '../../../ports/issues/issue-writer';
import { at, idAt, listAt, textAt } from '../../http/fields';
import { jsonOrNull } from '../../http/read-body';
import { answeredList, promisedText } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

type CommentWriter = Pick<IssueWriter, 'commentOn' | 'findComment' | 'readComment' | 'editComment'>;

/** In one read, of which Jira would give up to 5,000: with their authors some megabyte. */
const MOST_IN_A_READ = 500;
/** Of the newest, within what a person waits for. What stands below them on an epic is not found. */
const MOST_COMMENTS = 2_000;

/** The part of the issue writer that is about comments. */
export function createCommentWriter(request: ProductRequest): CommentWriter {
  return {
    commentOn: async (issueId, blocks, op) => {
      const response = await request('addComment', route`/rest/api/3/issue/${issueId}/comment`, {
        body: {
          body: documentOf(blocks),
          properties: [{ key: COMMENT_PROPERTY, value: { v: 1, op } }],
        },
      });
      if (!response.ok) throw toPlatformError('comment', response);
      return idAt(await jsonOrNull(response), 'id');
    },
    findComment: async (issueId, page, op) => {
      for (let startAt = 0; startAt < MOST_COMMENTS; startAt += MOST_IN_A_READ) {
        const comments = await newestComments(request, issueId, startAt);
        const found = foundIn(comments, page, op);
        if (found !== null || comments.length < MOST_IN_A_READ) return found;
      }
      return null;
    },
    readComment: async (issueId, commentId) => {
      const path = route`/rest/api/3/issue/${issueId}/comment/${commentId}?expand=properties`;
      const response = await request('getComment', path);
      if (response.status === 404) return null;
      if (!response.ok) throw toPlatformError('read comment', response);
      const comment: unknown = await response.json();
      // Taken for one that is gone, an answer of somebody else would lead to a second comment.
      promisedText('read comment', comment, 'id');
      return oursIn(comment)[0] ?? null;
    },
    editComment: async (issueId, commentId, blocks) => {
      const path = route`/rest/api/3/issue/${issueId}/comment/${commentId}`;
      const response = await request('updateComment', path, { body: { body: documentOf(blocks) } });
      if (!response.ok) throw toPlatformError('edit comment', response);
    },
  };
}

/** Jira's own objects, with their properties. */
export async function newestComments(
  request: ProductRequest,
  issueId: string,
  startAt = 0,
): Promise<readonly unknown[]> {
  const path = route`/rest/api/3/issue/${issueId}/comment?orderBy=${'-created'}&startAt=${startAt}&maxResults=${MOST_IN_A_READ}&expand=properties`;
  return answeredList('read comments', await request('getComments', path), 'comments');
}

function commentIn(comment: unknown): IssueComment | null {
  const commentId = idAt(comment, 'id');
  return commentId === null ? null : { commentId, blocks: blocksOf(at(comment, 'body')) };
}

/** The operation's own by its property; others by their words, which have to be Lockstep's alone. */
function foundIn(comments: readonly unknown[], page: SpecPage, op: string): FoundComment | null {
  const ours = comments.flatMap(oursIn);
  const found =
    ours.find(({ operation }) => operation === op) ??
    ours.find(({ blocks }) => toldInComment(blocks, page) !== null) ??
    ours.find(({ blocks, operation }) => operation !== null && saidInComment(blocks) !== null);
  return found ? { ...found, isEarlier: found.operation !== null && found.operation !== op } : null;
}

/** By the property that a comment of ours carries; `null` where the product does not give properties back. */
export function oursIn(comment: unknown) {
  const read = commentIn(comment);
  const mark = listAt(comment, 'properties').find((each) => textAt(each, 'key') === COMMENT_PROPERTY);
  const operation = textAt(mark, 'value', 'op');
  const isPeoples = operation === null && at(comment, 'properties') !== undefined;
  return read === null || isPeoples ? [] : [{ ...read, operation }];
}
