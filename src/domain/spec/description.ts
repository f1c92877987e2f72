import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { safeLink } from '../documents/safe-link';
import { sectionNamed, type SectionKind } from './section-kinds';

/** A run of a description's blocks that belongs to one section. */
export interface DescribedPart {
  readonly kind: SectionKind;
  /** The heading it stood under, where that is not the section's own name. */
  readonly title: string | null;
  readonly blocks: readonly AdfNode[];
}

export interface DescribedParts {
  readonly parts: readonly DescribedPart[];
  /** Addresses of design tools, each once, in the order they were written; those in a design part left out. */
  readonly designUrls: readonly string[];
}

const DESIGN_HOSTS =
  /(^|\.)(figma\.com|miro\.com|invisionapp\.com|sketch\.com|zeplin\.io|balsamiq\.cloud|framer\.com|axure\.cloud)$/;
const USER_STORY = /^as (an?|the) .+ (i|we) (want|need|can|would like)\b/i;
const LONGEST_LABEL = 60;

/**
 * Sorts a description into the sections of a spec.
 *
 * A part begins at a heading, or at a line that teams use like one: all bold, or short and ending in
 * a colon. Sub-headings of a part stay with it unless they name a section themselves.
 */
export function readDescription(blocks: readonly AdfNode[]): DescribedParts {
  const parts: { kind: SectionKind; title: string | null; blocks: AdfNode[] }[] = [];
  let open = { kind: 'overview' as SectionKind, title: null as string | null, blocks: [] as AdfNode[] };
  let depth = 0;
  parts.push(open);
  for (const block of blocks) {
    const label = labelOf(block);
    const kind = label && sectionNamed(label.words);
    if (label !== null && (kind !== null || (label.depth !== null && label.depth <= depth))) {
      open = { kind: kind ?? 'overview', title: titleFor(label.words, kind), blocks: [] };
      depth = label.depth ?? depth;
      parts.push(open);
    } else if (isStory(block)) {
      parts.push({ kind: 'user-story', title: null, blocks: [block] });
    } else {
      open.blocks.push(block);
    }
  }
  const filled = parts.filter((part) => part.blocks.length > 0);
  return { parts: filled, designUrls: designUrlsIn(filled) };
}

interface Label {
  readonly words: string;
  /** Level of a heading; `null` for a line that only looks like one. */
  readonly depth: number | null;
}

function labelOf(block: AdfNode): Label | null {
  const words = plainText(block);
  if (words === '') return null;
  if (block.type === 'heading') {
    const level = block.attrs?.['level'];
    return { words, depth: typeof level === 'number' ? level : 1 };
  }
  if (block.type !== 'paragraph' || words.length > LONGEST_LABEL) return null;
  const allBold = (block.content ?? []).every(
    ({ type, marks }) => type === 'text' && marks?.some((mark) => mark.type === 'strong'),
  );
  return allBold || words.endsWith(':') ? { words, depth: null } : null;
}

/** "Acceptance criteria" needs no second heading below the section's own; "Dependencies" does. */
function titleFor(words: string, kind: SectionKind | null): string | null {
  if (kind === null) return words;
  const said = words
    .toLocaleLowerCase('en')
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
  return OWN_NAMES[kind].includes(said) ? null : words.replace(/:\s*$/, '');
}

const OWN_NAMES: Readonly<Record<SectionKind, readonly string[]>> = {
  overview: ['overview'],
  'user-story': ['user story', 'user stories', 'story'],
  'acceptance-criteria': ['acceptance criteria', 'acceptance'],
  design: ['design', 'designs', 'design links'],
  technical: ['technical considerations', 'technical', 'technical notes'],
  tasks: ['tasks', 'implementation tasks'],
  related: ['related', 'related jira'],
  metrics: ['success metrics', 'metrics'],
};

const isStory = (block: AdfNode): boolean => block.type === 'paragraph' && USER_STORY.test(plainText(block));

function designUrlsIn(parts: readonly DescribedPart[]): readonly string[] {
  const urls = parts.filter(({ kind }) => kind !== 'design').flatMap(({ blocks }) => blocks.flatMap(urlsIn));
  return [...new Set(urls)].filter((url) => DESIGN_HOSTS.test(new URL(url).hostname));
}

function urlsIn(node: AdfNode): readonly string[] {
  const addresses = [node.attrs?.['url'], ...(node.marks ?? []).map(({ attrs }) => attrs?.['href'])];
  const own = addresses.flatMap((address) => safeLink(address) ?? []);
  return [...own, ...(node.content ?? []).flatMap(urlsIn)];
}
