import { BUILT_IN, type TemplateChoice } from './template-choice';

/** What a project has chosen, by issue type id; a type without a choice has the built-in product spec. */
export type TemplateChoices = Readonly<Record<string, TemplateChoice>>;

export const choiceFor = (choices: TemplateChoices, issueTypeId: string | null): TemplateChoice =>
  (issueTypeId !== null && Object.hasOwn(choices, issueTypeId) ? choices[issueTypeId] : null) ?? BUILT_IN;

/** The choices with one more, or one taken back. */
export function withChoice(
  choices: TemplateChoices,
  issueTypeId: string,
  choice: TemplateChoice,
): TemplateChoices {
  const others = Object.entries(choices).filter(([id]) => id !== issueTypeId);
  return Object.fromEntries(choice.kind === 'built-in' ? others : [...others, [issueTypeId, choice]]);
}

export const sameChoice = (one: TemplateChoice, other: TemplateChoice): boolean =>
  one.kind === 'built-in' || other.kind === 'built-in'
    ? one.kind === other.kind
    : one.kind === other.kind && one.id === other.id;
