import { type SpecJobs } from '../../../ports/spec/spec-jobs';
import { type Tokens } from '../../../ports/tokens';
import { createEntityStore } from '../entity-store';
import { createKnownSpecJobs, type JobRecord, keyOf, toRecord, toStored } from './known-spec-jobs';

export function createSpecJobs(tokens: Tokens): SpecJobs {
  const store = createEntityStore<JobRecord>('ls-job', tokens);
  return {
    ...createKnownSpecJobs(tokens),
    claim: async (job) => toStored(await store.create(keyOf(job.issueId), toRecord(job))),
    release: (read) => store.remove(keyOf(read.job.issueId), read.version),
  };
}
