import { type IssueFacts } from '../../src/domain/status/issue-facts';

/** An issue of no interest: to do, free, unlinked. */
export function anIssue(facts: Partial<IssueFacts> = {}): IssueFacts {
  return {
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
    labels: [],
    blockers: [],
    ...facts,
  };
}
