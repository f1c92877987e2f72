import { type BreakdownJob, isOpen } from '../../../domain/breakdown/run/run';
import { type TaskRow } from '../../../domain/breakdown/task-row';
import { type BreakdownJobs } from '../../../ports/breakdown/breakdown-jobs';
import { type TaskRows } from '../../../ports/breakdown/task-rows';
import { type Tokens } from '../../../ports/tokens';
import { createEntityStore } from '../entity-store';
import { createBlobs, findBlob } from '../blobs';
import { createFoundBreakdowns, type JobRecord, keyOf, toStored } from './found-breakdowns';

const RECORD_VERSION = 1;
/** An owner of a record that nobody has begun to work on. */
const NOBODY = 'nobody';

/** What an index on `ls-job` finds of it. */
export type BreakdownJobRecord = Pick<JobRecord, 'kind' | 'plan'>;

export function createBreakdownJobs(tokens: Tokens): BreakdownJobs {
  const store = createEntityStore<JobRecord>('ls-job', tokens);
  return {
    ...createFoundBreakdowns(tokens),
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

export function createTaskRows(tokens: Tokens): TaskRows {
  const blobs = createBlobs(tokens, 'task rows');
  return {
    store: (issueId, rows) => blobs.store(`breakdown:${issueId}`, JSON.stringify(rows)),
    find: async (pointer) => {
      const text = await findBlob('task rows', pointer);
      return text === null ? null : (JSON.parse(text) as readonly TaskRow[]);
    },
    remove: (pointer) => blobs.remove(pointer),
  };
}
