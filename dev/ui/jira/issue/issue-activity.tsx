/** @jsxImportSource hono/jsx */
import { AdfBody } from '../../adf/adf-body';
import { type AdfSurroundings } from '../../adf/adf-types';
import { Avatar, Moment } from '../../shell/marks';
import { type Visit } from '../../visit';
import { Section } from './issue-section';
import { type IssueView } from '../jira-reads';
import { type Comment, type HistoryEntry } from '../jira-types';

export interface IssueActivityProps {
  readonly visit: Visit;
  readonly view: IssueView;
  readonly surroundings: AdfSurroundings;
  readonly tab: 'comments' | 'history';
}

export function IssueActivity({ visit, view, surroundings, tab }: IssueActivityProps) {
  return (
    <Section title="Activity" live="activity">
      <nav class="tabs" aria-label="Activity">
        <a href="?activity=comments" {...(tab === 'comments' && { 'aria-current': 'page' })}>
          Comments
        </a>
        <a href="?activity=history" {...(tab === 'history' && { 'aria-current': 'page' })}>
          History
        </a>
      </nav>
      {tab === 'comments' && view.permissions.comment && <CommentForm issueKey={view.issue.key} />}
      {tab === 'comments' ? (
        <Comments visit={visit} comments={view.comments} surroundings={surroundings} />
      ) : (
        <History visit={visit} entries={view.history} />
      )}
    </Section>
  );
}

function CommentForm({ issueKey }: { readonly issueKey: string }) {
  return (
    <form class="comment-form" method="post" action={`/browse/${issueKey}/comment`}>
      <textarea
        name="body"
        rows={2}
        required
        aria-label="Add a comment"
        placeholder="Add a comment…"
        dir="auto"
      ></textarea>
      <button class="button primary">Save</button>
    </form>
  );
}

interface CommentsProps {
  readonly visit: Visit;
  readonly comments: readonly Comment[];
  readonly surroundings: AdfSurroundings;
}

function Comments({ visit, comments, surroundings }: CommentsProps) {
  if (comments.length === 0) return <p class="subtle">No comments yet.</p>;
  return (
    <ol class="comments">
      {comments.map(({ id, author, created, updated, body }) => (
        <li class="comment" id={`comment-${id}`}>
          <Avatar person={author} size={32} />
          <div>
            <p class="comment-head">
              <strong dir="auto">{author?.displayName ?? 'Anonymous'}</strong>{' '}
              <span class="subtle">
                <Moment visit={visit} at={created} />
                {updated !== undefined && updated !== created && ' (edited)'}
              </span>
            </p>
            <AdfBody document={body} surroundings={surroundings} empty="" />
          </div>
        </li>
      ))}
    </ol>
  );
}

function History({ visit, entries }: { readonly visit: Visit; readonly entries: readonly HistoryEntry[] }) {
  if (entries.length === 0) return <p class="subtle">Nothing has changed yet.</p>;
  return (
    <ol class="comments">
      {entries.map(({ author, created, items }) => (
        <li class="comment">
          <Avatar person={author} size={32} />
          <div>
            <p class="comment-head">
              <strong dir="auto">{author?.displayName ?? 'Automation'}</strong>{' '}
              <span class="subtle">
                <Moment visit={visit} at={created} />
              </span>
            </p>
            {items.map((item) => (
              <p class="change" dir="auto">
                {item.field}: {shown(item.fromString)} → {shown(item.toString)}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  );
}

const LONGEST_SHOWN = 120;

function shown(value: string | null): string {
  if (!value) return 'None';
  return value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
}
