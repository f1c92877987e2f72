import { type AdfNode } from '../../../../src/domain/documents/adf';
import { anchor } from '../../../../src/domain/documents/made-nodes';
import { documentText, heading, text } from '../../../../src/domain/documents/nodes';
import {
  findSections,
  type FoundSection,
  type PlacedSection,
} from '../../../../src/domain/documents/page/find-sections';
import { type PageBody, readPageBody } from '../../../../src/domain/documents/page/page-body';
import { type PageEdit, type Patched, patchPage } from '../../../../src/domain/documents/page/patch-page';

/** The body, which the test knows to be readable. */
export function readable(body: string): PageBody {
  const read = readPageBody(body);
  if (read.kind !== 'readable') throw new Error(read.why);
  return read;
}

export const page = (...blocks: readonly AdfNode[]): PageBody => readable(documentText(blocks));

/** A managed section: its heading and what stands below it. */
export const section = (name: string, ...blocks: readonly AdfNode[]): readonly AdfNode[] => [
  heading(2, anchor(name), text(name)),
  ...blocks,
];

export const find = (body: PageBody, name: string): FoundSection =>
  findSections(body, [{ anchor: name, level: 2, heading: name, blocks: [] }])[0] ?? {
    kind: 'missing',
    anchor: name,
  };

export function placed(body: PageBody, name: string): PlacedSection {
  const found = find(body, name);
  if (found.kind !== 'found') throw new Error(found.kind);
  return found;
}

/** The edit that puts other blocks below a section's heading. */
export const put = (body: PageBody, name: string, ...blocks: readonly AdfNode[]): PageEdit => ({
  kind: 'section',
  section: placed(body, name),
  blocks,
});

/** The patch, which the test knows not to be refused. */
export function made(body: PageBody, edits: readonly PageEdit[]): Patched {
  const outcome = patchPage(body, edits);
  if (outcome.kind !== 'patched') throw new Error(outcome.why);
  return outcome;
}
