import { type AdfNode } from '../documents/adf';
import { anchor, documentText, heading, link, paragraph, placeholder, text } from '../documents/nodes';
import { type SectionContent } from '../documents/sections';
import { table } from '../documents/table';
import { type IssueFacts } from '../status/issue-facts';
import { type BlockedIssue } from '../status/status-summary';
import { isLate } from './due-report';
import { type ReportFigures } from './report-figures';
import { type ReportQueries } from './report-query';
import { headline, issues, momentIn, reasonWords, sentence } from './report-words';

/** Everything a report page says, as it was when it was written. */
export interface ReportFacts {
  readonly project: { readonly key: string; readonly name: string };
  readonly siteUrl: string;
  readonly zone: string;
  readonly figures: ReportFigures;
  /** When the figures were read. */
  readonly asOf: number;
  readonly missed: readonly string[];
  readonly queries: ReportQueries;
}

/** Kinds of managed sections, in the order of the page; *Notes* comes after them and belongs to people. */
const SECTIONS = ['summary', 'completed', 'progress', 'blocked', 'other', 'about'] as const;
type SectionName = (typeof SECTIONS)[number];

const HEADINGS: Readonly<Record<SectionName, string>> = {
  summary: 'Summary',
  completed: 'Completed',
  progress: 'In progress',
  blocked: 'Blocked',
  other: 'Other',
  about: 'About this report',
};

/** Longer tables are not read; the count above them stays exact. */
const ROWS_SHOWN = 100;

const anchorOf = (name: SectionName, op: string): string => `ls-${name}-${op.slice(0, 8)}`;

/** Anchors of a page that this token made; any one of them on a page says that it is ours. */
export const reportAnchors = (op: string): readonly string[] => SECTIONS.map((name) => anchorOf(name, op));

/** What each section says below its heading; everything else on the page is people's. */
export function reportSections(facts: ReportFacts, op: string): readonly SectionContent[] {
  return SECTIONS.map((name) => ({ anchor: anchorOf(name, op), blocks: CONTENT[name](facts) }));
}

/** A new page's body. People's words have the last place on it: what is added at the end is theirs. */
export function reportBody(facts: ReportFacts, op: string): string {
  const sections = SECTIONS.flatMap((name) => [
    heading(2, anchor(anchorOf(name, op)), text(HEADINGS[name])),
    ...CONTENT[name](facts),
  ]);
  return documentText([...sections, ...NOTES]);
}

const NOTES: readonly AdfNode[] = [
  heading(2, text('Notes')),
  paragraph(placeholder('Add what the figures do not say. Notes stay when the report is made again.')),
];

const CONTENT: Readonly<Record<SectionName, (facts: ReportFacts) => readonly AdfNode[]>> = {
  summary: ({ project, figures }) => [paragraph(text(headline(project.name, figures)))],
  completed: (facts) => issueGroup(facts, facts.figures.completed, facts.queries.completed),
  progress: (facts) => issueGroup(facts, facts.figures.inProgress, facts.queries.inProgress),
  blocked: (facts) => blockedGroup(facts),
  other: (facts) => issueGroup(facts, facts.figures.other, facts.queries.other),
  about: (facts) => about(facts),
};

function issueGroup(
  facts: ReportFacts,
  group: readonly IssueFacts[],
  jql: string | null,
): readonly AdfNode[] {
  const rows = group
    .slice(0, ROWS_SHOWN)
    .map((issue) => [[issueLink(facts, issue)], [text(issue.summary)], [text(issue.statusName)]]);
  return groupBlocks(facts, group.length, jql, table(['Key', 'Summary', 'Status'], rows));
}

function blockedGroup(facts: ReportFacts): readonly AdfNode[] {
  const { blocked } = facts.figures;
  const rows = blocked.slice(0, ROWS_SHOWN).map((row) => blockedRow(facts, row));
  return groupBlocks(facts, blocked.length, facts.queries.blocked, table(['Key', 'Summary', 'Reason'], rows));
}

function blockedRow(facts: ReportFacts, { issue, reasons }: BlockedIssue): readonly (readonly AdfNode[])[] {
  return [[issueLink(facts, issue)], [text(issue.summary)], [text(reasons.map(reasonWords).join('; '))]];
}

function groupBlocks(
  facts: ReportFacts,
  count: number,
  jql: string | null,
  rows: AdfNode,
): readonly AdfNode[] {
  if (count === 0) return [said('No issues.')];
  const more = count - ROWS_SHOWN;
  const rest = more > 0 ? [paragraph(text(`And ${String(more)} more.`), ...groupLink(facts, jql))] : [];
  return [said(`${issues(count)}.`), rows, ...rest];
}

function groupLink({ siteUrl }: ReportFacts, jql: string | null): readonly AdfNode[] {
  if (jql === null) return [];
  return [
    text(' '),
    link('Open the group in Jira as it is now', `${siteUrl}/issues/?jql=${encodeURIComponent(jql)}`),
  ];
}

/** Key and summary stay as they were; only the link is live. */
function issueLink({ siteUrl }: ReportFacts, { key }: IssueFacts): AdfNode {
  return link(key, `${siteUrl}/browse/${encodeURIComponent(key)}`);
}

function about({ figures, zone, asOf, missed }: ReportFacts): readonly AdfNode[] {
  const { window, total } = figures;
  const period = `Covers ${momentIn(zone, window.from)} to ${momentIn(zone, window.to)}.`;
  const late = isLate(window.to, asOf) ? ` Made late, from the issues as of ${momentIn(zone, asOf)}.` : '';
  const gaps = `No report was made on ${missed.join(', ')}; this one covers that time too.`;
  return [
    said(period + late),
    ...(missed.length === 0 ? [] : [said(gaps)]),
    said(
      `${issues(total)} counted, each in one group. Figures stay as they were; links lead to what is now.`,
    ),
    said('Issues with a security level are left out, because everyone who can see this page can read it.'),
  ];
}

const said = (words: string): AdfNode => paragraph(text(sentence(words)));
