import { type UnlinkedSpec } from '../links/names';
import { type UsedTemplate } from '../templates/template-choice';
import { type BasePointer } from './spec-base';
import { isRunning } from './running-job';
import { type SpecComment } from './spec-comment';
import {
  isFinished,
  type SpecJob,
  type SpecOrder,
  type SpecPage,
  type StepKind,
  type StepState,
} from './spec-job';

/** The platform ends a resolver after 25 s: an attempt that is older works no more, whatever became of it. */
export const LEASE_MS = 30_000;
/** For this long without progress, a claim is left to the person who made it. */
const QUIET_CLAIM_MS = 120_000;

export function newSpecJob(claim: {
  readonly issueId: string;
  readonly ownerId: string;
  readonly op: string;
  readonly order: SpecOrder;
  readonly attempt: string;
  readonly now: number;
}): SpecJob {
  const { attempt, now, ...plan } = claim;
  return {
    ...plan,
    origin: 'generated',
    task: 'create',
    projectId: null,
    page: null,
    template: null,
    comment: null,
    mayBeCommented: false,
    formerCommentId: null,
    steps: {
      page: 'todo',
      'remote-link': 'todo',
      'issue-property': 'todo',
      'page-property': 'todo',
      comment: plan.order.comment ? 'todo' : 'skipped',
      record: 'todo',
    },
    startedAt: now,
    updatedAt: now,
    lease: { attempt, until: now + LEASE_MS },
    base: null,
    update: null,
  };
}

/** Whether this person may take the job up now, or somebody is (or may be) still at it. */
export function mayContinue(job: SpecJob, viewerId: string, now: number): boolean {
  if (isFinished(job) || isRunning(job, now)) return false;
  return job.ownerId === viewerId || job.lease === null || now - job.updatedAt >= QUIET_CLAIM_MS;
}

/** A new attempt's hold on the job. */
export function leased(job: SpecJob, attempt: string, now: number): SpecJob {
  return { ...job, updatedAt: now, lease: { attempt, until: now + LEASE_MS } };
}

/** What an attempt has achieved; its hold on the job ends with it. */
export function progressed(
  job: SpecJob,
  steps: Partial<Readonly<Record<StepKind, StepState>>>,
  now: number,
): SpecJob {
  return { ...job, steps: { ...job.steps, ...steps }, updatedAt: now, lease: null };
}

/** The job once its page is known, and with it the project the epic is in and what Lockstep wrote on it. */
export function withPage(
  job: SpecJob,
  {
    page,
    projectId,
    base,
    template,
    unlinked = null,
  }: {
    readonly page: SpecPage;
    readonly projectId: string;
    readonly base: BasePointer | null;
    readonly template: UsedTemplate | null;
    /** What the issue said when it was read. */
    readonly unlinked?: UnlinkedSpec | null;
  },
  now: number,
): SpecJob {
  const made = { ...progressed(job, { page: 'done' }, now), page, projectId, base, template };
  return unlinked === null ? made : afterUnlinked(made, unlinked);
}

/** The job of an issue that says that it had a spec before. */
export const afterUnlinked = (job: SpecJob, { commentId }: UnlinkedSpec): SpecJob => ({
  ...job,
  mayBeCommented: true,
  formerCommentId: commentId,
});

/** Whether there is a comment to keep up to date, or there may be one. */
export const seeksComment = ({ steps, comment, mayBeCommented }: SpecJob): boolean =>
  steps.comment === 'done' || comment !== null || mayBeCommented;

/** This link's comment or one of a link before it, where it is known. */
export const commentLeft = ({ comment, formerCommentId }: SpecJob): string | null =>
  comment?.commentId ?? formerCommentId;

/** The comment as Lockstep has left it, or found it left. */
export const withComment = (job: SpecJob, comment: SpecComment): SpecJob => ({
  ...job,
  comment,
  mayBeCommented: false,
  formerCommentId: null,
  steps: { ...job.steps, comment: 'done' },
});

/** There is none, or people have deleted it: it is neither looked for nor written again. */
export const withoutComment = (job: SpecJob): SpecJob => ({
  ...job,
  comment: null,
  mayBeCommented: false,
  formerCommentId: null,
  steps: { ...job.steps, comment: 'skipped' },
});
