import { route } from '@forge/api';
import { blocksOf } from '../../../domain/documents/adf';
import { documentOf } from '../../../domain/documents/nodes';
import { COMMENT_PROPERTY } from '../../../domain/links/names';
import { type SpecPage } from '../../../domain/spec/spec-job';
import { type IssueComment, type IssueWriter } from '../../../ports/issues/issue-writer';
import { at, idAt, listAt, textAt } from '../../http/fields';
import { jsonOrNull } from '../../http/read-body';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { urlOf } from './page-address';

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
      if (!response.ok) throw toPlatformError('read comments', response);
      const found = listAt(await response.json(), 'comments').find((comment) => isOurs(comment, page, op));
      return commentIn(found);
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

/** By its property, or, where the product does not give properties back, by the smart link that it holds. */
function isOurs(comment: unknown, page: SpecPage, op: string): boolean {
  const marked = listAt(comment, 'properties').some(
    (property) => textAt(property, 'key') === COMMENT_PROPERTY && textAt(property, 'value', 'op') === op,
  );
  return (
    marked ||
    JSON.stringify(at(comment, 'body') ?? null).includes(JSON.stringify({ url: urlOf(page) }).slice(1, -1))
  );
}
