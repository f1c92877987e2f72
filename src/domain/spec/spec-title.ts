import { cutText, oneLine } from '../kernel/text';

/** Confluence's limit of a title. Counted in UTF-16 units, the strictest of the ways to count. */
export const LONGEST_TITLE = 255;
const SUFFIX = ' - Product Spec';

export type TitleFault = 'empty' | 'too-long';

/** `{issue summary} - Product Spec`, with the summary cut where the whole would be too long. */
export function specTitle(summary: string, key: string): string {
  const name = oneLine(summary) || key;
  return `${cutText(name, LONGEST_TITLE - SUFFIX.length)}${SUFFIX}`;
}

/** What is offered when another page of the space has the title: never taken without asking. */
export function alternativeTitle(title: string, key: string): string {
  const suffix = ` (${key})`;
  return `${cutText(oneLine(title), LONGEST_TITLE - suffix.length)}${suffix}`;
}

export function titleFault(title: string): TitleFault | null {
  const line = oneLine(title);
  if (line === '') return 'empty';
  return line.length > LONGEST_TITLE ? 'too-long' : null;
}
