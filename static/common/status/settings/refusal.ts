import { LONGEST_JQL } from '../../../../src/contract/status/status-options';
import { messages as calmMessages } from '../calm/messages';
import { type Draft } from './draft';
import { messages } from './messages';
import { type Trial } from './trials';

/**
 * Why the query that stands in the field is not taken: its length, or Jira's own words, which name the position of the
 * mistake; `null` while nothing is known of this very query.
 */
export function refusalOf(
  tried: Trial | null,
  { source, jql }: Pick<Draft, 'source' | 'jql'>,
): string | null {
  if (source !== 'jql') return null;
  if (jql.length > LONGEST_JQL) return messages.tooLong(LONGEST_JQL, jql.length);
  const shown = tried?.loader.shown.value;
  const isOfAnother = tried?.config.source !== 'jql' || tried.config.jql.trimEnd() !== jql.trimEnd();
  if (isOfAnother || shown?.kind !== 'query-refused') return null;
  return shown.messages.join(' ') || calmMessages.queryRefused.title;
}

/** What keeps such a query from being tried or saved, in short; its length is said whole. */
export const hindranceFrom = (refusal: string | null, { jql }: Pick<Draft, 'jql'>): string | null =>
  refusal === null || jql.length > LONGEST_JQL ? refusal : messages.refused;
