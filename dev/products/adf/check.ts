import { type ValidateFunction } from 'ajv';
import { validator } from './validator';

/** One top-level block (or the document around them) that the ADF schema refuses. */
export interface AdfError {
  /** Index of the block in the document's content; null when the document itself is wrong. */
  readonly block: number | null;
  /** For instance `heading` or `doc`. */
  readonly nodeType: string;
  readonly message: string;
}

/**
 * Holds a parsed document against Atlassian's own ADF schema; an empty list means that it is valid.
 *
 * A refused document is looked at block by block, each in a document of its own: the schema's choices
 * make one unknown node fail in thousands of ways, of which none says where it stands.
 */
export function checkAdf(doc: unknown): readonly AdfError[] {
  if (!isNode(doc) || doc.type !== 'doc')
    return [documentError('The document must be an ADF node of type doc')];
  if (doc['version'] !== 1) return [documentError('The document must have version 1')];
  const content: unknown = doc['content'];
  if (!Array.isArray(content)) return [documentError('The document must have content')];
  if (isTooDeep(content)) return [documentError('The document is nested too deeply')];
  const validate = validator();
  if (validate(doc)) return [];
  const errors = content.flatMap((block: unknown, index) => blockErrors(block, index));
  return errors.length > 0 ? errors : [documentError(firstMessage(validate))];
}

/** Far deeper than editors nest, and no deeper than the schema's own recursion can follow. */
const MAX_DEPTH = 300;

function isTooDeep(content: readonly unknown[]): boolean {
  let level: readonly unknown[] = content;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === MAX_DEPTH) return true;
    level = level.flatMap((node) =>
      isNode(node) && Array.isArray(node['content']) ? (node['content'] as unknown[]) : [],
    );
  }
  return false;
}

function blockErrors(block: unknown, index: number): readonly AdfError[] {
  const validate = validator();
  if (validate({ version: 1, type: 'doc', content: [block] })) return [];
  const nodeType = isNode(block) ? block.type : 'unknown';
  return [{ block: index, nodeType, message: `${nodeType} at content[${String(index)}] is not valid` }];
}

const documentError = (message: string): AdfError => ({ block: null, nodeType: 'doc', message });

const firstMessage = (validate: ValidateFunction): string =>
  validate.errors?.[0]?.message ?? 'The document is not valid';

function isNode(value: unknown): value is { readonly type: string } & Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}
