import { cutText, oneLine } from '../kernel/text';

/** Confluence's limit of a title. Counted in UTF-16 units, the strictest of the ways to count. */
export const LONGEST_TITLE = 255;
const SUFFIX = ' - Product Spec';

/** `{issue summary} - Product Spec`, with the summary cut where the whole would be too long. */
export function specTitle(summary: string, key: string): string {
  const name = oneLine(summary) || key;
  return `${cutText(name, LONGEST_TITLE - SUFFIX.length)}${SUFFIX}`;
}
