import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { blockPlaceholderIn } from './block-placeholder';
import { placeholderNamed, type PlaceholderNames } from './placeholder-names';
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
export const MOST_FINDINGS = 30;

/** What is found in a template, in the order in which it is read. */
export function findingsIn<Finding>(
  blocks: readonly AdfNode[],
  names: PlaceholderNames,
  look: Look<Finding>,
): readonly Finding[] {
  const found: Finding[] = [];
  for (const one of lookThrough(blocks, look, { heading: null, names }))
    if (found.push(one) === MOST_FINDINGS) break;
  return found;
}

interface Walk {
  heading: string | null;
  readonly names: PlaceholderNames;
}

function* lookThrough<Finding>(
  nodes: readonly AdfNode[],
  look: Look<Finding>,
  walk: Walk,
): Generator<Finding> {
  for (const node of nodes) {
    const { type, content = [] } = node;
    if (type === 'heading') walk.heading = plainText(node) || walk.heading;
    yield* look.inNode(node, walk.heading);
    if (blockPlaceholderIn(node, walk.names) !== null) continue;
    for (const run of textRuns(content)) {
      const [first] = run;
      if (first?.type !== 'text') continue;
      const words = wordsOfRun(run);
      const isCode = type === 'codeBlock' || !isFillable(first);
      yield* look.inText(words, isCode, placeIn(words, walk.heading));
    }
    yield* lookThrough(content, look, walk);
    for (const { marks = [] } of content) for (const mark of marks) yield* look.inNode(mark, walk.heading);
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
export const knownIn = (words: string, names: PlaceholderNames): readonly KnownName[] =>
  [...words.matchAll(BRACED)].flatMap(({ index, 1: name = '' }) => {
    const found = placeholderNamed(name, names);
    return found === null ? [] : [{ name: found.name, at: index }];
  });

/** An attribute that leads somewhere. */
export const isAddress = (attribute: string): boolean => attribute === 'url' || attribute === 'href';
