import { type ProductContext } from '../products/operation';

/**
 * What the service may do either way, where nothing says which [G]: this site follows the first habit
 * of each row unless {@link followOther} tells it otherwise, so that the app is tried with both.
 */
export const HABITS = {
  'comment-makes-version': {
    here: 'an inline comment marks the version that readers see',
    otherwise: 'it makes a new version of the page',
  },
  'trash-frees-title': {
    here: 'a page in the trash lends its title to a new page, and is not restored while that one has it',
    otherwise: 'its title stays taken until it is purged',
  },
  'template-in-storage-alone': {
    here: 'the body of a template is given as storage alone',
    otherwise: 'expanding `body` gives atlas_doc_format as well, which the schema of the answer has room for',
  },
} as const satisfies Readonly<Record<string, { readonly here: string; readonly otherwise: string }>>;

export type Habit = keyof typeof HABITS;

const others = new WeakMap<ProductContext, Set<Habit>>();

/** Lets this site follow the second habit (`true`) or the first. */
export function followOther(context: ProductContext, habit: Habit, second: boolean): void {
  const followed = others.get(context) ?? new Set<Habit>();
  others.set(context, followed);
  if (second) followed.add(habit);
  else followed.delete(habit);
}

export const isOtherwise = (context: ProductContext, habit: Habit): boolean =>
  others.get(context)?.has(habit) === true;
