import { type AdfNode } from '../documents/adf';
import { documentOf, link, paragraph, strong, text } from '../documents/nodes';
import { table } from '../documents/table';
import { setApart } from '../kernel/set-apart';
import { numberIn } from '../reports/words/formats';
import { type IssueName } from './issue-facts';
import { type BlockedReason } from './issue-status';
import { type ParentGroup } from './parent-groups';
import { type BlockedIssue, type StatusSummary } from './status-summary';

/** A status that stands still, as in an export. */
export interface StillStatus {
  /** The issue that is asked about, or what the author called the scope. */
  readonly subject: IssueName | null;
  readonly name: string;
  readonly summary: StatusSummary;
  /** False when there was no time to count all: the numbers are then lower bounds, and say so. */
  readonly complete: boolean;
  /** What stands below the counts: what is blocked, each epic, or nothing. */
  readonly below: 'blocked' | 'epics' | 'nothing';
  /** ms */
  readonly asOf: number;
  /** Where issues can be opened; `null` leaves their keys as text. */
  readonly siteUrl: string | null;
}

/** A page of paper; the number above says how many there are. */
const SHOWN = 25;

/**
 * The counts as a table, what is blocked with its reasons, and whose view that was when.
 *
 * An export is read by others than who made it, at another time: both are always said. What those may see in Jira
 * nobody knows: issues stand by their keys, and what they are called stays in Jira.
 */
export function statusDocument(status: StillStatus): object {
  return documentOf([
    paragraph(...titleOf(status)),
    table(COUNTED, [countCells(status.summary, status)]),
    ...tableBelow(status),
    ...(status.complete ? [] : [paragraph(text(THE_LEAST))]),
    paragraph(
      text(`As of ${instant(status.asOf)}. Counts what the person who made this export can see in Jira.`),
    ),
    ...(namesIssues(status) ? [paragraph(text(BY_THEIR_KEYS))] : []),
  ]);
}

const THE_LEAST =
  'There are more issues than can be counted while an export is made: the numbers are the least there are.';

const BY_THEIR_KEYS =
  'Issues are named by their keys alone: whoever may see them reads in Jira what they are called.';

const namesIssues = ({ subject, below, summary }: StillStatus): boolean =>
  subject !== null ||
  (below === 'blocked' && summary.blocked.length > 0) ||
  (below === 'epics' && summary.byParent.some(({ parent }) => parent !== null));

const COUNTED = ['Done', 'In progress', 'Blocked', 'To do', 'All'];

const countCells = (
  { groups, total }: Pick<ParentGroup, 'groups' | 'total'>,
  { complete }: Pick<StillStatus, 'complete'>,
) =>
  [groups.completed, groups.inProgress, groups.blocked, groups.toDo, total].map((count) => [
    text(`${complete ? '' : '≥ '}${numberOf(count)}`),
  ]);

function tableBelow(status: StillStatus): readonly AdfNode[] {
  const { below, summary, siteUrl } = status;
  if (below === 'nothing') return [];
  return below === 'epics' ? epicTable(summary.byParent, status) : blockedTable(summary.blocked, siteUrl);
}

/** For an export that nobody in particular makes: nothing of Jira is in it. */
export function liveOnlyDocument(pageUrl: string | null): object {
  const words = 'The status of these issues is live: open this page in Confluence to see it as you may.';
  return documentOf([
    paragraph(strong('Lockstep status')),
    paragraph(text(words), ...(pageUrl === null ? [] : [text(' '), link('Open the page', pageUrl)])),
  ]);
}

function titleOf({ subject, name, siteUrl }: StillStatus): readonly AdfNode[] {
  if (subject === null) return [strong(name === '' ? 'Issues of a query' : name)];
  return [issueKey(subject.key, siteUrl)];
}

const issueKey = (key: string, siteUrl: string | null): AdfNode =>
  siteUrl === null ? text(key) : link(key, `${siteUrl}/browse/${encodeURIComponent(key)}`);

function blockedTable(blocked: readonly BlockedIssue[], siteUrl: string | null): readonly AdfNode[] {
  if (blocked.length === 0) return [];
  const rows = blocked
    .slice(0, SHOWN)
    .map(({ issue, reasons }) => [
      [issueKey(issue.key, siteUrl)],
      [text(reasons.map(reasonWords).join('; '))],
    ]);
  return [table(['Blocked', 'Why'], rows), ...andMore(blocked.length - rows.length)];
}

function epicTable(epics: readonly ParentGroup[], status: StillStatus): readonly AdfNode[] {
  if (epics.length === 0) return [];
  const rows = epics
    .slice(0, SHOWN)
    .map((epic) => [epicName(epic, status.siteUrl), ...countCells(epic, status)]);
  return [table(['Epic', ...COUNTED], rows), ...andMore(epics.length - rows.length)];
}

function epicName({ kind, parent }: ParentGroup, siteUrl: string | null): readonly AdfNode[] {
  if (parent !== null) return [issueKey(parent.key, siteUrl)];
  return [text(kind === 'epics' ? 'The epics themselves' : 'Without an epic')];
}

const andMore = (more: number): readonly AdfNode[] =>
  more > 0 ? [paragraph(text(`And ${numberOf(more)} more.`))] : [];

function reasonWords(reason: BlockedReason): string {
  if (reason.kind === 'flag') return 'Flagged';
  if (reason.kind === 'label') return 'Labelled as blocked';
  if (reason.kind === 'status') return `In the status ${setApart(reason.statusName)}`;
  return `Waits for ${reason.by.map(({ key }) => key).join(', ')}`;
}

/** In the language of the words around it. */
const numberOf = (count: number): string => numberIn('en', count);

/** `2026-11-27 16:00 UTC`: an export names no reader whose zone it could be. */
const instant = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
