/** @jsxImportSource hono/jsx */
import { type AdfSurroundings } from '../../adf/adf-types';
import { type Visit } from '../../visit';
import { type PageView } from '../confluence-reads';
import { type InlineComment } from '../confluence-types';
import { SaidComment } from './said-comment';
import { DialogActions } from '../../shell/dialog-actions';

export interface InlineCommentsProps {
  readonly visit: Visit;
  readonly view: PageView;
  readonly surroundings: AdfSurroundings;
}

/** Beside the text: what was said about marked words. `client/page-view.ts` joins the two. */
export function InlineComments({ visit, view, surroundings }: InlineCommentsProps) {
  const isOpen = ({ resolutionStatus }: InlineComment): boolean =>
    resolutionStatus === 'open' || resolutionStatus === 'reopened';
  const open = view.inlineComments.filter(isOpen);
  const settled = view.inlineComments.filter((comment) => !isOpen(comment));
  const draw = (comment: InlineComment) => (
    <Thread visit={visit} view={view} surroundings={surroundings} comment={comment} />
  );
  if (view.inlineComments.length === 0) return null;
  return (
    <aside class="inline-comments" aria-label="Inline comments">
      <ol class="comments">{open.map(draw)}</ol>
      {settled.length > 0 && (
        <details>
          <summary>Resolved and detached comments ({settled.length})</summary>
          <ol class="comments">{settled.map(draw)}</ol>
        </details>
      )}
    </aside>
  );
}

const STATES = {
  open: '',
  reopened: 'Reopened',
  resolved: 'Resolved',
  dangling: 'The words are gone',
} as const;

function Thread({
  visit,
  view,
  surroundings,
  comment,
}: InlineCommentsProps & { readonly comment: InlineComment }) {
  const { resolutionStatus, properties, replies } = comment;
  const isOpen = resolutionStatus === 'open' || resolutionStatus === 'reopened';
  return (
    <li
      class="inline-thread"
      id={`comment-${comment.id}`}
      tabindex={-1}
      {...(isOpen && { 'data-marker': properties.inlineMarkerRef })}
    >
      <blockquote class="inline-quote" dir="auto">
        {properties.inlineOriginalSelection}
      </blockquote>
      {STATES[resolutionStatus] !== '' && <span class="lozenge">{STATES[resolutionStatus]}</span>}
      {[comment, ...replies].map((said) => (
        <div class="comment">
          <SaidComment visit={visit} surroundings={surroundings} comment={said} size={24} />
        </div>
      ))}
      {visit.person && <ThreadActions pageId={view.page.id} comment={comment} isOpen={isOpen} />}
    </li>
  );
}

function ThreadActions({
  pageId,
  comment,
  isOpen,
}: {
  readonly pageId: string;
  readonly comment: InlineComment;
  readonly isOpen: boolean;
}) {
  const action = (name: string): string => `/wiki/pages/${pageId}/inline-comments/${comment.id}/${name}`;
  return (
    <div class="inline-actions">
      {isOpen && (
        <form method="post" action={action('reply')}>
          <textarea
            name="body"
            rows={1}
            required
            aria-label="Reply"
            placeholder="Reply"
            dir="auto"
          ></textarea>
          <button class="button">Reply</button>
        </form>
      )}
      {comment.resolutionStatus !== 'dangling' && (
        <form method="post" action={action(isOpen ? 'resolve' : 'reopen')}>
          <button class="button subtle">{isOpen ? 'Resolve' : 'Reopen'}</button>
        </form>
      )}
      <form method="post" action={action('delete')}>
        <button class="button subtle">Delete</button>
      </form>
    </div>
  );
}

/** Opened by the button that appears beside selected words. */
export function CommentDialog({ pageId }: { readonly pageId: string }) {
  return (
    <>
      <button type="button" id="comment-on-selection" class="button comment-on-selection" hidden>
        Comment
      </button>
      <dialog
        id="inline-comment"
        class="form-dialog"
        aria-label="Comment on the selected words"
        data-page={pageId}
      >
        <form method="dialog" class="form">
          <blockquote class="inline-quote" dir="auto"></blockquote>
          <textarea name="body" rows={3} required aria-label="Comment" dir="auto"></textarea>
          <p class="editor-message" role="alert"></p>
          <DialogActions dialog="inline-comment" button="Save" />
        </form>
      </dialog>
    </>
  );
}
