import { digestOf } from '../../domain/audit/audit-entry';
import { printOf } from '../../domain/documents/normal-form';
import { commentBlocks } from '../../domain/spec/spec-comment';
import { commentNews, type SpecJob, type SpecPage, withoutComment } from '../../domain/spec/spec-job';
import { type Audit } from '../../ports/audit';
import { type IssueReader } from '../../ports/issues/issue-reader';
import { type IssueComment, type IssueWriter } from '../../ports/issues/issue-writer';
import { type PageReader } from '../../ports/pages/page-reader';
import { type PlatformError } from '../../ports/platform-error';
import { type SpecJobs, type StoredSpecJob } from '../../ports/spec/spec-jobs';
import { orElse } from '../or-else';
import { sideBySide } from '../side-by-side';

export interface RefreshCommentCommand {
  readonly issueId: string;
  readonly viewerId: string;
}

export type RefreshCommentOutcome =
  /** There is none of ours, or none any more: it is not written again. */
  | { readonly kind: 'no-comment' }
  | { readonly kind: 'up-to-date' }
  | { readonly kind: 'edited' }
  /** People have changed its words, or the viewer may not edit it: it stays as it is. */
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
 * left there, and a comment that people have deleted is forgotten.
 */
export function createRefreshComment(deps: Deps): RefreshComment {
  const { jobs, issues, pages } = deps;
  return async ({ issueId, viewerId }) => {
    const stored = await jobs.find(issueId);
    if (stored === null || !hasComment(stored.job)) return { kind: 'no-comment' };
    const { page, order } = stored.job;
    const [rights, glance] = await sideBySide(issues.rights(issueId), pages.glance(page.pageId));
    if (rights === null || glance.kind !== 'page') return { kind: 'left' };
    const blocks = commentBlocks(`${glance.base}${glance.path}`, commentNews(stored.job), order.language);
    const wanted = printOf(blocks, deps.hash);
    if (stored.job.comment?.print === wanted) return { kind: 'up-to-date' };
    return refresh(deps, stored, { page, blocks, wanted, viewerId });
  };
}

type Commented = SpecJob & { readonly page: SpecPage };

const hasComment = (job: SpecJob): job is Commented => job.page !== null && job.steps.comment === 'done';

interface Refresh {
  readonly page: SpecPage;
  readonly blocks: IssueComment['blocks'];
  readonly wanted: string;
  readonly viewerId: string;
}

async function refresh(
  deps: Deps,
  stored: StoredSpecJob,
  { page, blocks, wanted, viewerId }: Refresh,
): Promise<RefreshCommentOutcome> {
  const { jobs, issueWriter, audit, hash } = deps;
  const { job } = stored;
  const { issueId, op, projectId } = job;
  const forget = async (): Promise<RefreshCommentOutcome> => {
    await jobs.save(stored, withoutComment(job));
    return { kind: 'no-comment' };
  };

  const current = await read(issueWriter, job, page);
  if (current === null) return forget();
  const before = printOf(current.blocks, hash);
  const left = job.comment?.print ?? printOf(firstWords(job, page), hash);
  if (before !== wanted) {
    if (before !== left) return { kind: 'left' };
    const edited = await edit(issueWriter, issueId, current.commentId, blocks);
    if (edited !== 'edited') return edited === 'gone' ? forget() : { kind: 'left' };
  }
  const entry = {
    act: 'edit-comment',
    op,
    issueId,
    pageId: page.pageId,
    projectId,
    actorId: viewerId,
  } as const;
  await sideBySide(
    audit.record([{ ...entry, before: digestOf(left, hash), after: digestOf(wanted, hash) }]),
    jobs.save(stored, { ...job, comment: { commentId: current.commentId, print: wanted } }),
  );
  return { kind: 'edited' };
}

/** By its id, or, where no answer has told one, as the comment of the operation that wrote it. */
const read = (issueWriter: IssueWriter, { issueId, op, comment }: SpecJob, page: SpecPage) =>
  comment === null
    ? issueWriter.findComment(issueId, page, op)
    : issueWriter.readComment(issueId, comment.commentId);

/** What Lockstep wrote when it made the spec. */
const firstWords = ({ order }: SpecJob, { base, path }: SpecPage): IssueComment['blocks'] =>
  commentBlocks(`${base}${path}`, 'created', order.language);

/** Rights may be missing, and an issue that is closed for comments refuses too. */
const REFUSED: readonly PlatformError['kind'][] = ['forbidden', 'rejected'];

async function edit(
  issueWriter: IssueWriter,
  issueId: string,
  commentId: string,
  blocks: IssueComment['blocks'],
): Promise<'edited' | 'gone' | 'refused'> {
  return orElse<'edited', 'gone' | 'refused'>(
    async () => {
      await issueWriter.editComment(issueId, commentId, blocks);
      return 'edited';
    },
    (error) => {
      if (error.kind === 'not-found') return 'gone';
      if (REFUSED.includes(error.kind)) return 'refused';
      throw error;
    },
  );
}
