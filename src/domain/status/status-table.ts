import { type AdfNode } from '../documents/adf';
import { documentOf, link, paragraph, strong, text } from '../documents/nodes';
import { table } from '../documents/table';
import { type IssueName } from './issue-facts';
import { type BlockedReason } from './issue-status';
import { type BlockedIssue, type StatusSummary } from './status-summary';

/** A status that stands still, as in an export. */
export interface StillStatus {
  /** The issue that is asked about, or what the author called the scope. */
  readonly subject: IssueName | null;
  readonly name: string;
  readonly summary: StatusSummary;
  /** ms */
  readonly asOf: number;
  /** Where issues can be opened; `null` leaves their keys as text. */
  readonly siteUrl: string | null;
}

/** A page of paper; the number above says how many there are. */
const BLOCKED_SHOWN = 25;

/**
 * The counts as a table, what is blocked with its reasons, and whose view that was when.
 *
 * An export is read by others than who made it, at another time: both are always said.
 */
export function statusDocument(status: StillStatus): object {
  const { groups, total, blocked } = status.summary;
  const counts = [groups.completed, groups.inProgress, groups.blocked, groups.toDo, total];
  return documentOf([
    paragraph(...titleOf(status)),
    table(['Done', 'In progress', 'Blocked', 'To do', 'All'], [counts.map((count) => [text(String(count))])]),
    ...blockedTable(blocked, status.siteUrl),
    paragraph(
      text(`As of ${instant(status.asOf)}. Counts what the person who made this export can see in Jira.`),
    ),
  ]);
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
  return [issueKey(subject.key, siteUrl), text(` ${subject.summary}`)];
}

const issueKey = (key: string, siteUrl: string | null): AdfNode =>
  siteUrl === null ? text(key) : link(key, `${siteUrl}/browse/${encodeURIComponent(key)}`);

function blockedTable(blocked: readonly BlockedIssue[], siteUrl: string | null): readonly AdfNode[] {
  if (blocked.length === 0) return [];
  const rows = blocked
    .slice(0, BLOCKED_SHOWN)
    .map(({ issue, reasons }) => [
      [issueKey(issue.key, siteUrl), text(` ${issue.summary}`)],
      [text(reasons.map(reasonWords).join('; '))],
    ]);
  const more = blocked.length - rows.length;
  const rest = more > 0 ? [paragraph(text(`And ${String(more)} more.`))] : [];
  return [table(['Blocked', 'Why'], rows), ...rest];
}

function reasonWords(reason: BlockedReason): string {
  if (reason.kind === 'flag') return 'Flagged';
  if (reason.kind === 'label') return 'Labelled as blocked';
  return `Waits for ${reason.by.map(({ key }) => key).join(', ')}`;
}

/** `2026-11-27 16:00 UTC`: an export names no reader whose zone it could be. */
const instant = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
