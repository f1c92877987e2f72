import { messages as statusMessages } from '../messages';
import { type StatusLoader } from '../status-loader';
import { type Draft } from './draft';

/** Settings that are tried out. */
export interface Tried {
  readonly loader: StatusLoader;
  /** The query that they ask for; `null` where they ask for anything else. */
  readonly jql: string | null;
}

/**
 * Why Jira does not take the query that stands in the field, in its own words, which name the position of the mistake;
 * `null` while that is not known of this very query.
 */
export function refusalOf(
  tried: Tried | null,
  { source, jql }: Pick<Draft, 'source' | 'jql'>,
): string | null {
  const shown = tried?.loader.shown.value;
  if (source !== 'jql' || tried?.jql !== jql.trim() || shown?.kind !== 'query-refused') return null;
  return shown.messages.join(' ') || statusMessages.queryRefused.title;
}
