import { checkAdf } from '../../../../dev/products/adf/check';
import { type Criterion } from '../../../../src/domain/breakdown/criterion';
import { plainText } from '../../../../src/domain/documents/plain-text';
import { countsOfSpec, type SpecCoverage } from '../../../../src/domain/reports/coverage/spec-coverage';
import { REPORT_LANGUAGES } from '../../../../src/domain/reports/layout/report-layout';
import { coverageBlocks } from '../../../../src/domain/reports/page/coverage-part';
import { type ReportFacts } from '../../../../src/domain/reports/page/report-facts';
import { documentOf } from '../../../../src/domain/documents/nodes';
import { type IssueFacts } from '../../../../src/domain/status/issue-facts';
import { hrefsIn } from '../../../kit/adf-links';
import { anIssue } from '../../../kit/an-issue';
import { reportFactsOf, spokenIn } from '../../../kit/report-facts';

const EPIC = '1';
const criterion = (id: string, accepted: string | null = null): Criterion => ({
  ...{ id, words: `Criterion ${id}`, label: null, localId: null, accepted, earlier: [] },
});
const below = (parentId: string): Pick<IssueFacts, 'parent'> => ({
  parent: { issueId: parentId, key: 'ABC-1', summary: 'Epic', hierarchyLevel: 1 },
});
const NOTHING = { uncovered: 0, covered: 0, inProgress: 0, done: 0, changed: 0 };

test.each<{ rule: string; task: Partial<IssueFacts> | null; expected: Partial<typeof NOTHING> }>([
  { rule: 'no task serves it', task: null, expected: { uncovered: 1 } },
  { rule: 'its task is not begun', task: below(EPIC), expected: { covered: 1 } },
  {
    rule: 'its task has a status without category',
    task: { ...below(EPIC), category: 'undefined' },
    expected: { covered: 1 },
  },
  {
    rule: 'its task is under way',
    task: { ...below(EPIC), category: 'indeterminate' },
    expected: { inProgress: 1 },
  },
  { rule: 'its task is done', task: { ...below(EPIC), category: 'done' }, expected: { done: 1 } },
  { rule: 'its task was moved below another epic', task: below('9'), expected: { uncovered: 1 } },
  { rule: 'its task was moved out of every epic', task: { parent: null }, expected: { uncovered: 1 } },
])('a criterion counts as far as its tasks are: $rule', ({ task, expected }) => {
  const issues = new Map(task === null ? [] : [['5', anIssue({ ...task, issueId: '5' })]]);
  const made = [{ issueId: '5', criteria: ['c'] }];
  expect(countsOfSpec(EPIC, [criterion('c')], made, issues)).toEqual({ ...NOTHING, ...expected });
});

test('what was reworded since it was accepted is counted beside', () => {
  const criteria = [criterion('a', 'Something else'), criterion('b', 'Criterion b')];
  expect(countsOfSpec(EPIC, criteria, [], new Map())).toEqual({ ...NOTHING, uncovered: 2, changed: 1 });
});

const SPECS: readonly SpecCoverage[] = [
  {
    issue: { issueId: '1', key: 'ABC-1' },
    page: { pageId: '7', title: 'Pricing', path: '/wiki/spaces/A/pages/7' },
    counts: { uncovered: 1, covered: 2, inProgress: 0, done: 3, changed: 2 },
  },
  {
    issue: { issueId: '2', key: 'ABC-2' },
    page: { pageId: '8', title: 'Harbour <b>', path: '/wiki/spaces/A/pages/8' },
    counts: { ...NOTHING, done: 1_000 },
  },
];

const factsWith = (coverage: ReportFacts['coverage'], language: 'en' | 'de' | 'ja' = 'en'): ReportFacts =>
  reportFactsOf({ coverage, ...spokenIn(language) });

test('the report says how many criteria are done, have no task, have changed, and of which spec', () => {
  const [said, table] = coverageBlocks(factsWith(SPECS));
  expect(said === undefined ? '' : plainText(said)).toBe(
    '1,003 of 1,006 acceptance criteria are done. 1 has no task. 2 changed since they were accepted.',
  );
  const rows = (table?.content ?? []).map(({ content = [] }) => content.map(plainText).join(' | '));
  expect(rows).toEqual([
    'Spec | Criteria | No task | To do | In progress | Done | Changed',
    'ABC-1 Pricing | 6 | 1 | 2 | 0 | 3 | 2',
    'ABC-2 Harbour <b> | 1,000 | 0 | 0 | 0 | 1,000 | 0',
  ]);
});

test('what is said of criteria leads to their tasks, or to the spec that has them', () => {
  const linked = hrefsIn(coverageBlocks(factsWith(SPECS)));
  const tasks = 'https://example.atlassian.net/issues/?jql=parent%20IN%20';
  const pricing = 'https://example.atlassian.net/wiki/spaces/A/pages/7';
  const harbour = 'https://example.atlassian.net/wiki/spaces/A/pages/8';
  expect(linked).toEqual([
    ['1,003 of 1,006 acceptance criteria', `${tasks}(1,%202)%20AND%20level%20IS%20EMPTY`],
    ['1', pricing],
    ['2', pricing],
    ['ABC-1', 'https://example.atlassian.net/browse/ABC-1'],
    ['Pricing', pricing],
    ['6', pricing],
    ['1', pricing],
    ['2', `${tasks}(1)%20AND%20level%20IS%20EMPTY`],
    ['3', `${tasks}(1)%20AND%20level%20IS%20EMPTY`],
    ['2', pricing],
    ['ABC-2', 'https://example.atlassian.net/browse/ABC-2'],
    ['Harbour <b>', harbour],
    ['1,000', harbour],
    ['1,000', `${tasks}(2)%20AND%20level%20IS%20EMPTY`],
  ]);
});

test('where several specs have criteria without a task, the table leads to each', () => {
  const counts = { ...NOTHING, uncovered: 1 };
  const specs = SPECS.map((spec) => ({ ...spec, counts }));
  const [said] = coverageBlocks(factsWith(specs));
  expect(hrefsIn(said === undefined ? [] : [said]).map(([words]) => words)).toEqual([
    '0 of 2 acceptance criteria',
  ]);
});

test('what asks for nobody is not said', () => {
  const [said] = coverageBlocks(factsWith(SPECS.slice(1)));
  expect(said === undefined ? '' : plainText(said)).toBe('1,000 of 1,000 acceptance criteria are done.');
});

test.each(REPORT_LANGUAGES)('with specs and without, it is what Confluence takes in %s', (language) => {
  for (const specs of [SPECS, []])
    expect(checkAdf(documentOf(coverageBlocks(factsWith(specs, language))))).toEqual([]);
});
