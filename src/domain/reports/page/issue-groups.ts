import { type AdfNode } from '../../documents/adf';
import { expand } from '../../documents/made-nodes';
import { paragraph, text } from '../../documents/nodes';
import { table } from '../../documents/table';
import { compareIds } from '../../kernel/ids';
import { type IssueFacts } from '../../status/issue-facts';
import { issuesIn } from '../groups';
import { type GroupName } from '../words/report-words';
import { issueLink, linkedWords, queryUrl } from './inline';
import { reasonNodes } from './reasons';
import { type ReportFacts } from './report-facts';

/** What was done and what is stuck is read; of the rest a few, and a link. The count above them stays exact. */
const ROWS_SHOWN: Readonly<Record<GroupName, number>> = {
  completed: 50,
  inProgress: 25,
  blocked: 100,
  other: 10,
};
/** Of those, so many are open to the eye: the others are a click away. */
const ROWS_OPEN = 10;
const MS_PER_DAY = 86_400_000;

interface Column {
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly cell: (issue: IssueFacts) => readonly AdfNode[];
}

/** The count of a group, its first rows, and where the rest is. */
export function groupBlocks(facts: ReportFacts, group: GroupName): readonly AdfNode[] {
  const { words } = facts;
  const rows = rowsOf(facts, group);
  if (rows.length === 0) return [paragraph(text(words.noIssues))];
  const columns = columnsOf(facts, group);
  const listed = (some: readonly IssueFacts[]): AdfNode =>
    table(
      columns.map(({ name }) => name),
      some.map((issue) => columns.map(({ cell }) => cell(issue))),
      columns.map(({ width }) => width),
    );
  const folded = rows.slice(ROWS_OPEN, ROWS_SHOWN[group]);
  return [
    paragraph(...counted(facts, group, rows.length)),
    listed(rows.slice(0, ROWS_OPEN)),
    ...(folded.length === 0 ? [] : [expand(words.further(folded.length), [listed(folded)])]),
    ...rest(facts, group, rows.length),
  ];
}

/**
 * The issues of a group as they are listed: what has an age by it, since the oldest asks for somebody; what was
 * done by when, the latest first; what is not started as it was made.
 */
export function rowsOf({ figures }: ReportFacts, group: GroupName): readonly IssueFacts[] {
  const way = WAY[group];
  return issuesIn(figures, [group]).toSorted(
    (one, other) => way * (changedAt(one) - changedAt(other)) || compareIds(one.issueId, other.issueId),
  );
}

/** Through the changes of category: from the oldest on, from the latest back, or not at all. */
const WAY: Readonly<Record<GroupName, number>> = { blocked: 1, inProgress: 1, completed: -1, other: 0 };

/** Where Jira never recorded a change, nobody knows the age: last. */
const changedAt = ({ categoryChangedAt }: IssueFacts): number => categoryChangedAt ?? Number.MAX_SAFE_INTEGER;

function counted(facts: ReportFacts, group: GroupName, count: number) {
  const url = queryUrl(facts, facts.queries[group]);
  const { issues, oldestFirst, latestFirst } = facts.words;
  const order = WAY[group] < 0 ? latestFirst : WAY[group] > 0 ? oldestFirst : '';
  return linkedWords(['', issues(count), count > 1 ? order : ''], url);
}

function rest(facts: ReportFacts, group: GroupName, all: number): readonly AdfNode[] {
  const more = all - ROWS_SHOWN[group];
  if (more <= 0) return [];
  const url = queryUrl(facts, facts.queries[group]);
  const others = facts.words.inJira(more, all);
  return [facts.liveList?.(others.join(''), url) ?? paragraph(...linkedWords(others, url))];
}

function columnsOf(facts: ReportFacts, group: GroupName): readonly Column[] {
  const { words } = facts;
  const { columns } = words;
  const column = (name: string, width: number, cell: Column['cell']): Column => ({ name, width, cell });
  const key = column(columns.key, 110, (issue) => [issueLink(facts, issue)]);
  const summary = (width: number) => column(columns.summary, width, (issue) => [text(issue.summary)]);
  const status = column(columns.status, 150, (issue) => [text(issue.statusName)]);
  const age = column(columns.age, 100, (issue) => [text(ageOf(facts, issue))]);
  if (group === 'blocked') {
    const reasons = new Map(facts.figures.blocked.map((row) => [row.issue.issueId, row.reasons]));
    const told = (issue: IssueFacts) => reasonNodes(facts, words, reasons.get(issue.issueId) ?? []);
    return [key, summary(330), column(columns.reason, 220, told), age];
  }
  return group === 'inProgress' ? [key, summary(400), status, age] : [key, summary(500), status];
}

/** Whole days since the last change of category; empty where Jira never recorded one. */
function ageOf({ figures, words }: ReportFacts, { categoryChangedAt }: IssueFacts): string {
  if (categoryChangedAt === null || categoryChangedAt > figures.window.to) return '';
  return words.days(Math.floor((figures.window.to - categoryChangedAt) / MS_PER_DAY));
}
