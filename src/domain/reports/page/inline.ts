import { type AdfNode } from '../../documents/adf';
import { bulletList, heading, link, paragraph, text } from '../../documents/nodes';
import { namedParts, namedQuery } from '../../status/named-query';
import { nameIn, searchPath } from '../named-subject';
import { numberIn } from '../words/formats';
import { type Linked } from '../words/report-words';
import { type NamedPage, type ReportFacts } from './report-facts';

type Site = Pick<ReportFacts, 'siteUrl'>;

/** Opens the issues of a query in Jira. */
export const queryUrl = ({ siteUrl }: Site, jql: string): string => siteUrl + searchPath(jql);

/** Its name, which leads to it. */
export function subjectLink({
  siteUrl,
  subject,
  words,
}: Pick<ReportFacts, 'siteUrl' | 'subject' | 'words'>): AdfNode {
  const name = nameIn(words, subject);
  return subject.path === null ? text(name) : link(name, siteUrl + subject.path);
}

/** Exactly these issues, whatever became of them; `null` for none and for too many. */
export function idsUrl(site: Site, ids: readonly string[]): string | null {
  const query = namedQuery(ids);
  return query && queryUrl(site, query);
}

/** Words of which one piece leads somewhere, or plain ones where there is nowhere to go. */
export function linkedWords([before, piece, after]: Linked, url: string | null): readonly AdfNode[] {
  return [text(before), url === null ? text(piece) : link(piece, url), text(after)];
}

type Written = Pick<ReportFacts, 'siteUrl' | 'words'>;

/**
 * A sentence whose number opens the issues that it counted. More than an address can name open behind it: what Jira
 * finds of them today, which is said, or else one by one in several searches.
 */
export function numberWords(
  facts: Written,
  words: Linked,
  ids: readonly string[],
  today: string | null = null,
): readonly AdfNode[] {
  const url = idsUrl(facts, ids);
  if (url !== null || ids.length === 0) return linkedWords(words, url);
  return [...linkedWords(words, null), ...(today === null ? partLinks(facts, ids) : todayLink(facts, today))];
}

/** What Jira finds by now of what is too much to be named: that is not what was counted. */
export function todayLink(facts: Written, query: string): readonly AdfNode[] {
  const { gap, today, inParts } = facts.words;
  return [text(gap), link(today, queryUrl(facts, query)), text(inParts[1])];
}

/** `In Jira: 1–150, 151–300.`, and how many are in no part; nothing where one search is enough. */
function partLinks(facts: Written, ids: readonly string[]): readonly AdfNode[] {
  const { inParts, locale, gap, unlisted } = facts.words;
  const parts = namedParts(ids);
  const links = parts.flatMap(({ from, to, query }, n) => {
    const range = [...new Set([from, to])].map((at) => numberIn(locale, at)).join('–');
    return [text(n === 0 ? '' : ', '), link(range, queryUrl(facts, query))];
  });
  if (links.length === 0) return [];
  const more = ids.length - (parts.at(-1)?.to ?? 0);
  const rest = more > 0 ? gap + unlisted(more) : '';
  return [text(gap + inParts[0]), ...links, text(inParts[1] + rest)];
}

/** Key and summary stay as they were; only the link is live. */
export function issueLink({ siteUrl }: Site, { key }: { readonly key: string }): AdfNode {
  return link(key, `${siteUrl}/browse/${encodeURIComponent(key)}`);
}

/** Items below a name of their own, so many at most, and how many more there are. */
export function namedList<T>(
  { words }: Pick<ReportFacts, 'words'>,
  name: string,
  items: readonly T[],
  { most, line }: { readonly most: number; readonly line: (item: T) => readonly AdfNode[] },
): readonly AdfNode[] {
  if (items.length === 0) return [];
  const more = items.length - most;
  const rest = more > 0 ? [paragraph(text(words.more(more)))] : [];
  return [heading(3, text(name)), bulletList(items.slice(0, most).map(line)), ...rest];
}

export const pageUrl = ({ siteUrl }: Site, { path }: Pick<NamedPage, 'path'>): string => `${siteUrl}${path}`;

export function pageLink(site: Site, page: NamedPage): AdfNode {
  return link(page.title, pageUrl(site, page));
}
