import { isFinished, type SpecJob, type SpecOrder } from '../../../domain/spec/spec-job';
import { type KnownSpecJobs, type StoredSpecJob } from '../../../ports/spec/spec-jobs';
import { type Tokens } from '../../../ports/tokens';
import { createEntityStore, type Stamp } from '../entity-store';

const RECORD_VERSION = 2;

/** What an index on `ls-job` finds of it. */
export type SpecJobRecord = Pick<JobRecord, 'kind' | 'plan'>;

/** Attributes of the entity `ls-job`; docs/decisions/0001 says what the others are for. */
export interface JobRecord {
  readonly v: 1 | typeof RECORD_VERSION;
  readonly kind: 'spec';
  readonly state: 'open' | 'done';
  readonly projectId?: string;
  readonly ownerId: string;
  readonly updatedAt: number;
  readonly leaseUntil: number;
  readonly plan: StoredPlan;
}

/** What records of the first version do not have yet. */
type Later =
  | 'origin'
  | 'task'
  | 'base'
  | 'update'
  | 'comment'
  | 'mayBeCommented'
  | 'formerCommentId'
  | 'template';
type StoredOrder = Omit<SpecOrder, 'language' | 'template'> & Partial<SpecOrder>;
type StoredPlan = Omit<SpecJob, Later | 'order'> &
  Partial<Pick<SpecJob, Later>> & { readonly order: StoredOrder };

export const keyOf = (issueId: string): string => `spec:${issueId}`;

/** For whoever neither takes an issue for a job nor gives it free. */
export function createKnownSpecJobs(tokens: Tokens): KnownSpecJobs {
  const store = createEntityStore<JobRecord>('ls-job', tokens);
  return {
    find: async (issueId) => toStored(await store.get(keyOf(issueId))),
    save: async (read, next) =>
      toStored(await store.replace(keyOf(next.issueId), read.version, toRecord(next))),
  };
}

export function toRecord(job: SpecJob): JobRecord {
  return {
    v: RECORD_VERSION,
    kind: 'spec',
    state: isFinished(job) ? 'done' : 'open',
    ...(job.projectId === null ? {} : { projectId: job.projectId }),
    ownerId: job.ownerId,
    updatedAt: job.updatedAt,
    leaseUntil: job.lease?.until ?? 0,
    plan: job,
  };
}

export function toStored(record: (JobRecord & Stamp) | null): StoredSpecJob | null {
  return record === null ? null : { job: specJobIn(record), version: { rev: record.rev, wtok: record.wtok } };
}

/** A plan as this version writes it, whichever version wrote it. */
export const specJobIn = ({ plan }: SpecJobRecord): SpecJob => ({
  origin: 'generated',
  task: 'create',
  base: null,
  update: null,
  comment: null,
  mayBeCommented: false,
  formerCommentId: null,
  template: null,
  ...plan,
  order: { language: 'en', template: { kind: 'built-in' }, ...plan.order },
});
