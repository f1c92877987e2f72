import { type AdfNode } from '../../documents/adf';
import { expand } from '../../documents/made-nodes';
import { paragraph, text } from '../../documents/nodes';
import { table } from '../../documents/table';
import { compareIds } from '../../kernel/ids';
import { idsOf, type IssueFacts } from '../../status/issue-facts';
import { namedQuery } from '../../status/named-query';
import { issuesIn } from '../groups';
import { type GroupName } from '../words/report-words';
import { idsUrl, issueLink, linkedWords, queryUrl, todayLink } from './inline';
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
    paragraph(...counted(facts, group, rows)),
    listed(rows.slice(0, ROWS_OPEN)),
    ...(folded.length === 0 ? [] : [expand(words.further(folded.length), [listed(folded)])]),
    ...rest(facts, group, rows),
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

function counted(facts: ReportFacts, group: GroupName, rows: readonly IssueFacts[]) {
  const { issues, oldestFirst, latestFirst, inParts } = facts.words;
  const order = rows.length < 2 || WAY[group] === 0 ? '' : WAY[group] < 0 ? latestFirst : oldestFirst;
  const url = idsUrl(facts, idsOf(rows));
  const today = facts.queries[group];
  const behind = url !== null || today === null ? [] : todayLink(facts, today);
  return [
    ...linkedWords(['', issues(rows.length), order + (behind.length === 0 ? '' : inParts[1])], url),
    ...behind,
  ];
}

function rest(facts: ReportFacts, group: GroupName, rows: readonly IssueFacts[]): readonly AdfNode[] {
  const more = rows.length - ROWS_SHOWN[group];
  if (more <= 0) return [];
  const { words, queries, liveList } = facts;
  const query = namedQuery(idsOf(rows));
  const others = query === null ? ([words.more(more), '', ''] as const) : words.inJira(more, rows.length);
  const list = liveList?.(others.join(''), query ?? queries[group], facts.siteUrl);
  return [list ?? paragraph(...linkedWords(others, query && queryUrl(facts, query)))];
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
