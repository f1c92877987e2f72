import { type AdfNode } from '../../documents/adf';
import { paragraph, text } from '../../documents/nodes';
import { table } from '../../documents/table';
import { type CoverageCounts } from '../../coverage/coverage-counts';
import { criteriaCounted, type SpecCoverage, totalCoverage } from '../coverage/spec-coverage';
import { childrenQuery } from '../report-query';
import { numberIn } from '../words/formats';
import { type ReportWords } from '../words/report-words';
import { issueLink, linkedWords, pageLink, pageUrl, queryUrl } from './inline';
import { type ReportFacts } from './report-facts';

/** How far the acceptance criteria of the specs are that belong to the report's issues. */
export function coverageBlocks(facts: ReportFacts): readonly AdfNode[] {
  const { words } = facts;
  const specs = facts.coverage;
  if (specs.length === 0) return [paragraph(text(words.coverage.none))];
  const { spec, criteria, uncovered, covered, inProgress, done, changed } = words.coverage.columns;
  return [
    paragraph(
      ...said(facts, words).flatMap((sentence, n) => (n === 0 ? sentence : [text(words.gap), ...sentence])),
    ),
    table(
      [spec, criteria, uncovered, covered, inProgress, done, changed],
      specs.map((each) => rowOf(facts, words, each)),
      WIDTHS,
    ),
  ];
}

/** Pixels. */
const WIDTHS = [250, 85, 85, 85, 85, 85, 85];

/** What asks for somebody is told only where there is some. What is done leads to the tasks, the rest to the spec. */
function said(facts: ReportFacts, { coverage: words }: ReportWords): readonly (readonly AdfNode[])[] {
  const specs = facts.coverage;
  const counts = totalCoverage(specs);
  return [
    linkedWords(words.done(counts.done, criteriaCounted(counts)), tasksUrl(facts, specs)),
    ...(['uncovered', 'changed'] as const)
      .filter((name) => counts[name] > 0)
      .map((name) => linkedWords(words[name](counts[name]), specUrl(facts, name))),
  ];
}

const tasksUrl = (facts: ReportFacts, specs: readonly SpecCoverage[]): string =>
  queryUrl(facts, childrenQuery(specs.map(({ issue }) => issue.issueId)));

/** The page of the one spec that has such criteria; where several have, the table leads to each. */
function specUrl(facts: ReportFacts, name: keyof CoverageCounts): string | null {
  const [spec, ...others] = facts.coverage.filter(({ counts }) => counts[name] > 0);
  return spec === undefined || others.length > 0 ? null : pageUrl(facts, spec.page);
}

/** Criteria stand on the spec; how far they are, their tasks tell. */
function rowOf(facts: ReportFacts, { locale }: ReportWords, spec: SpecCoverage) {
  const { issue, page, counts } = spec;
  const { uncovered, covered, inProgress, done, changed } = counts;
  const number = (count: number, url: string) =>
    linkedWords(['', numberIn(locale, count), ''], count === 0 ? null : url);
  const [onSpec, byTasks] = [pageUrl(facts, page), tasksUrl(facts, [spec])];
  return [
    [issueLink(facts, issue), text(' '), pageLink(facts, page)],
    ...[criteriaCounted(counts), uncovered].map((count) => number(count, onSpec)),
    ...[covered, inProgress, done].map((count) => number(count, byTasks)),
    number(changed, onSpec),
  ];
}
