import { type SqlValue } from '../../kernel/sqlite';
import { type AdfNode } from '../../products/adf/node';
import { adfText } from '../../products/adf/text';
import { type CustomFieldKind } from '../../seed/jira-world';

/** One row of `jira_issue_value` without its issue: see the docstring of `schema.ts`. */
export interface StoredValue {
  readonly value: string;
  readonly number: number | null;
}

/** A field's elements (ids, texts, dates as text) as they are stored; a single-valued field has at most one. */
export function storedValues(kind: CustomFieldKind, elements: readonly string[]): readonly StoredValue[] {
  return elements.map((value) => ({ value, number: numberOf(kind, value) }));
}

function numberOf(kind: CustomFieldKind, value: string): number | null {
  if (kind === 'number') return Number(value);
  if (kind === 'date' || kind === 'datetime') return Date.parse(value);
  return null;
}

/** Kinds whose words full-text search finds. */
const TEXT_KINDS: ReadonlySet<string> = new Set<CustomFieldKind>(['text', 'paragraph', 'url']);

export function searchableText(kind: string, value: string): string {
  if (!TEXT_KINDS.has(kind)) return '';
  return kind === 'paragraph' ? wordsOfAdf(value) : value;
}

/** The words of a stored rich text; null and broken text give none. */
export function wordsOfAdf(json: SqlValue | undefined): string {
  return typeof json === 'string' ? adfText(JSON.parse(json) as AdfNode) : '';
}
