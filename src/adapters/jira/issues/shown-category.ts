import { textAt } from '../../http/fields';

const CATEGORIES = ['new', 'indeterminate', 'done'] as const;

/** The category of the issue's status, for its colour: a status without one counts as one that nobody has begun. */
export function shownCategoryOf(issue: unknown): (typeof CATEGORIES)[number] {
  const category = textAt(issue, 'fields', 'status', 'statusCategory', 'key');
  return CATEGORIES.find((known) => known === category) ?? 'new';
}
