/** The names that one kind of template may use. */
export interface PlaceholderNames<Inline extends string = string, Block extends string = string> {
  /** Stand anywhere in a text and become a few words there. */
  readonly inline: readonly Inline[];
  /** Become blocks, and so have a paragraph to themselves. */
  readonly block: readonly Block[];
}

/** Of the template of a spec. */
export const SPEC_NAMES = {
  inline: [
    'issue.summary',
    'issue.key',
    'issue.url',
    'issue.type',
    'issue.priority',
    'issue.labels',
    'issue.components',
    'issue.fixVersions',
    'issue.dueDate',
    'issue.parent',
    'project.key',
    'project.name',
  ],
  block: [
    'issue.description',
    'issue.children',
    'issue.links',
    'spec.overview',
    'spec.userStory',
    'spec.acceptanceCriteria',
    'spec.design',
    'spec.technical',
    'spec.tasks',
    'spec.related',
    'spec.metrics',
  ],
} as const;
export type InlineName = (typeof SPEC_NAMES.inline)[number];
export type BlockName = (typeof SPEC_NAMES.block)[number];

export type Placeholder<Inline extends string = string, Block extends string = string> =
  | { readonly kind: 'inline'; readonly name: Inline }
  | { readonly kind: 'block'; readonly name: Block };

/** The placeholder of this name; case and the spaces around it are not looked at. */
export function placeholderNamed<Inline extends string, Block extends string>(
  words: string,
  names: PlaceholderNames<Inline, Block>,
): Placeholder<Inline, Block> | null {
  const asked = words.replace(/\s+/g, '').toLowerCase();
  const isAsked = (name: string): boolean => name.toLowerCase() === asked;
  const inline = names.inline.find(isAsked);
  if (inline !== undefined) return { kind: 'inline', name: inline };
  const block = names.block.find(isAsked);
  return block === undefined ? null : { kind: 'block', name: block };
}
