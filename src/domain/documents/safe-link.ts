const SAFE_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);
const LONGEST = 2_048;

/**
 * The link as it may stand on a page, or `null` when it must become plain text.
 *
 * Parsed, not matched: browsers ignore case, tabs and line ends inside `java\tscript:`, and so does the
 * parser. Relative links have no meaning away from where they were written.
 */
export function safeLink(href: unknown): string | null {
  if (typeof href !== 'string' || href.length > LONGEST || !URL.canParse(href)) return null;
  const url = new URL(href);
  return SAFE_PROTOCOLS.has(url.protocol) ? url.href : null;
}
