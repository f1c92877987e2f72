/** @jsxImportSource hono/jsx */
import { type AdfSurroundings } from '../../adf/adf-types';
import { type Visit } from '../../visit';
import { type PageView } from '../confluence-reads';
import { SaidComment } from './said-comment';

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
        {view.comments.map((comment) => (
          <li class="comment">
            <SaidComment visit={visit} surroundings={surroundings} comment={comment} size={32} />
          </li>
        ))}
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
