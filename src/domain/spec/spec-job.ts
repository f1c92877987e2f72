import { type TemplateChoice, type UsedTemplate } from '../templates/template-choice';
import { type SpecAnswers } from './answers';
import { type BasePointer } from './spec-base';
import { type CommentLanguage } from './comment-language';
import { type SpecComment } from './spec-comment';

/** What has to be done for a spec to exist and to be linked both ways; the page comes first, the rest side by side. */
export const STEP_KINDS = [
  'page',
  'remote-link',
  'issue-property',
  'page-property',
  'comment',
  'record',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** `refused` is final: a product said no and will say so again. `failed` is worth another try. */
export type StepState = 'todo' | 'done' | 'skipped' | 'refused' | 'failed';

/** What the person ordered on the preview. */
export interface SpecOrder {
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly comment: boolean;
  /** Of what is written about the spec beside the page: its creator's. */
  readonly language: CommentLanguage;
  readonly answers: SpecAnswers;
  readonly template: TemplateChoice;
}

export interface SpecPage {
  readonly pageId: string;
  readonly title: string;
  /** Path below the wiki's base, as Confluence gives it: `/spaces/KEY/pages/1/Title`. */
  readonly path: string;
  /** The wiki's absolute base: `https://example.atlassian.net/wiki`. */
  readonly base: string;
  /** `null` at the top of its space; unknown for pages linked by the first version. */
  readonly parentId?: string | null;
}

/** How the page became the spec: made by Lockstep, chosen by a person, or found again by what the products hold. */
export type SpecOrigin = 'generated' | 'adopted' | 'rebuilt';

/** What the plan is for: to make a page and link it, to link one that is there, or to take the links away. */
export type SpecTask = 'create' | 'adopt' | 'unlink';

/** The invocation that works on the job now. */
export interface Lease {
  readonly attempt: string;
  readonly until: number;
}

/**
 * Claim, plan and progress of one issue's spec; stored before the first write to a product.
 *
 * `op` is the operation token: it makes the section anchors, and marks the comment, so that what an
 * attempt has written can be told apart from what people wrote. Times are ms since the epoch.
 */
export interface SpecJob {
  readonly issueId: string;
  /** Known once the issue was read. */
  readonly projectId: string | null;
  readonly ownerId: string;
  readonly op: string;
  readonly origin: SpecOrigin;
  readonly task: SpecTask;
  readonly order: SpecOrder;
  readonly page: SpecPage | null;
  /** What the page was made from; `null` for pages that were there before. */
  readonly template: UsedTemplate | null;
  /** `null` when there is none, or nobody knows which. */
  readonly comment: SpecComment | null;
  /** A comment of an earlier link may be there, and nobody has looked for it. */
  readonly mayBeCommented: boolean;
  /** Which it is; `null` where nobody knows. */
  readonly formerCommentId: string | null;
  readonly steps: Readonly<Record<StepKind, StepState>>;
  readonly startedAt: number;
  readonly updatedAt: number;
  readonly lease: Lease | null;
  /** What Lockstep last wrote on the page; `null` where nobody knows. */
  readonly base: BasePointer | null;
  /** The newest one; carried out when the job's base is of its version or a later one. */
  readonly update: PageUpdate | null;
  /** Of one that takes a link away: the page's property named the issue when it began, and told nothing else. */
  readonly isNamedOnPage?: boolean;
  /** Of one that takes a link away: whose spec it was; absent where no record told of the link. */
  readonly authorId?: string;
}

/** What an update did to the page, counted in blocks of the whole page. */
export interface UpdateReport {
  readonly changedBlocks: number;
  readonly untouchedBlocks: number;
  readonly annotationsKept: number;
  /** Gone with the words that they were about; not known of updates of long ago. */
  readonly annotationsLost?: number;
}

/**
 * An update of the page, stored before its version is written. The token in the version's message tells
 * whether it was; then its base takes the place of the job's.
 */
export interface PageUpdate {
  readonly op: string;
  /** Its version number is that of the page version which the update makes. */
  readonly base: BasePointer;
  readonly report: UpdateReport;
  readonly actorId: string;
  /** Digests of the page's text. */
  readonly before: string;
  readonly after: string;
}

/** Steps that another attempt may still bring to an end. */
export function openSteps(job: SpecJob): readonly StepKind[] {
  return STEP_KINDS.filter((kind) => job.steps[kind] === 'todo' || job.steps[kind] === 'failed');
}

export const isFinished = (job: SpecJob): boolean => openSteps(job).length === 0;

/** An update of which nobody has said yet whether its version was written. */
export const pendingUpdate = ({ base, update }: SpecJob): PageUpdate | null =>
  update !== null && update.base.versionNumber > (base?.versionNumber ?? 0) ? update : null;

/** The job once the version of an update is known to be there. A newer base of somebody else's stays. */
export function updateWritten(job: SpecJob, update: PageUpdate, now: number): SpecJob {
  const { versionNumber } = update.base;
  if (versionNumber <= (job.base?.versionNumber ?? 0)) return job;
  const isNewest = versionNumber >= (job.update?.base.versionNumber ?? 0);
  return { ...job, base: update.base, update: isNewest ? update : job.update, updatedAt: now };
}

/** The job once the version of an update can no longer come. */
export const updateGivenUp = (job: SpecJob, update: PageUpdate): SpecJob =>
  job.update?.op === update.op ? { ...job, update: null } : job;
