import { type IssueFacts } from './issue-facts';
import { BLOCKED_LABEL } from './issue-status';
import { MOST_IDS } from './named-query';
import { type FieldIds } from './site-fields';
import { type BlockedIssue } from './status-summary';

/** Conditions that find what is blocked in a scope, and what is not. */
export interface StuckWords {
  readonly only: string;
  /** All of them hold for what is not blocked. */
  readonly without: readonly string[];
}

/**
 * What is blocked of a scope in the words of JQL; `null` where it has none.
 *
 * JQL can say flagged, labelled and in which status, and not that a blocker is unfinished. So blocked issues are
 * named one by one, or where these are too many, only those that none of this is true of. A label that is written in another
 * case is named too: whether Jira tells the two apart plays no part then.
 */
export function stuckWords(
  blocked: readonly BlockedIssue[],
  { flaggedFieldId }: FieldIds,
): StuckWords | null {
  if (blocked.length <= MOST_IDS) return byName(blocked);
  const field = blocked.some(({ issue }) => issue.flagged) ? fieldWord(flaggedFieldId) : null;
  const statusIds = stuckStatusIds(blocked);
  const rest = blocked.filter(
    ({ issue }) => !(field !== null && issue.flagged) && !isLabelled(issue) && !isStuck(issue),
  );
  if (rest.length > MOST_IDS) return null;
  const ids = idsOf(rest);
  const words = [
    ...(field === null ? [] : [{ only: `${field} IS NOT EMPTY`, without: `${field} IS EMPTY` }]),
    { only: `labels = ${BLOCKED_LABEL}`, without: `(labels IS EMPTY OR labels != ${BLOCKED_LABEL})` },
    ...(statusIds === ''
      ? []
      : [{ only: `status IN (${statusIds})`, without: `status NOT IN (${statusIds})` }]),
    ...(ids === '' ? [] : [{ only: `id IN (${ids})`, without: `id NOT IN (${ids})` }]),
  ];
  return {
    only: `statusCategory != 3 AND (${words.map(({ only }) => only).join(' OR ')})`,
    without: words.map(({ without }) => without),
  };
}

const idsOf = (blocked: readonly BlockedIssue[]): string =>
  blocked.map(({ issue }) => issue.issueId).join(', ');

function byName(blocked: readonly BlockedIssue[]): StuckWords {
  const ids = idsOf(blocked);
  return { only: `id IN (${ids})`, without: blocked.length === 0 ? [] : [`id NOT IN (${ids})`] };
}

/** A field's own number: names are translated, and two fields may have the same. */
const fieldWord = (fieldId: string | null): string | null =>
  fieldId === null ? null : `cf[${fieldId.replace('customfield_', '')}]`;

/** Far fewer than issues: a site has some statuses of that kind. */
const stuckStatusIds = (blocked: readonly BlockedIssue[]): string =>
  [...new Set(blocked.flatMap(({ issue }) => (isStuck(issue) ? [issue.statusId] : [])))].join(', ');

const isStuck = ({ statusBlocks }: IssueFacts): boolean => statusBlocks;

const isLabelled = ({ labels }: IssueFacts): boolean => labels.includes(BLOCKED_LABEL);
