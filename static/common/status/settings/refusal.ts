import { LONGEST_JQL } from '../../../../src/contract/status/status-options';
import { messages as statusMessages } from '../messages';
import { type StatusLoader } from '../status-loader';
import { type Draft } from './draft';
import { messages } from './messages';

/** Settings that are tried out. */
export interface Tried {
  readonly loader: StatusLoader;
  /** The query that they ask for; `null` where they ask for anything else. */
  readonly jql: string | null;
}

/**
 * Why the query that stands in the field is not taken: its length, or Jira's own words, which name the position of the
 * mistake; `null` while nothing is known of this very query.
 */
export function refusalOf(
  tried: Tried | null,
  { source, jql }: Pick<Draft, 'source' | 'jql'>,
): string | null {
  if (source !== 'jql') return null;
  if (jql.length > LONGEST_JQL) return messages.tooLong(LONGEST_JQL, jql.length);
  const shown = tried?.loader.shown.value;
  if (tried?.jql?.trimEnd() !== jql.trimEnd() || shown?.kind !== 'query-refused') return null;
  return shown.messages.join(' ') || statusMessages.queryRefused.title;
}

/** What keeps such a query from being tried or saved, in short; its length is said whole. */
export const hindranceFrom = (refusal: string | null, { jql }: Pick<Draft, 'jql'>): string | null =>
  refusal === null || jql.length > LONGEST_JQL ? refusal : messages.refused;
