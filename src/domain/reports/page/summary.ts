import { type AdfNode } from '../../documents/adf';
import { bulletList, paragraph, strong, text } from '../../documents/nodes';
import { table } from '../../documents/table';
import { setApart } from '../../kernel/set-apart';
import { statusQuery } from '../report-query';
import { idsOf } from '../../status/issue-facts';
import { countsOf, GROUPS, issuesIn } from '../groups';
import { aroundName, headlineSentences } from '../report-words';
import { numberIn } from '../words/formats';
import { type GroupName, type Linked } from '../words/report-words';
import { chartOf } from './chart';
import { idsUrl, linkedWords, numberWords, subjectLink } from './inline';
import { rowsOf } from './issue-groups';
import { type ReportFacts } from './report-facts';

/** What a director reads in ten seconds: the headline, the four numbers and Confluence's own chart of them. */
export function summaryBlocks(facts: ReportFacts, op: string): readonly AdfNode[] {
  const { figures, words } = facts;
  const [before, after] = aroundName(words, figures);
  const named = [text(before), subjectLink(facts), text(after)];
  if (figures.total === 0) return [paragraph(...named)];
  const sentences = headlineSentences(words, figures).flatMap(({ group, words: said }, n) => [
    text(n === 0 ? '' : words.gap),
    ...numberOf(facts, group, said),
  ]);
  const id = tableIdOf(op);
  const series = facts.changes === null ? 1 : 2;
  return [
    paragraph(...named, ...sentences),
    countsTable(facts, id),
    ...statusLines(facts),
    chartOf(id, words.chart, series),
  ];
}

/** What is open by the names of its statuses: finer than the groups, and in the order of the work. */
function statusLines(facts: ReportFacts): readonly AdfNode[] {
  const { locale, byStage, inParts } = facts.words;
  const lines = facts.figures.byStatus.map(({ statusName, statusIds, issueIds }) => {
    const stop = idsUrl(facts, issueIds) === null ? inParts[1] : '';
    const count = numberIn(locale, issueIds.length);
    const said = numberWords(facts, ['', count, stop], issueIds, statusQuery(facts.queries, statusIds));
    return [text(`${setApart(statusName)}: `), ...said];
  });
  return lines.length === 0 ? [] : [paragraph(text(byStage)), bulletList(lines)];
}

const numberOf = (facts: ReportFacts, group: GroupName, said: Linked): readonly AdfNode[] =>
  numberWords(facts, said, idsOf(rowsOf(facts, group)), facts.queries[group]);

/** The same for every run, so that what says the same is not written again. */
const tableIdOf = (op: string): string => `${op.slice(0, 8)}-0000-4000-8000-000000000001`;

function countsTable(facts: ReportFacts, localId: string): AdfNode {
  const { columns, groups } = facts.words;
  const now = countsOf(facts.figures);
  const before = facts.changes?.before ?? null;
  const rows = GROUPS.map((group) => {
    // Plain digits: the chart reads them, and nothing documents whether it takes `1.234` for more than one.
    const count = String(now[group]);
    const own = [
      [strong(groups[group])],
      linkedWords(['', count, ''], idsUrl(facts, idsOf(issuesIn(facts.figures, [group])))),
    ];
    return before === null ? own : [...own, [text(String(before[group]))]];
  });
  const names = [columns.group, columns.now, ...(before === null ? [] : [columns.before])];
  const counts = table(names, rows);
  return { ...counts, attrs: { ...counts.attrs, localId } };
}
