import { type AdfNode } from '../documents/adf';
import { levelOf } from '../documents/heading-levels';
import { plainText } from '../documents/plain-text';
import { isSpecPart } from '../spec/spec-words';
import { type SectionPattern } from '../spec/section-pattern';
import { placeholdersIn } from './find-placeholders';
import { SPEC_NAMES } from './placeholder-names';

/** A stretch of a template: a section that Lockstep keeps up to date, blocks that are filled once, or a frame with sections in it. */
export type TemplatePart =
  | { readonly kind: 'section'; readonly pattern: SectionPattern }
  | { readonly kind: 'once'; readonly blocks: readonly AdfNode[] }
  | ({ readonly kind: 'frame'; readonly frame: AdfNode } & SpecTemplate);

/** A template is a document; cut into its parts, in the order of the page. */
export interface SpecTemplate {
  readonly parts: readonly TemplatePart[];
}

export const patternsOf = ({ parts }: SpecTemplate): readonly SectionPattern[] =>
  parts.flatMap((part) =>
    part.kind === 'section' ? [part.pattern] : part.kind === 'frame' ? patternsOf(part) : [],
  );

/** What people lay a page out with: sections are found in them as beside them. */
const isFrame = ({ type }: AdfNode): boolean => type === 'expand' || type.startsWith('layout');

/**
 * Cuts a template's blocks into parts.
 *
 * A section is a heading and what stands below it up to the next heading of the same or a higher level,
 * where heading or blocks hold a placeholder. A title above sections of its own is none: only the
 * headings below it are. Columns of a layout and expands that belong to no section are cut likewise. What
 * stands outside of any section is filled once.
 */
export const templateOf = (blocks: readonly AdfNode[], kinds = new Set<string>()): SpecTemplate => {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (let block = blocks[at]; block !== undefined; block = blocks[at]) {
    const below = block.type === 'heading' ? blocks.slice(at + 1, sectionEnd(blocks, at)) : null;
    at += 1;
    if (below && isSection(block, below)) {
      const pattern = patternOf(block, below, kinds);
      kinds.add(pattern.kind);
      parts.push({ kind: 'section', pattern });
      at += below.length;
    } else {
      const inside = templateOf(isFrame(block) ? (block.content ?? []) : [], kinds);
      if (inside.parts.every(({ kind }) => kind === 'once')) keepOnce(parts, block);
      else parts.push({ kind: 'frame', frame: { ...block, content: [] }, ...inside });
    }
  }
  return { parts };
};

function keepOnce(parts: TemplatePart[], block: AdfNode): void {
  const last = parts.at(-1);
  if (last?.kind === 'once') parts.splice(-1, 1, { kind: 'once', blocks: [...last.blocks, block] });
  else parts.push({ kind: 'once', blocks: [block] });
}

/** Where the section of the heading there ends: at the next one of the same or a higher level. */
export function sectionEnd(blocks: readonly AdfNode[], at: number): number {
  const level = levelOf(blocks[at]);
  const next = blocks.findIndex(
    (block, index) => index > at && block.type === 'heading' && levelOf(block) <= level,
  );
  return next === -1 ? blocks.length : next;
}

/** With a placeholder among its own blocks, or, when there is only one in its text or none, below no title. */
function isSection(head: AdfNode, below: readonly AdfNode[]): boolean {
  const firstSub = below.findIndex(({ type }) => type === 'heading');
  if (firstSub === -1) return placeholdersIn([head, ...below], SPEC_NAMES).length > 0;
  if (placeholdersIn(below.slice(0, firstSub), SPEC_NAMES).length > 0) return true;
  return placeholdersIn([head], SPEC_NAMES).length > 0 && placeholdersIn(below, SPEC_NAMES).length === 0;
}

function patternOf(head: AdfNode, pattern: readonly AdfNode[], taken: ReadonlySet<string>): SectionPattern {
  const heading = head.content ?? [];
  const kind = freeName(kindIn(pattern) ?? (slugOf(plainText(head)) || 'section'), taken);
  return { kind, level: levelOf(head), heading, pattern };
}

/** A section is called after the first part of a spec that it holds: `spec.userStory` makes it `user-story`. */
const kindIn = (pattern: readonly AdfNode[]): string | undefined =>
  placeholdersIn(pattern, SPEC_NAMES)
    .find(({ name }) => isSpecPart(name))
    ?.name.slice(5)
    .replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);

const LONGEST_SLUG = 32;

const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\{\{[^{}]*\}\}/g, ' ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST_SLUG)
    .replace(/-$/, '');

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${String(count)}`;
  return free;
}
