/**
 * An instant as Jira writes it, in ms; `null` for what is none.
 *
 * Jira writes offsets without a colon (`+0100`), which `Date.parse` takes in Node and not everywhere.
 */
export function instantOf(text: string | null | undefined): number | null {
  if (text == null) return null;
  const instant = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(instant) ? null : instant;
}
