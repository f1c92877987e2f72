import { type IssueFacts } from '../../src/domain/status/issue-facts';
import { statusBlocks } from '../../src/domain/status/stuck-status';

/** An issue of no interest: to do, free, unlinked; on a site whose admin has chosen no stages. */
export function anIssue(facts: Partial<IssueFacts> = {}): IssueFacts {
  const issue = { ...ORDINARY, ...facts };
  return { ...issue, statusBlocks: facts.statusBlocks ?? statusBlocks(issue, {}) };
}

const ORDINARY: IssueFacts = {
  issueId: '10001',
  key: 'ABC-1',
  summary: 'An ordinary piece of work',
  issueTypeId: '10002',
  hierarchyLevel: 0,
  parent: null,
  statusId: '1',
  statusName: 'Backlog',
  category: 'new',
  categoryChangedAt: null,
  createdAt: null,
  updatedAt: null,
  dueDate: null,
  secured: false,
  flagged: false,
  statusBlocks: false,
  labels: [],
  blockers: [],
};
