import { type Call } from '../../products/operation';
import { bodyIn, type BodyFormat } from '../body/representations';
import { isoTime, pageLinks } from '../pages/page-answer';
import { type CommentRow, type CommentVersionRow, pageOfComment, shownComment } from './comment-store';

/** A comment as lists give it: on a page directly, or in answer to another. */
export function commentAnswer(
  call: Call,
  comment: CommentRow,
  format: BodyFormat | undefined,
  asked?: CommentVersionRow,
) {
  const page = pageOfComment(call, comment);
  const version = asked ?? shownComment(call, comment);
  const place = `${pageLinks(call.context, page).webui}?focusedCommentId=${String(comment.id)}`;
  return {
    id: String(comment.id),
    status: asked === undefined || asked.number === comment.version ? 'current' : 'historical',
    title: `Re: ${page.title}`,
    pageId: String(comment.page_id),
    ...(comment.parent_comment_id === null ? {} : { parentCommentId: String(comment.parent_comment_id) }),
    version: commentVersion(version),
    body: format === undefined ? {} : bodyIn(format, version.body),
    ...(comment.location === 'inline' ? inlinePart(comment) : {}),
    _links: { webui: place },
  };
}

export function singleCommentAnswer(
  call: Call,
  comment: CommentRow,
  format: BodyFormat | undefined,
  asked?: CommentVersionRow,
) {
  const answer = commentAnswer(call, comment, format, asked);
  return { ...answer, _links: { ...answer._links, base: `${call.context.siteUrl}/wiki` } };
}

export const commentVersion = (version: CommentVersionRow) => ({
  createdAt: isoTime(version.created_at),
  message: version.message,
  number: version.number,
  minorEdit: false,
  authorId: version.author_id,
});

function inlinePart(comment: CommentRow) {
  return {
    resolutionStatus: resolutionStatus(comment),
    ...(comment.resolved_by === null || comment.resolved_at === null
      ? {}
      : {
          resolutionLastModifierId: comment.resolved_by,
          resolutionLastModifiedAt: isoTime(comment.resolved_at),
        }),
    properties: {
      inlineMarkerRef: comment.marker_ref ?? '',
      inlineOriginalSelection: comment.selection ?? '',
    },
  };
}

/** `reopened` tells of a comment that was resolved once; `dangling` of one whose words left the page. */
export function resolutionStatus(comment: CommentRow): 'open' | 'reopened' | 'resolved' | 'dangling' {
  if (comment.resolved === 1) return 'resolved';
  if (comment.dangling === 1) return 'dangling';
  return comment.resolved_at === null ? 'open' : 'reopened';
}
