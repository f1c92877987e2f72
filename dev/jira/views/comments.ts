import { type CommentRow } from '../around/comment-store';
import { optionalPerson } from './people';
import { type Viewer } from './viewer';
import { visibilityView } from './visibility';

export function commentView(viewer: Viewer, comment: CommentRow): Readonly<Record<string, unknown>> {
  return {
    self: viewer.link(`/issue/${String(comment.issue_id)}/comment/${String(comment.id)}`),
    id: String(comment.id),
    ...optionalPerson(viewer, 'author', comment.author_id),
    body: JSON.parse(comment.body) as unknown,
    ...optionalPerson(viewer, 'updateAuthor', comment.update_author_id),
    created: viewer.instant(comment.created),
    updated: viewer.instant(comment.updated),
    ...visibilityView(comment),
    jsdPublic: true,
  };
}
