import fc from 'fast-check';
import { stagesBy } from '../../../src/domain/status/stage';
import { stageCounts } from '../../../src/domain/status/stage-counts';
import { distinctIssues } from '../../../src/domain/status/status-summary';
import { anIssue } from '../../kit/an-issue';
import { anyIssues } from '../../kit/any-issues';

const under = (issueId: string, statusId: string, statusName: string) =>
  anIssue({ issueId, statusId, statusName, category: 'indeterminate' });

test('work stands in its stages in their order, under the names that people gave its statuses', () => {
  const issues = [
    under('1', '31', 'Code-Prüfung'),
    under('2', '32', 'レビュー'),
    under('3', '31', 'Code-Prüfung'),
    under('4', '33', 'Irgendwo'),
    anIssue({ issueId: '5', statusId: '34', statusName: 'Neu', flagged: true }),
  ];
  const counts = stageCounts(issues, stagesBy({ '33': 'autoUpdate' }));
  expect(counts.map(({ stage, total }) => [stage, total])).toEqual([
    ['toDo', 1],
    ['review', 3],
    ['autoUpdate', 1],
  ]);
  expect(counts[1]?.statuses).toEqual([
    { statusName: 'Code-Prüfung', statusIds: ['31'], issueIds: ['1', '3'] },
    { statusName: 'レビュー', statusIds: ['32'], issueIds: ['2'] },
  ]);
});

test('statuses of several projects with one name are one', () => {
  const [stage] = stageCounts([under('1', '31', 'Doing'), under('2', '41', 'Doing')], stagesBy({}));
  expect(stage?.statuses).toMatchObject([{ statusIds: ['31', '41'], issueIds: ['1', '2'] }]);
});

test('stages and their statuses each add up to the number of issues, done ones among them', () => {
  fc.assert(
    fc.property(anyIssues, (given) => {
      const issues = distinctIssues(given);
      const counts = stageCounts(issues, stagesBy({}));
      const named = counts.flatMap(({ statuses }) => statuses.flatMap(({ issueIds }) => issueIds));
      expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(issues.length);
      expect(named.toSorted()).toEqual(issues.map(({ issueId }) => issueId).toSorted());
      const done = issues.filter(({ category }) => category === 'done').length;
      expect(counts.find(({ stage }) => stage === 'done')?.total ?? 0).toBe(done);
    }),
  );
});
