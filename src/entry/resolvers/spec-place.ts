import { type Site } from '../../domain/spec/epic-values';
import { type Caller } from './call';
import { claimedId } from './extension';

export interface SpecPlace {
  readonly issueId: string;
  readonly viewerId: string;
  readonly site: Site;
}

/**
 * Which spec is meant. The site's address is the browser's word: it only makes links on a page that
 * this person could write by hand just as well.
 */
export function specPlace({ accountId, cloudId, siteUrl, extension }: Caller): SpecPlace | null {
  const issueId = claimedId(extension, 'issue', 'id');
  return issueId === null || siteUrl === null
    ? null
    : { issueId, viewerId: accountId, site: { siteUrl, cloudId } };
}
