import { type FoundJobs, type ProjectJobs } from '../../../ports/projects/project-jobs';
import { type BreakdownJobRecord } from '../breakdown/breakdown-jobs';
import { queryIndex } from '../entity-query';
import { specJobIn, type SpecJobRecord } from './known-spec-jobs';

/** Other kinds of records stand in the same entity. */
type JobRecord = SpecJobRecord | BreakdownJobRecord | { readonly kind: 'template' | 'status-report' };

const find = async (index: string, partition: string, limit: number): Promise<FoundJobs> => {
  const range = { entityName: 'ls-job', index, partition, newestFirst: true, limit };
  const records = await queryIndex<JobRecord>(range);
  return {
    specs: records.flatMap((record) => (record.kind === 'spec' ? [specJobIn(record)] : [])),
    breakdowns: records.flatMap((record) => (record.kind === 'breakdown' ? [record.plan] : [])),
  };
};

export const projectJobs: ProjectJobs = {
  latest: (projectId, limit) => find('by-project', projectId, limit),
  latestOf: (ownerId, limit) => find('by-owner', ownerId, limit),
};
