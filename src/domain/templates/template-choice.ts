/** Which template a spec is written from. Pages and space templates are known by their ids alone. */
export type TemplateChoice =
  | { readonly kind: 'built-in' }
  | { readonly kind: 'page' | 'space-template'; readonly id: string };

export const BUILT_IN: TemplateChoice = { kind: 'built-in' };

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

/** What a spec's page was made from, and the kinds of the sections that it got. */
export interface UsedTemplate {
  readonly choice: TemplateChoice;
  /** Of the page that was the template; space templates have none. */
  readonly versionNumber: number | null;
  readonly sections: readonly string[];
}
