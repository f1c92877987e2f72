import { type AdfNode } from '../documents/adf';
import {
  anchor,
  documentText,
  heading,
  jiraList,
  paragraph,
  placeholder,
  smartLink,
  text,
} from '../documents/nodes';
import { quoteJql } from '../kernel/jql';
import { HEADINGS, HINTS, SECTION_KINDS, type SectionKind } from './section-kinds';
import { issueUrl, type SpecSection } from './spec-sections';

interface SpecPageParts {
  readonly op: string;
  readonly epicKey: string;
  readonly siteUrl: string;
  readonly cloudId: string;
  readonly sections: readonly SpecSection[];
}

/** `ls-<kind>-<8 hex>`: the body alone tells which section is which, and whose attempt wrote it. */
export const sectionAnchor = (kind: SectionKind, op: string): string => `ls-${kind}-${op.slice(0, 8)}`;

/** Anchors of all sections of one spec, as the page property keeps them. */
export const sectionAnchors = (op: string): readonly string[] =>
  SECTION_KINDS.map((kind) => sectionAnchor(kind, op));

/** The whole body of a new spec page, as the text that is sent. */
export function specPageBody(parts: SpecPageParts): string {
  const link = paragraph(smartLink(issueUrl(parts.siteUrl, parts.epicKey)));
  return documentText([link, ...parts.sections.flatMap((section) => sectionBlocks(section, parts))]);
}

function sectionBlocks({ kind, content }: SpecSection, parts: SpecPageParts): readonly AdfNode[] {
  const title = heading(2, anchor(sectionAnchor(kind, parts.op)), text(HEADINGS[kind]));
  const live = kind === 'tasks' ? [childList(parts)] : [];
  const blocks = [...content, ...live];
  return [title, ...(blocks.length > 0 ? blocks : [paragraph(placeholder(HINTS[kind]))])];
}

function childList({ siteUrl, cloudId, epicKey }: SpecPageParts): AdfNode {
  return jiraList({ siteUrl, cloudId, jql: `parent = ${quoteJql(epicKey)} ORDER BY rank` });
}
