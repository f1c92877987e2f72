/** @jsxImportSource hono/jsx */
import { AdfBody } from '../../adf/adf-body';
import { type AdfSurroundings } from '../../adf/adf-types';
import { Avatar, Moment } from '../../shell/marks';
import { type Visit } from '../../visit';
import { documentOf, personOf } from '../confluence-reads';
import { type PageComment } from '../confluence-types';

interface SaidCommentProps {
  readonly visit: Visit;
  readonly surroundings: AdfSurroundings;
  readonly comment: PageComment;
  /** Of the avatar, in pixels. */
  readonly size: 24 | 32;
}

/** Who said what, and when; the element around it belongs to the list that it stands in. */
export function SaidComment({ visit, surroundings, comment, size }: SaidCommentProps) {
  const author = personOf(visit, comment.version.authorId);
  return (
    <>
      <Avatar person={author} size={size} />
      <div>
        <p class="comment-head">
          <strong dir="auto">{author?.displayName ?? 'Former user'}</strong>{' '}
          <span class="subtle">
            <Moment visit={visit} at={comment.version.createdAt} />
          </span>
        </p>
        <AdfBody document={documentOf(comment)} surroundings={surroundings} empty="" />
      </div>
    </>
  );
}
