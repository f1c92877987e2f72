import fc from 'fast-check';
import { type IssueFacts } from '../../src/domain/status/issue-facts';
import { anIssue } from './an-issue';

const parent = fc.record({
  issueId: fc.nat({ max: 300 }).map(String),
  key: fc.constant('P-1'),
  summary: fc.constant('Parent'),
  hierarchyLevel: fc.constantFrom(null, 0, 1, 2),
});

const blocker = fc.record({
  issueId: fc.nat().map(String),
  key: fc.constant('B-1'),
  category: fc.constantFrom('new' as const, 'done' as const),
});

/** Any issues that Jira may answer, some of them twice, some of them each other's parents. */
export const anyIssues: fc.Arbitrary<readonly IssueFacts[]> = fc.array(
  fc
    .record({
      issueId: fc.nat({ max: 300 }).map(String),
      category: fc.constantFrom(
        'new' as const,
        'indeterminate' as const,
        'done' as const,
        'undefined' as const,
      ),
      statusName: fc.oneof(
        fc.constantFrom('Review', 'QA', 'Done', 'レビュー', '‮ertl', '🚀'),
        fc.string({ maxLength: 300 }),
      ),
      categoryChangedAt: fc.option(fc.nat({ max: 2_000 })),
      updatedAt: fc.option(fc.nat({ max: 2_000 })),
      hierarchyLevel: fc.constantFrom(-1, 0, 1, 2),
      parent: fc.option(parent),
      flagged: fc.boolean(),
      labels: fc.subarray(['blocked', 'team']),
      blockers: fc.array(blocker, { maxLength: 2 }),
    })
    .map((facts) => anIssue({ ...facts, statusId: facts.statusName })),
);
