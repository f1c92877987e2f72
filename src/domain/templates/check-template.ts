import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { blockPlaceholderIn } from './block-placeholder';
import { placeholdersIn } from './find-placeholders';
import { placeholderNamed } from './placeholder-names';
import { BRACED, isFillable, type TextRun, textRuns, wordsOfRun } from './text-run';

/** Where in a template: below which heading, and the words around. */
export interface TemplatePlace {
  readonly heading: string | null;
  readonly around: string;
}

/** Why a template cannot be used as it is. */
export type TemplateFault =
  | { readonly kind: 'no-placeholder' }
  | ({ readonly kind: 'unknown-name'; readonly name: string } & TemplatePlace)
  /** A placeholder that becomes blocks stands inside of a sentence, heading or task. */
  | ({ readonly kind: 'inside-sentence'; readonly name: string } & TemplatePlace)
  | ({ readonly kind: 'unclosed' } & TemplatePlace)
  /** Addresses are never filled: the link would lead nowhere. */
  | ({ readonly kind: 'in-address'; readonly name: string } & TemplatePlace);

/** What will be different from what somebody may expect; the template can be used. */
export type TemplateNote =
  | ({ readonly kind: 'in-code'; readonly name: string } & TemplatePlace)
  /** In a macro's settings, a title of an expand, a status: only plain text is filled. */
  | ({ readonly kind: 'not-text'; readonly name: string } & TemplatePlace)
  /** A picture belongs to the page it was put on, and is not shown on another. */
  | ({ readonly kind: 'picture' } & TemplatePlace)
  /** Of a template in storage format: a macro or an element, by Confluence's name, that pages have no place for. */
  | ({ readonly kind: 'left-out'; readonly name: string } & TemplatePlace);

export interface TemplateCheck {
  readonly faults: readonly TemplateFault[];
  readonly notes: readonly TemplateNote[];
}

type Finding = TemplateFault | TemplateNote;
const MOST_FINDINGS = 30;

/** Looks through a template as it will be filled, and says what is wrong where. */
export function checkTemplate(blocks: readonly AdfNode[]): TemplateCheck {
  const found: Finding[] = [];
  lookThrough(blocks, { heading: null, found });
  const faults = found.filter(isFault).slice(0, MOST_FINDINGS);
  const notes = found.filter((finding) => !isFault(finding)).slice(0, MOST_FINDINGS);
  const none = faults.length === 0 && placeholdersIn(blocks).length === 0;
  return { faults: none ? [{ kind: 'no-placeholder' }] : faults, notes };
}

const isNote = ({ kind }: Finding): boolean =>
  kind === 'in-code' || kind === 'not-text' || kind === 'picture' || kind === 'left-out';
const isFault = (finding: Finding): finding is TemplateFault => !isNote(finding);

interface Walk {
  heading: string | null;
  readonly found: Finding[];
}

function lookThrough(nodes: readonly AdfNode[], walk: Walk): void {
  for (const node of nodes) {
    if (node.type === 'heading') walk.heading = plainText(node) || walk.heading;
    lookAt(node, walk);
  }
}

function lookAt(node: AdfNode, walk: Walk): void {
  const { type, content = [] } = node;
  walk.found.push(...inAttributes(node, walk.heading), ...pictureIn(node, walk.heading));
  if (blockPlaceholderIn(node) !== null) return;
  for (const run of textRuns(content)) walk.found.push(...inRun(run, type === 'codeBlock', walk.heading));
  lookThrough(
    content.filter((inner) => inner.type !== 'text'),
    walk,
  );
  for (const inner of content) walk.found.push(...inMarks(inner, walk.heading));
}

const pictureIn = (node: AdfNode, heading: string | null): readonly Finding[] =>
  node.type === 'media' && node.attrs?.['type'] === 'file'
    ? [{ kind: 'picture', heading, around: plainText(node) }]
    : [];

function inRun(run: TextRun, isCode: boolean, heading: string | null): readonly Finding[] {
  const [first] = run;
  if (first?.type !== 'text') return [];
  const words = wordsOfRun(run);
  const place = placeIn(words, heading);
  return isCode || !isFillable(first) ? inCode(words, place) : inText(words, place);
}

type PlaceAt = (at: number) => TemplatePlace;
const WORDS_AROUND = 30;

const placeIn =
  (words: string, heading: string | null): PlaceAt =>
  (at) => ({
    heading,
    around: words.slice(Math.max(at - WORDS_AROUND, 0), at + 2 * WORDS_AROUND).trim(),
  });

function inText(words: string, place: PlaceAt): readonly Finding[] {
  const named = [...words.matchAll(BRACED)].flatMap(({ index, 1: name = '' }): readonly Finding[] => {
    const found = placeholderNamed(name);
    if (found === null) return [{ kind: 'unknown-name', name: name.trim(), ...place(index) }];
    return found.kind === 'block' ? [{ kind: 'inside-sentence', name: found.name, ...place(index) }] : [];
  });
  const rest = words.replace(BRACED, (match) => ' '.repeat(match.length));
  const loose = rest.search(/\{\{|\}\}/);
  const single = singleBraced(rest);
  const unclosed = loose === -1 ? single : loose;
  return unclosed === -1 ? named : [...named, { kind: 'unclosed', ...place(unclosed) }];
}

/** `{issue.key}`: one brace is too few. */
function singleBraced(words: string): number {
  const match = [...words.matchAll(/\{([^{}]{1,60})\}?/g)].find(
    ({ 1: name = '' }) => placeholderNamed(name) !== null,
  );
  return match?.index ?? -1;
}

const inCode = (words: string, place: PlaceAt): readonly Finding[] =>
  knownIn(words).map(({ name, at }) => ({ kind: 'in-code', name, ...place(at) }));

/** Known placeholders in a text that is not filled. */
function knownIn(words: string): readonly { readonly name: string; readonly at: number }[] {
  return [...words.matchAll(BRACED)].flatMap(({ index, 1: words = '' }) => {
    const found = placeholderNamed(words);
    return found === null ? [] : [{ name: found.name, at: index }];
  });
}

const ADDRESSES = ['url', 'href'];

function inAttributes({ attrs = {} }: AdfNode, heading: string | null): readonly Finding[] {
  return Object.entries(attrs).flatMap(([key, value]) =>
    textsIn(value).flatMap((words) =>
      knownIn(ADDRESSES.includes(key) ? decoded(words) : words).map(({ name, at }) => ({
        kind: ADDRESSES.includes(key) ? ('in-address' as const) : ('not-text' as const),
        name,
        ...placeIn(words, heading)(at),
      })),
    ),
  );
}

const inMarks = ({ marks = [] }: AdfNode, heading: string | null): readonly Finding[] =>
  marks.flatMap(({ type, attrs }) => inAttributes({ type, ...(attrs && { attrs }) }, heading));

/** Editors write the braces of an address as `%7B`. */
const decoded = (address: string): string => address.replace(/%7b/gi, '{').replace(/%7d/gi, '}');

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
