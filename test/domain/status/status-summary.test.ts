import fc from 'fast-check';
import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { groupQueries } from '../../../src/domain/status/group-queries';
import { summarise } from '../../../src/domain/status/status-summary';
import { anIssue } from '../../kit/an-issue';

const issues: fc.Arbitrary<readonly IssueFacts[]> = fc.array(
  fc
    .record({
      issueId: fc.nat({ max: 300 }).map(String),
      category: fc.constantFrom('new', 'indeterminate', 'done', 'undefined'),
      flagged: fc.boolean(),
      labels: fc.subarray(['blocked', 'team']),
      blockers: fc.array(
        fc.record({
          issueId: fc.nat().map(String),
          key: fc.constant('B-1'),
          category: fc.constantFrom('new', 'done'),
        }),
        { maxLength: 2 },
      ),
    })
    .map((facts) => anIssue(facts as Partial<IssueFacts>)),
);

test('groups and categories add up to the number of different issues', () => {
  fc.assert(
    fc.property(issues, (some) => {
      const { total, groups, categories, blocked } = summarise(some);
      expect(total).toBe(new Set(some.map(({ issueId }) => issueId)).size);
      expect(groups.completed + groups.inProgress + groups.blocked + groups.toDo).toBe(total);
      expect(categories.done + categories.inProgress + categories.toDo).toBe(total);
      expect(categories.done).toBe(groups.completed);
      expect(blocked).toHaveLength(groups.blocked);
    }),
  );
});

test('an issue that two pages of the search answer counts once', () => {
  expect(summarise([anIssue(), anIssue({ issueId: '2' }), anIssue()]).total).toBe(2);
});

test('blocked issues come flagged first, then waiting, then labelled, and by id within', () => {
  const blocker = { issueId: '9', key: 'A-9', category: 'new' } as const;
  const { blocked } = summarise([
    anIssue({ issueId: '1', labels: ['blocked'] }),
    anIssue({ issueId: '10', flagged: true }),
    anIssue({ issueId: '3', blockers: [blocker] }),
    anIssue({ issueId: '9', flagged: true, labels: ['blocked'] }),
  ]);
  expect(blocked.map(({ issue }) => issue.issueId)).toEqual(['9', '10', '3', '1']);
});

test('the query of a group leaves out what is counted as blocked', () => {
  const summary = summarise([anIssue({ issueId: '5', flagged: true }), anIssue({ issueId: '6' })]);
  expect(groupQueries({ kind: 'jql', jql: 'project = "ABC" ORDER BY rank' }, summary.blocked)).toEqual({
    all: 'project = "ABC"',
    completed: '(project = "ABC") AND statusCategory = 3',
    inProgress: '(project = "ABC") AND statusCategory = 4 AND id NOT IN (5)',
    toDo: '(project = "ABC") AND statusCategory IN (1, 2) AND id NOT IN (5)',
    blocked: 'id IN (5)',
  });
});

test('too many blocked issues to name leave those numbers without a query', () => {
  const many = Array.from({ length: 151 }, (_, n) => anIssue({ issueId: String(n + 1), flagged: true }));
  const queries = groupQueries({ kind: 'epic', issueId: '77' }, summarise(many).blocked);
  expect(queries).toMatchObject({ all: 'parent = 77', blocked: null, inProgress: null, toDo: null });
});
