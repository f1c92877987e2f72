import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { type PlaceholderNames } from './placeholder-names';
import { findingsIn, isAddress, knownIn, placeIn, type TemplatePlace } from './template-places';

/** What will be different from what somebody may expect; the template can be used. */
export type TemplateNote =
  | ({ readonly kind: 'in-code'; readonly name: string } & TemplatePlace)
  /** In a macro's settings, a title of an expand, a status: only plain text is filled. */
  | ({ readonly kind: 'not-text'; readonly name: string } & TemplatePlace)
  /** A picture belongs to the page it was put on, and is not shown on another. */
  | ({ readonly kind: 'picture' } & TemplatePlace)
  /** A heading in a panel or a cell: what is below it is not kept up to date. */
  | ({ readonly kind: 'written-once' } & TemplatePlace)
  /** A part of the spec above which no heading stands: no update knows its place. */
  | ({ readonly kind: 'no-heading'; readonly name: string } & TemplatePlace)
  /** Of a template in storage format: a macro or an element, by Confluence's name, that pages have no place for. */
  | ({ readonly kind: 'left-out'; readonly name: string } & TemplatePlace);

/** Says of a template that can be used what will not be filled, and what will not be shown. */
export const notesOn = (blocks: readonly AdfNode[], names: PlaceholderNames): readonly TemplateNote[] =>
  findingsIn<TemplateNote>(blocks, names, {
    inText: (words, isCode, place) =>
      isCode ? knownIn(words, names).map(({ name, at }) => ({ kind: 'in-code', name, ...place(at) })) : [],
    inNode: (node, heading) => [...inSettings(node, heading, names), ...pictureIn(node, heading)],
  });

function inSettings(
  { attrs = {} }: AdfNode,
  heading: string | null,
  names: PlaceholderNames,
): readonly TemplateNote[] {
  const settings = Object.entries(attrs).filter(([key]) => !isAddress(key));
  return settings
    .flatMap(([, value]) => textsIn(value))
    .flatMap((words) =>
      knownIn(words, names).map(({ name, at }) => ({
        kind: 'not-text' as const,
        name,
        ...placeIn(words, heading)(at),
      })),
    );
}

const pictureIn = (node: AdfNode, heading: string | null): readonly TemplateNote[] =>
  node.type === 'media' && node.attrs?.['type'] === 'file'
    ? [{ kind: 'picture', heading, around: plainText(node) }]
    : [];

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
