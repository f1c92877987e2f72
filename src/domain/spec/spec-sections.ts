import { type AdfNode } from '../documents/adf';
import { carryBlocks } from '../documents/carry';
import { bulletList, day, heading, paragraph, smartLink, strong, text } from '../documents/nodes';
import { type DescribedParts, readDescription } from './description';
import { type EpicFacts } from './epic';
import { SECTION_KINDS, type SectionKind } from './section-kinds';

/** One section as it will stand on the page, without its heading. `content` is empty where the epic is silent. */
export interface SpecSection {
  readonly kind: SectionKind;
  readonly content: readonly AdfNode[];
}

/**
 * Writes each section from what the epic already says, and nothing else.
 *
 * Implementation tasks are the live list of child issues, which the page adds; here they hold only
 * what the description says of them.
 */
export function composeSections(epic: EpicFacts, siteUrl: string): readonly SpecSection[] {
  const described = readDescription(epic.description);
  const lead: Partial<Record<SectionKind, readonly AdfNode[]>> = { overview: factsOf(epic) };
  const extra: Partial<Record<SectionKind, readonly AdfNode[]>> = {
    design: designLinks(described),
    technical: listed('Components', epic.components),
    related: relatedIssues(epic, siteUrl),
  };
  return SECTION_KINDS.map((kind) => ({
    kind,
    content: [...(lead[kind] ?? []), ...writtenIn(described, kind), ...(extra[kind] ?? [])],
  }));
}

/** Description blocks of one kind; parts under headings of their own keep them, one level down. */
function writtenIn(described: DescribedParts, kind: SectionKind): readonly AdfNode[] {
  return described.parts
    .filter((part) => part.kind === kind)
    .flatMap(({ title, blocks }) => [
      ...(title === null ? [] : [heading(3, text(title))]),
      ...carryBlocks(blocks),
    ]);
}

/** One line that sets the scene, before the description's own words. */
function factsOf(epic: EpicFacts): readonly AdfNode[] {
  const facts: (readonly [string, AdfNode])[] = [];
  if (epic.priority !== null) facts.push(['Priority', text(epic.priority)]);
  if (epic.labels.length > 0) facts.push(['Labels', text(epic.labels.join(', '))]);
  if (epic.fixVersions.length > 0) facts.push(['Fix versions', text(epic.fixVersions.join(', '))]);
  if (epic.dueDate !== null && /^\d{4}-\d{2}-\d{2}$/.test(epic.dueDate))
    facts.push(['Due', day(epic.dueDate)]);
  const line = facts.flatMap(([name, value], index) => [
    strong(`${index === 0 ? '' : ' · '}${name}: `),
    value,
  ]);
  return line.length === 0 ? [] : [paragraph(...line)];
}

const listed = (name: string, values: readonly string[]): readonly AdfNode[] =>
  values.length === 0 ? [] : [paragraph(strong(`${name}: `), text(values.join(', ')))];

const designLinks = ({ designUrls }: DescribedParts): readonly AdfNode[] =>
  designUrls.length === 0 ? [] : [bulletList(designUrls.map((url) => [smartLink(url)]))];

function relatedIssues({ parent, links }: EpicFacts, siteUrl: string): readonly AdfNode[] {
  const items: (readonly AdfNode[])[] = [];
  if (parent !== null) items.push([text('part of '), smartLink(issueUrl(siteUrl, parent.key))]);
  for (const { relation, key } of links)
    items.push([text(`${relation} `), smartLink(issueUrl(siteUrl, key))]);
  return items.length === 0 ? [] : [bulletList(items)];
}

export const issueUrl = (siteUrl: string, key: string): string =>
  `${siteUrl}/browse/${encodeURIComponent(key)}`;
