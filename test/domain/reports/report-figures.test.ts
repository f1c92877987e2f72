import fc from 'fast-check';
import { reportFigures, withoutStrangers } from '../../../src/domain/reports/report-figures';
import { reportCondition, reportQueries } from '../../../src/domain/reports/report-query';
import { paragraph } from '../../../src/domain/documents/nodes';
import { plainText } from '../../../src/domain/documents/plain-text';
import { reasonNodes } from '../../../src/domain/reports/page/reasons';
import { de } from '../../../src/domain/reports/words/de';
import { en } from '../../../src/domain/reports/words/en';
import { ja } from '../../../src/domain/reports/words/ja';
import { NOBODY_LEFT } from '../../../src/domain/status/status-moves';
import { anIssue } from '../../kit/an-issue';
import { NO_FIELDS } from '../../kit/no-fields';

const WINDOW = { from: 1_000, to: 2_000 };
const done = (categoryChangedAt: number | null) => anIssue({ category: 'done', categoryChangedAt });

test.each([
  { rule: 'finished at the start belongs to the window', issue: done(1_000), expected: 'completed' },
  { rule: 'finished before does not', issue: done(999), expected: null },
  {
    rule: 'finished at the end belongs to the next, and was in progress',
    issue: done(2_000),
    expected: 'inProgress',
  },
  {
    rule: 'made and finished after its end is the next one’s alone',
    issue: anIssue({ category: 'done', createdAt: 2_000, categoryChangedAt: 2_500 }),
    expected: null,
  },
  { rule: 'finished before Jira kept the date does not', issue: done(null), expected: null },
  { rule: 'new is other', issue: anIssue(), expected: 'other' },
  { rule: 'flagged is blocked', issue: anIssue({ flagged: true }), expected: 'blocked' },
  { rule: 'started is in progress', issue: anIssue({ category: 'indeterminate' }), expected: 'inProgress' },
])('report: $rule', ({ issue, expected }) => {
  const { completed, inProgress, blocked, other, total } = reportFigures([issue], WINDOW);
  const lengths = { completed, inProgress, blocked, other };
  const found = Object.entries(lengths).filter(([, rows]) => rows.length === 1);
  expect(found.map(([group]) => group)).toEqual(expected === null ? [] : [expected]);
  expect(total).toBe(found.length);
});

test('over windows that tile, every finished issue is completed exactly once', () => {
  const windows = [0, 10, 20, 30].map((from) => ({ from, to: from + 10 }));
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 39 })), (instants) => {
      const issues = instants.map((instant, n) => ({ ...done(instant), issueId: String(n) }));
      const counted = windows.flatMap((window) => reportFigures(issues, window).completed);
      expect(counted.map(({ issueId }) => issueId).sort()).toEqual(
        issues.map(({ issueId }) => issueId).sort(),
      );
    }),
  );
});

test('the query keeps issues with a security level out and reaches back over any zone', () => {
  expect(reportCondition(Date.parse('2026-11-13T15:00:00Z'))).toBe(
    'level IS EMPTY AND (statusCategory != 3 OR statusCategoryChangedDate >= "2026-11-13 03:00")',
  );
});

test('an issue that was done within the window and is open at its end is reopened, and counted as what it is', () => {
  const back = anIssue({ issueId: '1', category: 'indeterminate', flagged: true });
  const again = anIssue({ issueId: '2', category: 'done', categoryChangedAt: 1_500 });
  const figures = reportFigures([back, again], WINDOW, { ...NOBODY_LEFT, within: new Set(['1', '2']) });
  expect(figures).toMatchObject({
    reopened: [back],
    completed: [again],
    blocked: [{ issue: back }],
    total: 2,
  });
});

test.each([
  { rule: 'finished in it is completed', finishedAt: 1_500, expected: { completed: 1, total: 1 } },
  { rule: 'finished before it is not told', finishedAt: 0, expected: { completed: 0, total: 0 } },
])('what is taken up again after the window, and was $rule', ({ finishedAt, expected }) => {
  const left = { ...NOBODY_LEFT, after: new Map([['1', finishedAt]]) };
  const back = anIssue({ issueId: '1', category: 'indeterminate', categoryChangedAt: 2_000 });
  const { completed, total, reopened } = reportFigures([back], WINDOW, left);
  expect({ completed: completed.length, total }).toEqual(expected);
  expect(reopened).toEqual([]);
});

test('what is too much to be named below an epic is looked for below the parents that it had', () => {
  const some = [done(1_000), anIssue({ issueId: '7' }), anIssue({ issueId: '8', flagged: true })];
  const scope = { kind: 'issue', issueId: '1', depth: 'all' } as const;
  const read = { figures: reportFigures(some, WINDOW), issues: some, fields: NO_FIELDS };
  const below = '(parent IN (1)) AND level IS EMPTY';
  expect(reportQueries(scope, read)).toEqual({
    completed: `${below} AND statusCategory = 3 AND statusCategoryChangedDate >= "1970-01-01" AND statusCategoryChangedDate < "1970-01-02"`,
    inProgress: `(${below}) AND statusCategory = 4 AND id NOT IN (8)`,
    blocked: 'id IN (8)',
    other: `(${below}) AND statusCategory NOT IN (3, 4) AND id NOT IN (8)`,
    all: below,
  });
});

test('of what an issue waits for, only what was read for the report is named to its readers', () => {
  const blockers = [
    { issueId: '2', key: 'ABC-2', category: 'new' },
    { issueId: '9', key: 'SECRET-9', category: 'new' },
  ] as const;
  const read = [anIssue({ issueId: '1', flagged: true, blockers }), anIssue({ issueId: '2', key: 'ABC-2' })];
  const { blocked } = withoutStrangers(reportFigures(read, WINDOW), read);
  const told = (words: typeof en) =>
    blocked.map(({ reasons }) =>
      plainText(paragraph(...reasonNodes({ siteUrl: 'https://site.example' }, words, reasons))),
    );
  expect(told(en)).toEqual(['flagged; waits for ABC-2, another issue']);
  expect([...told(en), ...told(de), ...told(ja)].join()).not.toContain('SECRET');
});
