import { type AdfNode } from '../../documents/adf';
import { link, paragraph, strong, text } from '../../documents/nodes';
import { table } from '../../documents/table';
import { countsOf, headlineSentences, sentenceGap } from '../report-words';
import { type GroupName } from '../words/report-words';
import { wordsOf } from '../words/words-of';
import { chartOf } from './chart';
import { linkedWords, queryUrl } from './inline';
import { type ReportFacts } from './report-facts';

const GROUPS: readonly GroupName[] = ['completed', 'inProgress', 'blocked', 'other'];

/** What a director reads in ten seconds: the headline, the four numbers and Confluence's own chart of them. */
export function summaryBlocks(facts: ReportFacts, op: string): readonly AdfNode[] {
  const { figures, layout } = facts;
  const name = facts.sprint?.sprint.name ?? facts.project.name;
  const words = wordsOf(layout.language);
  if (figures.total === 0) return [paragraph(text(words.nothingAtAll(name)))];
  const counts = countsOf(figures);
  const urlOf = (group: GroupName) => (counts[group] === 0 ? null : queryUrl(facts, facts.queries[group]));
  const sentences = headlineSentences(words, name, figures).flatMap((sentence, n) => [
    text(n === 0 ? '' : sentenceGap(layout.language)),
    ...linkedWords(sentence.words, urlOf(sentence.group)),
  ]);
  const id = tableIdOf(op);
  const series = facts.changes === null ? 1 : 2;
  return [paragraph(...sentences), countsTable(facts, id), chartOf(id, words.chart, series)];
}

/** The same for every run, so that what says the same is not written again. */
const tableIdOf = (op: string): string => `${op.slice(0, 8)}-0000-4000-8000-000000000001`;

function countsTable(facts: ReportFacts, localId: string): AdfNode {
  const { columns, groups } = wordsOf(facts.layout.language);
  const now = countsOf(facts.figures);
  const before = facts.changes?.before ?? null;
  const rows = GROUPS.map((group) => {
    const url = now[group] === 0 ? null : queryUrl(facts, facts.queries[group]);
    // Plain digits: the chart reads them.
    const count = String(now[group]);
    const own = [[strong(groups[group])], [url === null ? text(count) : link(count, url)]];
    return before === null ? own : [...own, [text(String(before[group]))]];
  });
  const names = [columns.group, columns.now, ...(before === null ? [] : [columns.before])];
  const counts = table(names, rows);
  return { ...counts, attrs: { ...counts.attrs, localId } };
}
