import { cutText, oneLine } from '../../kernel/text';
import { dateAfter, weekdayOf } from '../local-date';

/** What a title pattern may name, in braces. */
export const TITLE_PLACEHOLDERS = ['project key', 'from', 'to', 'week'] as const;
export type TitlePlaceholder = (typeof TITLE_PLACEHOLDERS)[number];

/** Confluence's limit, less a suffix. */
const LONGEST_TITLE = 248;

export const PLACEHOLDER = /\{([^{}]*)\}/g;

export interface TitleValues {
  readonly projectKey: string;
  /** Local dates of the window's ends, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

/** The title of one report; a pattern that was checked leaves nothing unfilled. */
export function filledTitle(pattern: string, { projectKey, from, to }: TitleValues): string {
  const values: Readonly<Record<TitlePlaceholder, string>> = {
    'project key': projectKey,
    from,
    to,
    week: isoWeek(to),
  };
  const filled = pattern.replace(PLACEHOLDER, (whole, words: string) => {
    const name = placeholderNamed(words);
    return name === null ? whole : values[name];
  });
  return shownTitle(filled);
}

/** One line of a length that leaves room for a suffix. */
export const shownTitle = (title: string): string => cutText(oneLine(title), LONGEST_TITLE);

/** Case and spaces around are not looked at. */
export const placeholderNamed = (words: string): TitlePlaceholder | null =>
  TITLE_PLACEHOLDERS.find((name) => name === words.trim().replace(/\s+/g, ' ').toLowerCase()) ?? null;

/** `2026-W48`: weeks begin on Monday, and the first one has the year's first Thursday (ISO 8601). */
function isoWeek(date: string): string {
  const thursday = dateAfter(date, 4 - weekdayOf(date));
  const year = thursday.slice(0, 4);
  const daysBefore = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / MS_PER_DAY;
  return `${year}-W${String(Math.floor(daysBefore / 7) + 1).padStart(2, '0')}`;
}

const MS_PER_DAY = 86_400_000;
