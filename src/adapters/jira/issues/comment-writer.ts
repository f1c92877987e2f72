import { route } from '@forge/api';
import { blocksOf } from '../../../domain/documents/adf';
import { documentOf } from '../../../domain/documents/nodes';
import { COMMENT_PROPERTY } from '../../../domain/links/names';
import { toldInComment } from '../../../domain/spec/spec-comment';
import { type SpecPage } from '../../../domain/spec/spec-job';
import { type FoundComment, type IssueComment, type IssueWriter } from '../../../ports/issues/issue-writer';
import { at, idAt, listAt, textAt } from '../../http/fields';
import { jsonOrNull } from '../../http/read-body';
import { answeredList } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

type CommentWriter = Pick<IssueWriter, 'commentOn' | 'findComment' | 'readComment' | 'editComment'>;

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
      const response = await request(
        'getComments',
        route`/rest/api/3/issue/${issueId}/comment?orderBy=${'-created'}&maxResults=100&expand=properties`,
      );
      return foundIn(await answeredList('read comments', response, 'comments'), page, op);
    },
    readComment: async (issueId, commentId) => {
      const path = route`/rest/api/3/issue/${issueId}/comment/${commentId}`;
      const response = await request('getComment', path);
      if (response.status === 404) return null;
      if (!response.ok) throw toPlatformError('read comment', response);
      return commentIn(await response.json());
    },
    editComment: async (issueId, commentId, blocks) => {
      const path = route`/rest/api/3/issue/${issueId}/comment/${commentId}`;
      const response = await request('updateComment', path, { body: { body: documentOf(blocks) } });
      if (!response.ok) throw toPlatformError('edit comment', response);
    },
  };
}

function commentIn(comment: unknown): IssueComment | null {
  const commentId = idAt(comment, 'id');
  return commentId === null ? null : { commentId, blocks: blocksOf(at(comment, 'body')) };
}

/** The operation's own by its property; one of an earlier link by its words, which have to be Lockstep's alone. */
function foundIn(comments: readonly unknown[], page: SpecPage, op: string): FoundComment | null {
  const own = commentIn(comments.find((comment) => operationsOf(comment)?.includes(op)));
  if (own !== null) return { ...own, isEarlier: false };
  for (const comment of comments) {
    const read = commentIn(comment);
    const operations = operationsOf(comment);
    if (read !== null && operations?.length !== 0 && toldInComment(read.blocks, page) !== null)
      return { ...read, isEarlier: operations !== null };
  }
  return null;
}

/** Of the property that a comment of ours carries; `null` where the product does not give properties back. */
function operationsOf(comment: unknown): readonly string[] | null {
  if (at(comment, 'properties') === undefined) return null;
  const ours = listAt(comment, 'properties').filter((each) => textAt(each, 'key') === COMMENT_PROPERTY);
  return ours.flatMap((each) => textAt(each, 'value', 'op') ?? []);
}
