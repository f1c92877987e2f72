import { projectSubject } from '../../../src/domain/reports/named-subject';
import {
  asTold,
  statusScheduleId,
  statusSubjectOf,
  subjectOfIssue,
  subjectOfScope,
} from '../../../src/domain/reports/status-subject';
import { sha256 } from '../../../src/adapters/hash/sha256';

const query = (jql: string) => subjectOfScope({ kind: 'jql', jql }, null, sha256);

test('a query is called by its own words, in one line and cut', () => {
  expect(query('labels = sea\nAND  type = Bug ORDER BY key').name).toBe('“labels = sea AND type = Bug”');
  expect(query(`labels = ${'a'.repeat(300)}`).name.length).toBeLessThanOrEqual(102);
});

test('the same work is the same subject, whatever it is called', () => {
  const named = { projectId: '1', projectKey: 'ABC', ...projectSubject({ key: 'ABC', name: 'Apollo' }) };
  const project = { kind: 'project', projectId: '1' } as const;
  const { subjectId } = subjectOfScope(project, named, sha256);
  expect(subjectOfScope(project, { ...named, name: 'Zeus', key: 'ZEUS' }, sha256).subjectId).toBe(subjectId);
  expect(query('project = 2').subjectId).not.toBe(subjectId);
});

test('whoever may not see an issue’s summary is told its key alone', () => {
  const issue = subjectOfIssue({ issueId: '77', projectId: '1', key: 'ABC-7', summary: 'Sail' });
  expect(asTold(issue, false)).toMatchObject({ key: 'ABC-7', name: 'ABC-7 Sail', path: '/browse/ABC-7' });
  expect(JSON.stringify(asTold(issue, true))).not.toContain('Sail');
  expect(asTold(issue, true).name).toBe('ABC-7');
});

test('a report is found again by the mark of its page, for an issue and for other work', () => {
  const issue = subjectOfIssue({ issueId: '77', projectId: '1', key: 'ABC-7', summary: 'Sail' });
  for (const { subjectId } of [issue, query('labels = sea')])
    expect(statusSubjectOf(statusScheduleId(subjectId))).toBe(subjectId);
  expect(issue.projectKey).toBe('ABC');
});

test.each(['weekly-10000', 'issue-', 'issue-1x', 'scope-12', 'scope-0123456789abcdeg', ''])(
  '“%s” names no such report',
  (scheduleId) => {
    expect(statusSubjectOf(scheduleId)).toBeNull();
  },
);
