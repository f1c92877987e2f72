import { digestOf } from '../../domain/audit/audit-entry';
import { printOf } from '../../domain/documents/normal-form';
import {
  commentBlocks,
  saidInComment,
  type ToldInComment,
  toldInComment,
} from '../../domain/spec/spec-comment';
import { commentLeft, seeksComment, withComment, withoutComment } from '../../domain/spec/job-attempts';
import { commentNews } from '../../domain/spec/comment-news';
import { type SpecJob, type SpecPage } from '../../domain/spec/spec-job';
import { type Audit } from '../../ports/audit';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { type IssueComment, type IssueWriter } from '../../ports/issues/issue-writer';
import { type PageReader } from '../../ports/pages/page-reader';
import { type SpecJobs, type StoredSpecJob } from '../../ports/spec/spec-jobs';
import { unlessHidden } from '../side-by-side';
import { editComment } from './edit-comment';

export interface RefreshCommentCommand {
  readonly issueId: string;
  readonly viewerId: string;
}

export type RefreshCommentOutcome =
  /** There is none of ours, or none any more: it is not written again. Of an issue out of sight nothing else is told. */
  | { readonly kind: 'no-comment' }
  | { readonly kind: 'up-to-date' }
  | { readonly kind: 'edited' }
  /** People have changed its words, it tells of a page before, or the viewer may not edit it: it stays as it is. */
  | { readonly kind: 'left' };

export type RefreshComment = (command: RefreshCommentCommand) => Promise<RefreshCommentOutcome>;

interface Deps {
  readonly jobs: SpecJobs;
  readonly issues: IssueReader;
  readonly pages: PageReader;
  readonly issueWriter: IssueWriter;
  readonly audit: Audit;
  readonly hash: (text: string) => string;
}

/**
 * Brings the comment on the issue to what there is to say now, in its place; never adds another.
 *
 * Reads nothing when it says so already. It is edited only while its text is the one that Lockstep has
 * left there, and a comment that people have deleted is forgotten. A link that was brought back finds the
 * comment of the link before it.
 */
export function createRefreshComment(deps: Deps): RefreshComment {
  const { jobs, issues, pages } = deps;
  return async ({ issueId, viewerId }) => {
    const stored = await jobs.find(issueId);
    if (stored === null || !hasPage(stored.job) || !seeksComment(stored.job)) return { kind: 'no-comment' };
    const { page } = stored.job;
    const seen = await unlessHidden(issues.rights(issueId), pages.glance(page.pageId));
    // As where there is none: of an issue out of sight nobody learns whether it has a comment of ours.
    if (seen === null) return { kind: 'no-comment' };
    const [, glance] = seen;
    if (glance.kind !== 'page') return { kind: 'left' };
    const now = { ...page, base: glance.base, path: glance.path };
    const { print } = wordsFor(deps, stored.job, now, null);
    if (stored.job.comment?.print === print) return { kind: 'up-to-date' };
    return refresh(deps, stored, { page, now, viewerId });
  };
}

type Linked = SpecJob & { readonly page: SpecPage };

const hasPage = (job: SpecJob): job is Linked => job.page !== null;

/** What the comment has to say by now, in the language that it is in. */
function wordsFor({ hash }: Deps, job: SpecJob, { base, path }: SpecPage, told: ToldInComment | null) {
  const news = told?.news === 'updated' ? 'updated' : commentNews(job);
  const blocks = commentBlocks(`${base}${path}`, news, told?.language ?? job.order.language);
  return { blocks, print: printOf(blocks, hash) };
}

interface Refresh {
  /** As it was when it was linked. */
  readonly page: SpecPage;
  /** Where it is by now. */
  readonly now: SpecPage;
  readonly viewerId: string;
}

async function refresh(
  deps: Deps,
  stored: StoredSpecJob,
  { page, now, viewerId }: Refresh,
): Promise<RefreshCommentOutcome> {
  const { jobs, issueWriter, hash } = deps;
  const { job } = stored;
  const current = await read(issueWriter, job, page);
  if (current === null) return forget(jobs, stored);
  const { blocks, print } = wordsFor(deps, job, now, toldBefore(current, page));
  const before = printOf(current.blocks, hash);
  const next = withComment(job, { commentId: current.commentId, print });
  if (before === print && (job.comment?.print ?? print) === print) {
    // Whoever has left these words there, it has been told.
    await jobs.save(stored, next);
    return { kind: 'up-to-date' };
  }
  if (before !== print) {
    if (!isOurs(job, current, page, before)) return leave(jobs, stored, current.commentId);
    const edited = await editComment(issueWriter, job.issueId, current.commentId, blocks);
    if (edited !== 'edited') return edited === 'gone' ? forget(jobs, stored) : { kind: 'left' };
  }
  await keep(deps, stored, next, { actorId: viewerId, before, after: print });
  return { kind: 'edited' };
}

/** It says what is noted, or, where nothing is, something of this page. */
const isOurs = ({ comment }: SpecJob, { blocks }: IssueComment, page: SpecPage, print: string): boolean =>
  comment === null ? toldInComment(blocks, page) !== null : print === comment.print;

/** One of another page stays in its language, and tells nothing of this page yet. */
function toldBefore({ blocks }: IssueComment, page: SpecPage): ToldInComment | null {
  const said = saidInComment(blocks);
  return toldInComment(blocks, page) ?? (said && { ...said, news: 'created' });
}

/** Which one was found is noted, so that it is not looked for again. */
async function leave(
  jobs: SpecJobs,
  stored: StoredSpecJob,
  commentId: string,
): Promise<RefreshCommentOutcome> {
  const { job } = stored;
  if (job.comment === null && job.formerCommentId !== commentId)
    await jobs.save(stored, { ...job, formerCommentId: commentId });
  return { kind: 'left' };
}

async function forget(jobs: SpecJobs, stored: StoredSpecJob): Promise<RefreshCommentOutcome> {
  await jobs.save(stored, withoutComment(stored.job));
  return { kind: 'no-comment' };
}

async function keep(
  { audit, jobs, hash }: Deps,
  stored: StoredSpecJob,
  next: SpecJob,
  { actorId, before, after }: { readonly actorId: string; readonly before: string; readonly after: string },
): Promise<void> {
  const { op, issueId, projectId, page } = next;
  const what = { act: 'edit-comment', op, issueId, pageId: page?.pageId ?? null, projectId } as const;
  const noted = stored.job.comment?.print ?? before;
  const digests = { before: digestOf(noted, hash), after: digestOf(after, hash) };
  // Told first: a death between the two leaves the words to the next look, which tells them again.
  await audit.record([{ ...what, ...digests, actorId }]);
  await jobs.save(stored, next);
}

/** By its id, or, where none is known, as this link's or as one of a link before it. */
function read(issueWriter: IssueWriter, job: SpecJob, page: SpecPage): Promise<IssueComment | null> {
  const { issueId, op } = job;
  const commentId = commentLeft(job);
  return commentId === null
    ? issueWriter.findComment(issueId, page, op)
    : issueWriter.readComment(issueId, commentId);
}
