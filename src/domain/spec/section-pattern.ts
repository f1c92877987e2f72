import { type AdfNode } from '../documents/adf';

/**
 * What a managed section is made from: a heading and the blocks below it, with placeholders in their text.
 *
 * `kind` is `[a-z0-9-]{1,40}` and unique in a template; it is part of the section's anchor, so a page
 * tells which section is which after every heading was renamed.
 */
export interface SectionPattern {
  readonly kind: string;
  readonly level: number;
  readonly heading: readonly AdfNode[];
  readonly pattern: readonly AdfNode[];
}
