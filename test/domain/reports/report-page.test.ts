import { checkAdf } from '../../../dev/products/adf/check';
import { anchorsIn, replaceSections } from '../../../src/domain/documents/sections';
import { reportFigures } from '../../../src/domain/reports/report-figures';
import {
  reportAnchors,
  reportBody,
  type ReportFacts,
  reportSections,
} from '../../../src/domain/reports/report-page';
import { reportQueries } from '../../../src/domain/reports/report-query';
import { headline, reportTitle } from '../../../src/domain/reports/report-words';
import { anIssue } from '../../kit/an-issue';

const WINDOW = { from: Date.parse('2026-11-13T15:00:00Z'), to: Date.parse('2026-11-20T15:00:00Z') };
const OP = '0123456789abcdef';

const ISSUES = [
  anIssue({
    issueId: '1',
    key: 'ABC-1',
    category: 'done',
    statusName: 'Erledigt',
    categoryChangedAt: WINDOW.from,
  }),
  anIssue({ issueId: '2', key: 'ABC-2', category: 'indeterminate', summary: '<b>"Fast"</b> & \u202eloose' }),
  anIssue({
    issueId: '3',
    key: 'ABC-3',
    flagged: true,
    blockers: [{ issueId: '9', key: 'X-9', category: 'new' }],
  }),
  anIssue({ issueId: '4', key: 'ABC-4' }),
];

function factsOf(issues = ISSUES, asOf = WINDOW.to, missed: readonly string[] = []): ReportFacts {
  const figures = reportFigures(issues, WINDOW);
  return {
    project: { key: 'ABC', name: 'Apollo' },
    siteUrl: 'https://example.atlassian.net',
    zone: 'Europe/Berlin',
    figures,
    asOf,
    missed,
    queries: reportQueries('10000', figures),
  };
}

test.each([
  { of: 'an ordinary week', body: reportBody(factsOf(), OP) },
  { of: 'an empty project', body: reportBody(factsOf([]), OP) },
  {
    of: 'a late one after gaps',
    body: reportBody(factsOf(ISSUES, WINDOW.to + 7_200_000, ['2026-11-13']), OP),
  },
])('the page of $of is a document that Confluence takes', ({ body }) => {
  expect(checkAdf(JSON.parse(body))).toEqual([]);
});

test('every section that we write carries an anchor of this report, and the notes come last and carry none', () => {
  const body = reportBody(factsOf(), OP);
  expect(anchorsIn(body)).toEqual(reportAnchors(OP));
  expect(body.indexOf('"Notes"')).toBeGreaterThan(body.indexOf('"About this report"'));
});

test('people’s notes and headings stay when the report is made again', () => {
  const notes = '{"type":"paragraph","content":[{"type":"text","text":"We  lost a day","zzz":1.0}]}';
  const first = reportBody(factsOf(), OP);
  const edited = first
    .replace(/\{"type":"paragraph","content":\[\{"type":"placeholder".*?\}\}\]\}/, notes)
    .replace('"Completed"', '"What we shipped"');
  const outcome = replaceSections(edited, reportSections(factsOf(ISSUES.slice(1)), OP), () => true);
  expect(outcome).toMatchObject({ kind: 'replaced', kept: [] });
  const body = outcome.kind === 'replaced' ? outcome.body : '';
  expect(body).toContain(notes);
  expect(body).toContain('"What we shipped"');
  expect(body).not.toContain('ABC-1');
  expect(body).toContain('ABC-2');
});

test('rows are cut, counts are not', () => {
  const many = Array.from({ length: 130 }, (_, n) =>
    anIssue({ issueId: String(n + 1), key: `ABC-${String(n + 1)}` }),
  );
  const body = reportBody(factsOf(many), OP);
  expect(body).toContain('130 issues.');
  expect(body).toContain('And 30 more.');
  expect(body.match(/"tableRow"/g)).toHaveLength(101);
});

test('a late report says so, and names the dates without one', () => {
  const body = reportBody(factsOf(ISSUES, WINDOW.to + 7_200_000, ['2026-11-06']), OP);
  expect(body).toContain('Made late, from the issues as of Fri, 20 Nov 2026, 18:00 CET');
  expect(body).toContain('No report was made on 2026-11-06');
});

test.each([
  {
    rule: 'an ordinary week',
    issues: ISSUES,
    expected:
      'Apollo completed 1 issue in this period. 1 issue is in progress and 1 issue is not started. 1 issue is blocked.',
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
      'Apollo completed nothing in this period. No issues are in progress and 1 issue is not started. Nothing is blocked.',
  },
])('headline: $rule', ({ issues, expected }) => {
  expect(headline('Apollo', reportFigures(issues, WINDOW))).toBe(expected);
});

test('the title names the window’s last day', () => {
  expect(reportTitle('ABC', '2026-11-20')).toBe('Weekly update ABC 2026-11-20');
});
