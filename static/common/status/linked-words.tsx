import { SiteLink } from '../site-link';
import { queryPath } from './paths';

interface Props {
  /** What finds the issues that the words count; `null` where nothing does. */
  readonly jql: string | null;
  readonly words: string;
}

/** Words about issues that lead to these in Jira. */
export function LinkedWords({ jql, words }: Props) {
  return jql === null ? <>{words}</> : <SiteLink path={queryPath(jql)}>{words}</SiteLink>;
}
