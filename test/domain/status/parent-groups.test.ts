import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { parentGroups } from '../../../src/domain/status/parent-groups';
import { anIssue } from '../../kit/an-issue';

const under = (issueId: string, hierarchyLevel: number | null = null) => ({
  issueId,
  key: `A-${issueId}`,
  summary: `Issue ${issueId}`,
  hierarchyLevel,
});
const epic = anIssue({ ...under('1'), hierarchyLevel: 1 });
const story = anIssue({ ...under('2'), hierarchyLevel: 0, parent: under('1', 1) });
const subtask = anIssue({ ...under('3'), hierarchyLevel: -1, parent: under('2', 0) });
const loose = anIssue({ ...under('4'), hierarchyLevel: 0 });
const initiative = anIssue({ ...under('5'), hierarchyLevel: 2 });

const grouped = (issues: readonly IssueFacts[]) =>
  parentGroups(issues).map(({ kind, parent, issueIds }) => [parent?.key ?? kind, issueIds.toSorted()]);

test.each<{ rule: string; given: readonly IssueFacts[]; expected: readonly unknown[] }>([
  {
    rule: 'an epic’s children and their sub-tasks stand below it, and itself among the epics',
    given: [subtask, story, epic],
    expected: [
      ['A-1', ['2', '3']],
      ['epics', ['1']],
    ],
  },
  { rule: 'an epic outside the scope names its group', given: [story], expected: [['A-1', ['2']]] },
  {
    rule: 'a sub-task whose story is not in the scope stands under the story',
    given: [subtask],
    expected: [['A-2', ['3']]],
  },
  {
    rule: 'what has no epic comes last, its sub-tasks with it',
    given: [loose, { ...subtask, parent: under('4', 0) }, story],
    expected: [
      ['A-1', ['2']],
      ['without', ['3', '4']],
    ],
  },
  {
    rule: 'the largest comes first, among those as large the older one',
    given: [
      { ...loose, parent: under('7', 1) },
      { ...subtask, parent: under('6', 1) },
      { ...story, parent: under('8', 1) },
      anIssue({ ...story, issueId: '10', parent: under('8', 1) }),
    ],
    expected: [
      ['A-8', ['10', '2']],
      ['A-6', ['3']],
      ['A-7', ['4']],
    ],
  },
  {
    rule: 'an epic of an initiative names its own group, and stands among the epics with the initiative',
    given: [initiative, { ...epic, parent: under('5', 2) }, story],
    expected: [
      ['A-1', ['2']],
      ['epics', ['1', '5']],
    ],
  },
  {
    rule: 'an epic that nothing is below has no group',
    given: [epic],
    expected: [['epics', ['1']]],
  },
  {
    rule: 'parents in a circle, which Jira does not allow, end',
    given: [
      { ...story, parent: under('4', 0) },
      { ...loose, parent: under('2', 0) },
    ],
    expected: [['A-4', ['2', '4']]],
  },
])('by epic: $rule', ({ given, expected }) => {
  expect(grouped(given)).toEqual(expected);
});
