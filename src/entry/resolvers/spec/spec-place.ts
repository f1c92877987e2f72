import { type Site } from '../../../domain/spec/epic-values';
import { type Caller } from '../call';
import { claimedIssueId } from '../extension';

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
  const issueId = claimedIssueId(extension);
  return issueId === null || siteUrl === null
    ? null
    : { issueId, viewerId: accountId, site: { siteUrl, cloudId } };
}
