import { type IssueFacts } from '../../src/domain/status/issue-facts';

/** An issue of no interest: to do, free, unlinked. */
export function anIssue(facts: Partial<IssueFacts> = {}): IssueFacts {
  return {
    issueId: '10001',
    key: 'ABC-1',
    summary: 'An ordinary piece of work',
    category: 'new',
    statusName: 'Backlog',
    categoryChangedAt: null,
    flagged: false,
    labels: [],
    blockers: [],
    ...facts,
  };
}
