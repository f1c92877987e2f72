interface Forms {
  /** Where the language has a form of its own for one. */
  readonly one?: string;
  readonly other: string;
}

/** Chooses among the forms that a language has for counts. */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  let rules: Intl.PluralRules | null = null;
  return (count, { one, other }) => {
    rules ??= new Intl.PluralRules(language);
    return rules.select(count) === 'one' ? (one ?? other) : other;
  };
}
