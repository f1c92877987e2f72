/** Placeholders that stand anywhere in a text and become a few words there. */
const INLINE_NAMES = [
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
] as const;
export type InlineName = (typeof INLINE_NAMES)[number];

/** Placeholders that become blocks, and so have a paragraph to themselves. */
const BLOCK_NAMES = [
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
] as const;
export type BlockName = (typeof BLOCK_NAMES)[number];

export const PLACEHOLDER_NAMES = [...INLINE_NAMES, ...BLOCK_NAMES];

export type Placeholder =
  | { readonly kind: 'inline'; readonly name: InlineName }
  | { readonly kind: 'block'; readonly name: BlockName };

/** The placeholder of this name; case and the spaces around it are not looked at. */
export function placeholderNamed(words: string): Placeholder | null {
  const asked = words.replace(/\s+/g, '').toLowerCase();
  const inline = INLINE_NAMES.find((name) => name.toLowerCase() === asked);
  if (inline !== undefined) return { kind: 'inline', name: inline };
  const block = BLOCK_NAMES.find((name) => name.toLowerCase() === asked);
  return block === undefined ? null : { kind: 'block', name: block };
}
