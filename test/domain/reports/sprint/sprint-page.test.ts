import { sprintSubject } from '../../../../src/domain/reports/named-subject';
import { checkAdf } from '../../../../dev/products/adf/check';
import { type AdfNode } from '../../../../src/domain/documents/adf';
import { anchorsIn } from '../../../../src/domain/documents/page/anchors-in';
import { plainText } from '../../../../src/domain/documents/plain-text';
import { REPORT_LANGUAGES } from '../../../../src/domain/reports/layout/report-layout';
import { NO_TALK } from '../../../../src/domain/reports/linked/linked-talk';
import { type ReportFacts } from '../../../../src/domain/reports/page/report-facts';
import { SCHEDULE_PARTS } from '../../../../src/domain/reports/page/schedule-parts';
import { sprintBlocks } from '../../../../src/domain/reports/page/sprint-part';
import { reportBody } from '../../../../src/domain/reports/report-page';
import { NO_QUERIES } from '../../../../src/domain/reports/report-query';
import { reportTitle } from '../../../../src/domain/reports/report-title';
import {
  asReportFigures,
  type SprintFigures,
  type SprintIssue,
} from '../../../../src/domain/reports/sprint/sprint-figures';
import { aSprint, aSprintIssue } from '../../../kit/a-sprint';
import { REPORT_WORDS, spokenIn } from '../../../kit/report-facts';

const OP = '0123456789abcdef';
const WINDOW = { from: Date.parse('2026-11-02T08:00:00Z'), to: Date.parse('2026-11-13T15:00:00Z') };

const some = (count: number, estimate: number | null, start = 1): readonly SprintIssue[] =>
  Array.from({ length: count }, (_, n) =>
    aSprintIssue(
      { issueId: String(start + n), key: `ABC-${String(start + n)}`, summary: `Task ${String(start + n)}` },
      { estimate },
    ),
  );

function figuresOf(more: Partial<SprintFigures> = {}): SprintFigures {
  const completed = some(3, 2);
  const unfinished = some(2, 1, 11);
  return {
    window: WINDOW,
    committed: [...completed, ...unfinished],
    added: [],
    removed: [],
    completed,
    completedOutside: [],
    unfinished,
    carriedOver: [],
    toBacklog: [],
    ...more,
  };
}

function factsOf(
  more: Partial<SprintFigures> = {},
  sprint = aSprint({ state: 'closed', goal: 'Sail\nfaster' }),
  language: ReportFacts['layout']['language'] = 'en',
): ReportFacts {
  const ofSprint = figuresOf(more);
  const figures = asReportFigures(ofSprint);
  return {
    subject: sprintSubject(sprint),
    isConfined: true,
    scope: { kind: 'sprint', sprintId: '1', boardId: null },
    siteUrl: 'https://example.atlassian.net',
    zone: 'Europe/Berlin',
    ...spokenIn(language),
    figures,
    ofSchedule: { ...SCHEDULE_PARTS, sprint: sprintBlocks },
    sprint: { sprint, figures: ofSprint },
    asOf: WINDOW.to + 3_600_000,
    missed: [],
    queries: NO_QUERIES,
    lastPage: null,
    changes: null,
    talk: NO_TALK,
    coverage: [],
    openPoints: [],
    leftOpenOn: null,
  };
}

const wordsOf = (facts: ReportFacts) =>
  sprintBlocks(facts)
    .filter(({ type }) => type !== 'table')
    .map(plainText);

const rowsOf = (facts: ReportFacts) => {
  const table = sprintBlocks(facts).find(({ type }) => type === 'table');
  return (table?.content ?? []).map(({ content = [] }: AdfNode) => content.map(plainText));
};

test.each(REPORT_LANGUAGES)('the page of a sprint in %s is a document that Confluence takes', (language) => {
  const facts = factsOf({ added: some(12, 1, 21), removed: some(1, 3, 41) }, undefined, language);
  const body = reportBody(facts, OP);
  expect(checkAdf(JSON.parse(body))).toEqual([]);
  expect(anchorsIn(body)).toContain('ls-sprint-01234567');
  expect(anchorsIn(body)).not.toContain('ls-changes-01234567');
});

test('how it began and how it ended are told in issues and story points', () => {
  expect(rowsOf(factsOf({ removed: some(1, 0.5, 41) }))).toEqual([
    ['Scope', 'Issues', 'Story points'],
    ['Committed at the start', '5', '8'],
    ['Added during the sprint', '0', '0'],
    ['Removed during the sprint', '1', '0.5'],
    ['Completed', '3', '6'],
    ['Not completed', '2', '2'],
  ]);
});

test('a team that does not estimate sees no points', () => {
  const [header] = rowsOf(factsOf({ committed: some(5, null), completed: some(3, null), unfinished: [] }));
  expect(header).toEqual(['Scope', 'Issues']);
});

test('what was done before it was in the sprint has a row only where there is some', () => {
  const names = rowsOf(factsOf({ completedOutside: some(1, 1, 31) })).map(([name]) => name);
  expect(names).toContain('Completed before they were added');
});

test('the goal, where unfinished work went, and what came and went, stand in words', () => {
  const facts = factsOf({
    carriedOver: [{ sprintName: 'Sprint 8', issues: some(1, 1, 11) }],
    toBacklog: some(1, 1, 12),
    added: [...some(11, 1, 21), ...some(1, null, 61)],
    removed: some(1, 1, 41),
  });
  expect(wordsOf(facts)).toEqual([
    'Goal: Sail faster',
    expect.stringMatching(
      /1 issue carried over into Sprint 8\.\s*1 issue went back to the backlog\.\s*1 issue without story points\./,
    ),
    'Added during the sprint',
    expect.stringMatching(/^ABC-21 Task 21\s*ABC-22 Task 22/),
    'And 2 more.',
    'Removed during the sprint',
    'ABC-41 Task 41',
  ]);
});

test('every number opens its issues in Jira', () => {
  expect(JSON.stringify(sprintBlocks(factsOf()))).toContain('?jql=id%20IN%20(11,%2012)');
  const unestimated = factsOf({ added: some(1, null, 61) });
  expect(JSON.stringify(sprintBlocks(unestimated))).toMatch(
    /"text":"1 issue","marks":\[\{"type":"link","attrs":\{"href":"[^"]*\?jql=id%20IN%20\(61\)"/,
  );
});

test('a sprint that is under way says so, and from when its figures are', () => {
  const facts = factsOf({}, aSprint());
  expect(wordsOf(facts)).toEqual(['The sprint is still under way.']);
  expect(reportBody(facts, OP)).toContain('From the issues as of Fri, 13 Nov 2026, 17:00 CET.');
});

test('a closed sprint is not late, however long ago it ended', () => {
  expect(reportBody({ ...factsOf(), asOf: WINDOW.to + 9 * 86_400_000 }, OP)).not.toContain('Made late');
});

test('the page is called by its sprint, in one line, unless its owner chose another title', () => {
  const values = { projectKey: 'ABC', from: '2026-11-02', to: '2026-11-13' };
  const called = (name: string) => sprintSubject({ sprintId: '1', name });
  const titled = (titlePattern: string | null) => ({ layout: { titlePattern }, schedule: {} });
  expect(reportTitle(titled(null), REPORT_WORDS.en, values, called('Sprint\n7'))).toBe(
    'Sprint report ABC: Sprint 7',
  );
  expect(reportTitle(titled('Sail {to}'), REPORT_WORDS.en, values, called('Sprint 7'))).toBe(
    'Sail 2026-11-13',
  );
});
