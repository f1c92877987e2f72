import { type AdfNode } from '../../documents/adf';
import { link, text } from '../../documents/nodes';
import { namedQuery } from '../../status/named-query';
import { type Linked } from '../words/report-words';
import { type NamedPage, type ReportFacts } from './report-facts';

type Site = Pick<ReportFacts, 'siteUrl'>;

/**
 * Opens the issues of a query in Jira; `null` where no query of bearable length finds them. Commas stand for
 * themselves: in the address of many ids they would take a third of its length.
 */
export function queryUrl({ siteUrl }: Site, jql: string | null): string | null {
  return jql === null
    ? null
    : `${siteUrl}/issues/?jql=${encodeURIComponent(jql).replaceAll('%2C%20', ',%20')}`;
}

/** Exactly these issues, whatever became of them. */
export function idsUrl(site: Site, ids: readonly string[]): string | null {
  return queryUrl(site, namedQuery(ids));
}

/** Words of which one piece leads somewhere, or plain ones where there is nowhere to go. */
export function linkedWords([before, piece, after]: Linked, url: string | null): readonly AdfNode[] {
  return [text(before), url === null ? text(piece) : link(piece, url), text(after)];
}

/** Key and summary stay as they were; only the link is live. */
export function issueLink({ siteUrl }: Site, { key }: { readonly key: string }): AdfNode {
  return link(key, `${siteUrl}/browse/${encodeURIComponent(key)}`);
}

export function pageLink({ siteUrl }: Site, { title, path }: NamedPage): AdfNode {
  return link(title, `${siteUrl}${path}`);
}
