import { projectSubject } from '../../../src/domain/reports/named-subject';
import { reportFigures } from '../../../src/domain/reports/report-figures';
import { reportTitle } from '../../../src/domain/reports/report-title';
import { headline } from '../../../src/domain/reports/report-words';
import { anIssue } from '../../kit/an-issue';
import { REPORT_WORDS } from '../../kit/report-facts';
import { ISSUES, WINDOW } from '../../kit/report-page-facts';

const APOLLO = projectSubject({ key: 'ABC', name: 'Apollo' });

test.each([
  {
    rule: 'an ordinary week',
    issues: ISSUES,
    expected:
      'Apollo: 1 issue completed in this period. 1 issue is in progress. 1 issue is blocked. 1 issue is still to do.',
  },
  {
    rule: 'an empty project',
    issues: [],
    expected: 'Apollo has no open work, and nothing was completed in this period.',
  },
  {
    rule: 'nothing done',
    issues: [anIssue()],
    expected:
      'Apollo: nothing completed in this period. No issues are in progress. Nothing is blocked. 1 issue is still to do.',
  },
  {
    rule: 'something blocked that may not have begun',
    issues: [anIssue({ flagged: true })],
    expected:
      'Apollo: nothing completed in this period. No issues are in progress. 1 issue is blocked. No other issues are to do.',
  },
  {
    rule: 'all of it begun',
    issues: [anIssue({ category: 'indeterminate' })],
    expected:
      'Apollo: nothing completed in this period. 1 issue is in progress. Nothing is blocked. No issues are to do.',
  },
])('headline: $rule', ({ issues, expected }) => {
  expect(headline(REPORT_WORDS.en, APOLLO, reportFigures(issues, WINDOW))).toBe(expected);
});

const EVERY_WEEK = { layout: { titlePattern: null }, schedule: {} };
const EVERY_SECOND = { kind: 'weeks', every: 2, from: '2026-11-20' } as const;
const EVERY_MONTH = { kind: 'day-of-month', day: 31 } as const;

test.each([
  { language: 'en', schedule: {}, title: 'Weekly update ABC 2026-11-20' },
  { language: 'de', schedule: {}, title: 'Wochenbericht ABC 2026-11-20' },
  { language: 'ja', schedule: {}, title: '週次レポート ABC 2026-11-20' },
  { language: 'en', schedule: { recurrence: EVERY_SECOND }, title: '2-week update ABC 2026-11-20' },
  { language: 'de', schedule: { recurrence: EVERY_SECOND }, title: '2-Wochen-Bericht ABC 2026-11-20' },
  { language: 'ja', schedule: { recurrence: EVERY_SECOND }, title: '2 週間レポート ABC 2026-11-20' },
  { language: 'en', schedule: { recurrence: EVERY_MONTH }, title: 'Monthly update ABC 2026-11-20' },
  { language: 'de', schedule: { recurrence: EVERY_MONTH }, title: 'Monatsbericht ABC 2026-11-20' },
  { language: 'ja', schedule: { recurrence: EVERY_MONTH }, title: '月次レポート ABC 2026-11-20' },
] as const)(
  'the title says how often a report comes out, and names its last day: $title',
  ({ language, schedule, title }) => {
    const values = { projectKey: 'ABC', from: '2026-11-13', to: '2026-11-20' };
    expect(reportTitle({ ...EVERY_WEEK, schedule }, REPORT_WORDS[language], values, APOLLO)).toBe(title);
  },
);

test('a pattern that somebody wrote stays, however often the report comes out', () => {
  const values = { projectKey: 'ABC', from: '2026-11-13', to: '2026-11-20' };
  const called = { layout: { titlePattern: 'Weekly {to}' }, schedule: { recurrence: EVERY_MONTH } };
  expect(reportTitle(called, REPORT_WORDS.en, values, APOLLO)).toBe('Weekly 2026-11-20');
});
