import { type AdfNode } from '../../documents/adf';
import { paragraph, text } from '../../documents/nodes';
import { table } from '../../documents/table';
import { criteriaCounted, type SpecCoverage, totalCoverage } from '../coverage/spec-coverage';
import { sentenceGap } from '../report-words';
import { numberIn } from '../words/formats';
import { type ReportWords } from '../words/report-words';
import { wordsOf } from '../words/words-of';
import { issueLink, pageLink } from './inline';
import { type ReportFacts } from './report-facts';

/** How far the acceptance criteria of the specs are that belong to the report's issues. */
export function coverageBlocks(facts: ReportFacts): readonly AdfNode[] {
  const words = wordsOf(facts.layout.language);
  const specs = facts.coverage;
  if (specs.length === 0) return [paragraph(text(words.coverage.none))];
  const { spec, criteria, uncovered, covered, inProgress, done, changed } = words.coverage.columns;
  return [
    paragraph(text(said(words, specs).join(sentenceGap(facts.layout.language)))),
    table(
      [spec, criteria, uncovered, covered, inProgress, done, changed],
      specs.map((each) => rowOf(facts, words, each)),
      WIDTHS,
    ),
  ];
}

/** Pixels. */
const WIDTHS = [250, 85, 85, 85, 85, 85, 85];

/** What asks for somebody is told only where there is some. */
function said({ coverage }: ReportWords, specs: readonly SpecCoverage[]): readonly string[] {
  const counts = totalCoverage(specs);
  return [
    coverage.done(counts.done, criteriaCounted(counts)),
    ...(counts.uncovered === 0 ? [] : [coverage.uncovered(counts.uncovered)]),
    ...(counts.changed === 0 ? [] : [coverage.changed(counts.changed)]),
  ];
}

function rowOf(facts: ReportFacts, { locale }: ReportWords, { issue, page, counts }: SpecCoverage) {
  const { uncovered, covered, inProgress, done, changed } = counts;
  const figures = [criteriaCounted(counts), uncovered, covered, inProgress, done, changed];
  return [
    [issueLink(facts, issue), text(' '), pageLink(facts, page)],
    ...figures.map((count) => [text(numberIn(locale, count))]),
  ];
}
