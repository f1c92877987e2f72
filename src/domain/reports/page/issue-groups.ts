import { type AdfNode } from '../../documents/adf';
import { link, paragraph, text } from '../../documents/nodes';
import { table } from '../../documents/table';
import { type IssueFacts } from '../../status/issue-facts';
import { reasonsInWords } from '../report-words';
import { type GroupName, type ReportWords } from '../words/report-words';
import { wordsOf } from '../words/words-of';
import { issueLink, queryUrl } from './inline';
import { type ReportFacts } from './report-facts';

/** Longer tables are not read; the count above them stays exact. */
const ROWS_SHOWN = 100;
const MS_PER_DAY = 86_400_000;

interface Column {
  readonly name: string;
  readonly cell: (issue: IssueFacts) => readonly AdfNode[];
}

/** The count of a group, its first rows, and where the rest is. */
export function groupBlocks(facts: ReportFacts, group: GroupName): readonly AdfNode[] {
  const words = wordsOf(facts.layout.language);
  const rows = rowsOf(facts, group);
  if (rows.length === 0) return [paragraph(text(words.noIssues))];
  const columns = columnsOf(facts, words, group);
  const shown = rows.slice(0, ROWS_SHOWN).map((issue) => columns.map(({ cell }) => cell(issue)));
  const names = columns.map(({ name }) => name);
  return [
    paragraph(...counted(facts, words, group, rows.length)),
    table(names, shown),
    ...rest(facts, words, group, rows.length - ROWS_SHOWN),
  ];
}

const rowsOf = ({ figures }: ReportFacts, group: GroupName): readonly IssueFacts[] =>
  group === 'blocked' ? figures.blocked.map(({ issue }) => issue) : figures[group];

function counted(facts: ReportFacts, words: ReportWords, group: GroupName, count: number) {
  const url = queryUrl(facts, facts.queries[group]);
  const issues = words.issues(count);
  return [url === null ? text(issues) : link(issues, url)];
}

function rest(facts: ReportFacts, words: ReportWords, group: GroupName, more: number): readonly AdfNode[] {
  if (more <= 0) return [];
  const url = queryUrl(facts, facts.queries[group]);
  const others = words.more(more);
  return [paragraph(url === null ? text(others) : link(others, url))];
}

function columnsOf(facts: ReportFacts, words: ReportWords, group: GroupName): readonly Column[] {
  const { columns } = words;
  const key = { name: columns.key, cell: (issue: IssueFacts) => [issueLink(facts, issue)] };
  const summary = { name: columns.summary, cell: (issue: IssueFacts) => [text(issue.summary)] };
  const status = { name: columns.status, cell: (issue: IssueFacts) => [text(issue.statusName)] };
  const age = { name: columns.age, cell: (issue: IssueFacts) => [text(ageOf(facts, words, issue))] };
  if (group === 'blocked') {
    const reasons = new Map(facts.figures.blocked.map((row) => [row.issue.issueId, row.reasons]));
    const told = (issue: IssueFacts) => [text(reasonsInWords(words, reasons.get(issue.issueId) ?? []))];
    return [key, summary, { name: columns.reason, cell: told }, age];
  }
  return group === 'inProgress' ? [key, summary, status, age] : [key, summary, status];
}

/** Whole days since the last change of category; empty where Jira never recorded one. */
function ageOf({ figures }: ReportFacts, words: ReportWords, { categoryChangedAt }: IssueFacts): string {
  if (categoryChangedAt === null || categoryChangedAt > figures.window.to) return '';
  return words.days(Math.floor((figures.window.to - categoryChangedAt) / MS_PER_DAY));
}
