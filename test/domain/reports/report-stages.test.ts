import { type AdfNode } from '../../../src/domain/documents/adf';
import { plainText } from '../../../src/domain/documents/plain-text';
import { storedFigures } from '../../../src/domain/reports/memory/stored-figures';
import { type ReportFigures, reportFigures } from '../../../src/domain/reports/report-figures';
import { reportBody } from '../../../src/domain/reports/report-page';
import { NO_QUERIES, reportQueries } from '../../../src/domain/reports/report-query';
import { withStages } from '../../../src/domain/reports/report-stages';
import { type IssueFacts } from '../../../src/domain/status/issue-facts';
import { type StatusMap } from '../../../src/domain/status/stages';
import { anIssue } from '../../kit/an-issue';
import { factsOf, OP, WINDOW } from '../../kit/report-page-facts';

const inStatus = (issueId: string, statusId: string, statusName: string, flagged = false) =>
  anIssue({ issueId, statusId, statusName, flagged, category: 'indeterminate' });
const BUILDING = inStatus('1', '31', 'Building');
const ISSUES = [BUILDING, inStatus('2', '32', 'In Prüfung'), inStatus('3', '32', 'In Prüfung', true)];

const figuresOf = (issues: readonly IssueFacts[], map: StatusMap = {}) =>
  withStages(reportFigures(issues, WINDOW), map);
const pageOf = (figures: ReportFigures) =>
  plainText(JSON.parse(reportBody({ ...factsOf(), figures }, OP)) as AdfNode);

/** The lines below the words that introduce them. */
function stageLines(figures: ReportFigures, queries = factsOf().queries): readonly string[] {
  const { content = [] } = JSON.parse(reportBody({ ...factsOf(), figures, queries }, OP)) as AdfNode;
  const at = content.findIndex((block) => plainText(block) === 'Open work by stage, blocked or not:');
  return content[at + 1]?.content?.map(plainText) ?? [];
}

test('what is open stands by the names of its statuses, a line each, in the order of the work, blocked or not', () => {
  expect(stageLines(figuresOf(ISSUES))).toEqual(['Building: 1', 'In Prüfung: 2']);
});

test('more of a status than one search of Jira names opens by the status as of today, where the scope has a query', () => {
  const many = Array.from({ length: 151 }, (_, n) => inStatus(String(n + 10), '31', 'Building'));
  const figures = figuresOf([...many, ...ISSUES.slice(1)]);
  const scope = { kind: 'project', projectId: '7' } as const;
  const fields = { flaggedFieldId: null, blockingLinkTypeIds: [] };
  const queries = reportQueries(scope, { figures, issues: [], fields });
  const body = reportBody({ ...factsOf(), figures, queries }, OP);
  const links = [
    ...body.matchAll(
      /"text":"(2|In Jira, as of today)","marks":\[\{"type":"link","attrs":\{"href":"([^"]+)"/g,
    ),
  ];
  const found = links.map(([, count, href = '']) => [count, new URL(href).searchParams.get('jql')]);
  expect(found).toContainEqual([
    'In Jira, as of today',
    '((project = 7) AND level IS EMPTY) AND status IN (31)',
  ]);
  expect(found).toContainEqual(['2', 'id IN (2, 3)']);
  expect(body).not.toContain('In Jira: ');
});

test('where it has none, it opens in parts on the line of that status', () => {
  const many = Array.from({ length: 151 }, (_, n) => inStatus(String(n + 10), '31', 'Building'));
  const figures = figuresOf([...many, ...ISSUES.slice(1)]);
  expect(stageLines(figures, NO_QUERIES)).toEqual(['Building: 151. In Jira: 1–150, 151.', 'In Prüfung: 2']);
});

test('where statuses say no more than the groups, the page is silent', () => {
  expect(pageOf(figuresOf([BUILDING]))).not.toContain('by stage');
});

test('an admin’s map decides whether a status says more, whatever it is called', () => {
  expect(pageOf(figuresOf([BUILDING], { 31: 'validation' }))).toContain('Building: 1');
});

test('what was finished after the window’s end is in no status of then', () => {
  const after = inStatus('4', '32', 'In Prüfung');
  const finished = { ...after, category: 'done', categoryChangedAt: WINDOW.to + 5 } as const;
  expect(figuresOf([BUILDING, finished]).byStatus).toEqual([]);
});

test('the names that statuses had are kept with the figures', () => {
  const published = { asOf: 0, told: [], coverage: [], sprint: null };
  const scope = { kind: 'project', projectId: '7' } as const;
  const kept = (issues: readonly IssueFacts[]) =>
    storedFigures({ ...published, scope, figures: figuresOf(issues) });
  expect(kept(ISSUES).byStatus).toEqual([
    { statusName: 'Building', issueIds: ['1'] },
    { statusName: 'In Prüfung', issueIds: ['2', '3'] },
  ]);
  expect(kept([BUILDING]).byStatus).toEqual([]);
});

test('the statuses that blocked are kept with the figures, by the names that they had', () => {
  const published = { asOf: 0, told: [], coverage: [], sprint: null };
  const scope = { kind: 'project', projectId: '7' } as const;
  const held = { ...BUILDING, issueId: '8', statusId: '77', statusName: 'On hold', statusBlocks: true };
  const figures = figuresOf([BUILDING, held, { ...held, issueId: '9' }]);
  expect(storedFigures({ ...published, scope, figures }).blocking).toMatchObject({ 77: 'On hold' });
});
