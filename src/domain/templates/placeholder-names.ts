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

/** The name that was most likely meant, or `null` when none is near. */
export function nearestName(words: string): string | null {
  const asked = words.replace(/\s+/g, '').toLowerCase();
  const names = [...INLINE_NAMES, ...BLOCK_NAMES];
  const lastWord = (name: string): string => name.slice(name.indexOf('.') + 1).toLowerCase();
  const sameWord = names.find((name) => lastWord(name) === asked.slice(asked.lastIndexOf('.') + 1));
  if (sameWord !== undefined) return sameWord;
  const [nearest] = names
    .map((name) => ({ name, distance: distanceOf(asked, name.toLowerCase()) }))
    .toSorted((one, other) => one.distance - other.distance);
  return nearest !== undefined && nearest.distance <= 3 ? nearest.name : null;
}

const LONGEST_ASKED = 40;

/** How many letters have to be added, removed or changed to make one word the other. */
function distanceOf(one: string, other: string): number {
  if (one.length > LONGEST_ASKED) return LONGEST_ASKED;
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? LONGEST_ASKED;
}
