import { type AdfError } from '../../products/adf/check';
import { isObject } from '../../kernel/json-object';

/**
 * What Confluence takes beyond the ADF schema [G]: the service stores nodes that its published schema
 * does not hold (newer or migrated content), and an editor that loads and saves such a page must not
 * lose it. So a refused block is accepted when the page already holds the same block; only ids that
 * the service itself hands out may differ. Anything else outside the schema is refused.
 */
export function acceptedAsStored(doc: unknown, error: AdfError, before: string | undefined): boolean {
  if (error.block === null || before === undefined) return false;
  const written = blocksOf(doc)[error.block];
  const wanted = canonical(written);
  return blocksOf(JSON.parse(before)).some((block) => canonical(block) === wanted);
}

const blocksOf = (doc: unknown): readonly unknown[] =>
  isObject(doc) && Array.isArray(doc['content']) ? doc['content'] : [];

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, member: unknown) => {
    if (key === 'localId') return undefined;
    if (!isObject(member)) return member;
    const entries = Object.entries(member).filter(([name, inner]) => !(name === 'attrs' && isBare(inner)));
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Attributes that hold nothing but a `localId`, which the service adds to nodes that had none. */
const isBare = (attrs: unknown): boolean =>
  isObject(attrs) && Object.keys(attrs).every((name) => name === 'localId');
