/** Which template a spec is written from. Pages and space templates are known by their ids alone. */
export type TemplateChoice =
  | { readonly kind: 'built-in' }
  | { readonly kind: 'page' | 'space-template'; readonly id: string };

export const BUILT_IN: TemplateChoice = { kind: 'built-in' };

/** What a spec's page was made from, and the kinds of the sections that it got. */
export interface UsedTemplate {
  readonly choice: TemplateChoice;
  /** Of the page that was the template; space templates have none. */
  readonly versionNumber: number | null;
  readonly sections: readonly string[];
}
