import { NOBODY_LEFT } from '../../../src/domain/status/status-moves';
import { createShowChanges } from '../../../src/usecases/status/show-changes';
import { anIssue } from '../../kit/an-issue';
import { FakeIssueSearch } from '../../kit/fakes/fake-issue-search';

const SINCE = Date.parse('2026-11-20T12:00:00Z');
const finished = anIssue({ issueId: '1', category: 'done', categoryChangedAt: SINCE });
const begun = anIssue({ issueId: '2', category: 'indeterminate', categoryChangedAt: SINCE + 1 });
const back = anIssue({ issueId: '3', category: 'indeterminate', categoryChangedAt: SINCE + 2 });

function showWith(issues: FakeIssueSearch, unread: readonly string[] = []) {
  return createShowChanges({
    issues,
    findReopened: () => Promise.resolve({ ...NOBODY_LEFT, within: new Set(['3']), unread: new Set(unread) }),
    siteFields: () => Promise.resolve({ flaggedFieldId: null, blockingLinkTypeIds: [], statusMap: {} }),
  });
}

test('what changed since a day is read by what was touched, and each list opens its issues', async () => {
  const issues = new FakeIssueSearch([finished, begun, back, anIssue({ issueId: '4' })]);
  expect(await showWith(issues)({ kind: 'project', projectId: '7' }, SINCE, null)).toEqual({
    kind: 'changes',
    complete: true,
    changes: {
      since: SINCE,
      completed: [finished],
      started: [begun],
      reopened: [back],
      created: [],
    },
    queries: { completed: 'id IN (1)', started: 'id IN (2)', reopened: 'id IN (3)', created: null },
  });
  expect(issues.asked).toEqual([{ pace: 'at-once', jql: '(project = 7) AND updated >= "2026-11-18"' }]);
});

test('what cannot be seen has no changes', async () => {
  const refused = new FakeIssueSearch([], ['No.']);
  expect(await showWith(refused)({ kind: 'project', projectId: '7' }, SINCE, null)).toEqual({
    kind: 'not-visible',
  });
});

test('what there was no time to look up is counted nowhere, and the numbers are the least there are', async () => {
  const issues = new FakeIssueSearch([finished, begun, back]);
  const shown = await showWith(issues, ['2'])({ kind: 'project', projectId: '7' }, SINCE, null);
  expect(shown).toMatchObject({
    complete: false,
    changes: { completed: [finished], started: [], reopened: [back] },
  });
});

test('of what was counted a moment ago nothing is read again', async () => {
  const issues = new FakeIssueSearch([]);
  const shown = await showWith(issues)({ kind: 'project', projectId: '7' }, SINCE, [finished, begun, back]);
  expect(shown).toMatchObject({
    complete: true,
    changes: { completed: [finished], started: [begun], reopened: [back] },
  });
  expect(issues.asked).toEqual([]);
});
