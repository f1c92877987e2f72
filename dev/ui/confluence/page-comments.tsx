/** @jsxImportSource hono/jsx */
import { AdfBody } from '../adf/adf-body';
import { type AdfSurroundings } from '../adf/adf-types';
import { Avatar, Moment } from '../shell/marks';
import { type Visit } from '../visit';
import { documentOf, type PageView, personOf } from './confluence-reads';

export interface PageCommentsProps {
  readonly visit: Visit;
  readonly view: PageView;
  readonly surroundings: AdfSurroundings;
}

export function PageComments({ visit, view, surroundings }: PageCommentsProps) {
  return (
    <section class="page-comments" aria-label="Comments">
      <h2>Comments</h2>
      <ol class="comments">
        {view.comments.map((comment) => {
          const author = personOf(visit, comment.version.authorId);
          return (
            <li class="comment">
              <Avatar person={author} size={32} />
              <div>
                <p class="comment-head">
                  <strong dir="auto">{author?.displayName ?? 'Former user'}</strong>{' '}
                  <span class="subtle">
                    <Moment visit={visit} at={comment.version.createdAt} />
                  </span>
                </p>
                <AdfBody document={documentOf(comment)} surroundings={surroundings} empty="" />
              </div>
            </li>
          );
        })}
      </ol>
      {visit.person && (
        <form class="comment-form" method="post" action={`/wiki/pages/${view.page.id}/comment`}>
          <textarea
            name="body"
            rows={2}
            required
            aria-label="Add a comment"
            placeholder="Add a comment"
            dir="auto"
          ></textarea>
          <button class="button primary">Save</button>
        </form>
      )}
    </section>
  );
}
