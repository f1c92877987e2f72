import { type BreakdownJob, isOpen } from '../../../domain/breakdown/run/run';
import { type TaskRow } from '../../../domain/breakdown/task-row';
import { type BreakdownJobs, type StoredBreakdown } from '../../../ports/breakdown/breakdown-jobs';
import { type TaskRows } from '../../../ports/breakdown/task-rows';
import { type Tokens } from '../../../ports/tokens';
import { createEntityStore, type Stamp } from '../entity-store';
import { createBlobs } from '../blobs';

const RECORD_VERSION = 1;
/** An owner of a record that nobody has begun to work on. */
const NOBODY = 'nobody';

/** What an index on `ls-job` finds of it. */
export type BreakdownJobRecord = Pick<JobRecord, 'kind' | 'plan'>;

/** Attributes of the entity `ls-job`; docs/decisions/0001 says what the others are for. */
interface JobRecord {
  readonly v: typeof RECORD_VERSION;
  readonly kind: 'breakdown';
  readonly state: 'open' | 'done';
  readonly projectId: string;
  readonly ownerId: string;
  readonly updatedAt: number;
  readonly leaseUntil: number;
  readonly plan: BreakdownJob;
}

const keyOf = (issueId: string): string => `breakdown:${issueId}`;

export function createBreakdownJobs(tokens: Tokens): BreakdownJobs {
  const store = createEntityStore<JobRecord>('ls-job', tokens);
  return {
    find: async (issueId) => toStored(await store.get(keyOf(issueId))),
    save: async (read, next) =>
      toStored(
        read === null
          ? await store.create(keyOf(next.issueId), toRecord(next))
          : await store.replace(keyOf(next.issueId), read.version, toRecord(next)),
      ),
  };
}

function toRecord(job: BreakdownJob): JobRecord {
  const { run, projectId } = job;
  return {
    v: RECORD_VERSION,
    kind: 'breakdown',
    state: run !== null && isOpen(run) ? 'open' : 'done',
    projectId,
    ownerId: run?.ownerId ?? NOBODY,
    updatedAt: run?.updatedAt ?? 0,
    leaseUntil: run?.lease?.until ?? 0,
    plan: job,
  };
}

const toStored = (record: (JobRecord & Stamp) | null): StoredBreakdown | null =>
  record === null ? null : { job: record.plan, version: { rev: record.rev, wtok: record.wtok } };

export function createTaskRows(tokens: Tokens): TaskRows {
  const blobs = createBlobs(tokens, 'task rows');
  return {
    store: (issueId, rows) => blobs.store(`breakdown:${issueId}`, JSON.stringify(rows)),
    find: async (pointer) => {
      const text = await blobs.find(pointer);
      return text === null ? null : (JSON.parse(text) as readonly TaskRow[]);
    },
    remove: (pointer) => blobs.remove(pointer),
  };
}
