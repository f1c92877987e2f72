import { type Call } from '../../products/operation';
import { isoTime } from '../pages/page-answer';
import { emitContentEvent, knownUser, pageContent } from '../pages/page-events';
import { type CommentRow, pageOfComment, shownComment } from './comment-store';

/** Tells the platform of a comment: where it stands, not what it says. */
export function emitCommentEvent(
  call: Call,
  event: 'created' | 'updated' | 'deleted',
  comment: CommentRow,
): void {
  const page = pageOfComment(call, comment);
  const container = pageContent(call, page);
  const version = shownComment(call, comment);
  const parent = comment.parent_comment_id;
  emitContentEvent(call, `avi:confluence:${event}:comment`, {
    content: {
      id: String(comment.id),
      type: 'comment',
      status: 'current',
      title: `Re: ${page.title}`,
      space: container['space'],
      container,
      ancestors: parent === null ? [] : [{ id: String(parent), type: 'comment', status: 'current' }],
      extensions: { location: comment.location },
      history: { createdBy: knownUser(comment.author_id), createdDate: isoTime(comment.created_at) },
      version: {
        by: knownUser(version.author_id),
        when: isoTime(version.created_at),
        number: version.number,
      },
    },
  });
}
