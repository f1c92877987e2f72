import { type BreakdownJob } from '../../../domain/breakdown/run/run';
import { type BreakdownJobs, type StoredBreakdown } from '../../../ports/breakdown/breakdown-jobs';
import { type Tokens } from '../../../ports/tokens';
import { createEntityStore, type Stamp } from '../entity-store';

/** Attributes of the entity `ls-job`; docs/decisions/0001 says what the others are for. */
export interface JobRecord {
  readonly v: 1;
  readonly kind: 'breakdown';
  readonly state: 'open' | 'done';
  readonly projectId: string;
  readonly ownerId: string;
  readonly updatedAt: number;
  readonly leaseUntil: number;
  readonly plan: BreakdownJob;
}

export const keyOf = (issueId: string): string => `breakdown:${issueId}`;

/** Apart from what writes them: a report reads only what tasks serve. */
export function createFoundBreakdowns(tokens: Tokens): Pick<BreakdownJobs, 'find'> {
  const store = createEntityStore<JobRecord>('ls-job', tokens);
  return { find: async (issueId) => toStored(await store.get(keyOf(issueId))) };
}

export const toStored = (record: (JobRecord & Stamp) | null): StoredBreakdown | null =>
  record === null ? null : { job: record.plan, version: { rev: record.rev, wtok: record.wtok } };
