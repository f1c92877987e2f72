import { cutText, oneLine } from '../../kernel/text';
import { dateAfter, weekdayOf } from '../local-date';

/** What a title pattern may name, in braces. */
export const TITLE_PLACEHOLDERS = ['project key', 'from', 'to', 'week'] as const;
export type TitlePlaceholder = (typeof TITLE_PLACEHOLDERS)[number];

/** Of these at least one must be in a pattern: titles are unique in a space, and a report is one of many. */
const TELLS_TIME: readonly TitlePlaceholder[] = ['from', 'to', 'week'];

export type PatternFault =
  /** The words between the braces. */
  | { readonly kind: 'unknown-placeholder'; readonly placeholder: string }
  | { readonly kind: 'open-brace' }
  | { readonly kind: 'no-time' }
  | { readonly kind: 'pattern-too-long'; readonly most: number };

/** Leaves room for what placeholders become, and for the ` (2)` of a title that is taken. */
const LONGEST_PATTERN = 180;
/** Confluence's limit, less a suffix. */
const LONGEST_TITLE = 248;

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The first thing that is wrong with a pattern, or `null`. */
export function patternFault(pattern: string): PatternFault | null {
  if (pattern.length > LONGEST_PATTERN) return { kind: 'pattern-too-long', most: LONGEST_PATTERN };
  const named = [...pattern.matchAll(PLACEHOLDER)].map(([, words]) => words ?? '');
  const unknown = named.find((words) => placeholderNamed(words) === null);
  if (unknown !== undefined) return { kind: 'unknown-placeholder', placeholder: unknown };
  if (/[{}]/.test(pattern.replace(PLACEHOLDER, ''))) return { kind: 'open-brace' };
  const tellsTime = named.some((words) => TELLS_TIME.some((name) => name === placeholderNamed(words)));
  return tellsTime ? null : { kind: 'no-time' };
}

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
const placeholderNamed = (words: string): TitlePlaceholder | null =>
  TITLE_PLACEHOLDERS.find((name) => name === words.trim().replace(/\s+/g, ' ').toLowerCase()) ?? null;

/** `2026-W48`: weeks begin on Monday, and the first one has the year's first Thursday (ISO 8601). */
function isoWeek(date: string): string {
  const thursday = dateAfter(date, 4 - weekdayOf(date));
  const year = thursday.slice(0, 4);
  const daysBefore = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / MS_PER_DAY;
  return `${year}-W${String(Math.floor(daysBefore / 7) + 1).padStart(2, '0')}`;
}

const MS_PER_DAY = 86_400_000;
