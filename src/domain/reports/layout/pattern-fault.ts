import { PLACEHOLDER, placeholderNamed, type TitlePlaceholder } from './title-pattern';

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
