import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { blockPlaceholderIn } from './block-placeholder';
import { placeholderNamed } from './placeholder-names';
import { BRACED, isFillable, textRuns, wordsOfRun } from './text-run';

/** Where in a template: below which heading, and the words around. */
export interface TemplatePlace {
  readonly heading: string | null;
  readonly around: string;
}

/** The place of a position in some words. */
export type PlaceAt = (at: number) => TemplatePlace;

/** What somebody looks for in a template. */
export interface Look<Finding> {
  /** In a text; what stands in code is not filled. */
  readonly inText: (words: string, isCode: boolean, place: PlaceAt) => readonly Finding[];
  /** In the attributes of a node or of a mark. */
  readonly inNode: (node: AdfNode, heading: string | null) => readonly Finding[];
}

/** Nobody reads more at once. */
const MOST_FINDINGS = 30;

/** All that is found in a template, in the order in which it is read. */
export function findingsIn<Finding>(blocks: readonly AdfNode[], look: Look<Finding>): readonly Finding[] {
  const found: Finding[] = [];
  lookThrough(blocks, look, { heading: null, found });
  return found.slice(0, MOST_FINDINGS);
}

interface Walk<Finding> {
  heading: string | null;
  readonly found: Finding[];
}

function lookThrough<Finding>(nodes: readonly AdfNode[], look: Look<Finding>, walk: Walk<Finding>): void {
  for (const node of nodes) {
    if (node.type === 'heading') walk.heading = plainText(node) || walk.heading;
    const { type, content = [] } = node;
    walk.found.push(...look.inNode(node, walk.heading));
    if (blockPlaceholderIn(node) !== null) continue;
    for (const run of textRuns(content)) {
      const [first] = run;
      if (first?.type !== 'text') continue;
      const words = wordsOfRun(run);
      const isCode = type === 'codeBlock' || !isFillable(first);
      walk.found.push(...look.inText(words, isCode, placeIn(words, walk.heading)));
    }
    lookThrough(
      content.filter((inner) => inner.type !== 'text'),
      look,
      walk,
    );
    for (const { marks = [] } of content)
      walk.found.push(...marks.flatMap((mark) => look.inNode(mark, walk.heading)));
  }
}

const WORDS_AROUND = 30;

export const placeIn =
  (words: string, heading: string | null): PlaceAt =>
  (at) => ({
    heading,
    around: words.slice(Math.max(at - WORDS_AROUND, 0), at + 2 * WORDS_AROUND).trim(),
  });

export interface KnownName {
  readonly name: string;
  readonly at: number;
}

/** Known placeholders in a text that is not filled. */
export const knownIn = (words: string): readonly KnownName[] =>
  [...words.matchAll(BRACED)].flatMap(({ index, 1: name = '' }) => {
    const found = placeholderNamed(name);
    return found === null ? [] : [{ name: found.name, at: index }];
  });

/** An attribute that leads somewhere. */
export const isAddress = (attribute: string): boolean => attribute === 'url' || attribute === 'href';
