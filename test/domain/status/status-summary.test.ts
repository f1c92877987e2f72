import fc from 'fast-check';
import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { distinctIssues, summarise } from '../../../src/domain/status/status-summary';
import { anIssue } from '../../kit/an-issue';
import { anyIssues } from '../../kit/any-issues';

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

test('groups and epics each add up to the number of different issues', () => {
  fc.assert(
    fc.property(anyIssues, (issues) => {
      const { total, groups, blocked, byParent } = summarise(issues);
      expect(total).toBe(new Set(issues.map(({ issueId }) => issueId)).size);
      expect(sum(groups)).toBe(total);
      expect(blocked).toHaveLength(groups.blocked);
      const under = byParent.flatMap(({ issueIds }) => issueIds);
      expect(under.toSorted()).toEqual([...new Set(issues.map(({ issueId }) => issueId))].toSorted());
      expect(byParent.every((group) => sum(group.groups) === group.total)).toBe(true);
    }),
  );
});

test('how often and in which order issues come plays no part', () => {
  const sameOnce = fc.uniqueArray(
    anyIssues.map((issues) => issues[0] ?? anIssue()),
    {
      selector: ({ issueId }) => issueId,
    },
  );
  const counts = (issues: readonly IssueFacts[]) => {
    const { byParent, ...rest } = summarise(issues);
    const parents = byParent.map(({ parent, total, groups }) => ({ id: parent?.issueId, total, groups }));
    return { ...rest, parents };
  };
  fc.assert(
    fc.property(sameOnce, fc.func(fc.nat()), (issues, weight) => {
      const known = issues.map((issue) => ({ ...issue, parent: null }));
      const mixed = [...known, ...known].sort((a, b) => weight(a.issueId) - weight(b.issueId));
      expect(counts(mixed)).toEqual(counts(known));
    }),
  );
});

test('of an issue that two pages of the search answer, the later state counts, once', () => {
  const before = anIssue({ updatedAt: 1 });
  const after = anIssue({ updatedAt: 2, category: 'done' });
  expect(distinctIssues([before, anIssue({ issueId: '2' }), after])).toEqual([
    after,
    anIssue({ issueId: '2' }),
  ]);
  expect(summarise([after, before]).groups).toMatchObject({ completed: 1, toDo: 0 });
});

test('blocked issues come flagged first, then waiting, then by status, then labelled, and by id within', () => {
  const blocker = { issueId: '9', key: 'A-9', category: 'new' } as const;
  const { blocked } = summarise([
    anIssue({ issueId: '1', labels: ['blocked'] }),
    anIssue({ issueId: '2', statusName: 'Blocked' }),
    anIssue({ issueId: '10', flagged: true }),
    anIssue({ issueId: '3', blockers: [blocker] }),
    anIssue({ issueId: '9', flagged: true, labels: ['blocked'] }),
  ]);
  expect(blocked.map(({ issue }) => issue.issueId)).toEqual(['9', '10', '3', '2', '1']);
});
