import { type ReportChoice } from './report-choice';

/** What is chosen together: a page is in a space. */
const PARTS = [
  ['schedule'],
  ['spaceId', 'parentId'],
  ['scope'],
  ['layout'],
  ['audience'],
  ['catchUp'],
] as const satisfies readonly (readonly (keyof ReportChoice)[])[];

export type ChoiceField = (typeof PARTS)[number][number];

type Said = Readonly<Partial<Record<ChoiceField, unknown>>>;

/** What somebody left as their form had it when it opened. */
export function untouchedIn(choice: Said, from: Said): readonly ChoiceField[] {
  const isUntouched = (field: ChoiceField): boolean => isSameChoice(choice[field], from[field]);
  return PARTS.flatMap((part) => (part.every(isUntouched) ? part : []));
}

/** Whether two say the same in the same words. */
export const isSameChoice = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A choice that leaves to a report what its maker did not touch: somebody else may have changed that since. */
export const keeping = (
  choice: ReportChoice,
  untouched: readonly ChoiceField[],
  report: ReportChoice,
): ReportChoice => ({ ...choice, ...Object.fromEntries(untouched.map((field) => [field, report[field]])) });
