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
 * JQL can say flagged and labelled, and not that a blocker is unfinished. So blocked issues are named one by one,
 * or where these are too many, only those that are neither flagged nor labelled. A label that is written in another
 * case is named too: whether Jira tells the two apart plays no part then.
 */
export function stuckWords(
  blocked: readonly BlockedIssue[],
  { flaggedFieldId }: FieldIds,
): StuckWords | null {
  if (blocked.length <= MOST_IDS) return byName(blocked);
  const field = blocked.some(({ issue }) => issue.flagged) ? fieldWord(flaggedFieldId) : null;
  const rest = blocked.filter(({ issue }) => !(field !== null && issue.flagged) && !isLabelled(issue));
  if (rest.length > MOST_IDS) return null;
  const named = byName(rest);
  const flagged = field === null ? [] : [`${field} IS NOT EMPTY`];
  const free = field === null ? [] : [`${field} IS EMPTY`];
  const only = [...flagged, `labels = ${BLOCKED_LABEL}`, ...(rest.length === 0 ? [] : [named.only])];
  return {
    only: `statusCategory != 3 AND (${only.join(' OR ')})`,
    without: [...free, `(labels IS EMPTY OR labels != ${BLOCKED_LABEL})`, ...named.without],
  };
}

function byName(blocked: readonly BlockedIssue[]): StuckWords {
  const ids = blocked.map(({ issue }) => issue.issueId).join(', ');
  return { only: `id IN (${ids})`, without: blocked.length === 0 ? [] : [`id NOT IN (${ids})`] };
}

/** A field's own number: names are translated, and two fields may have the same. */
const fieldWord = (fieldId: string | null): string | null =>
  fieldId === null ? null : `cf[${fieldId.replace('customfield_', '')}]`;

const isLabelled = ({ labels }: IssueFacts): boolean => labels.includes(BLOCKED_LABEL);
