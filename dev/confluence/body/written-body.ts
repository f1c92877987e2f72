import { randomUUID } from 'node:crypto';
import { checkAdf } from '../../products/adf/check';
import { type AdfNode, attribute } from '../../products/adf/node';
import { storeAdf } from '../../products/adf/store';
import { type ProductContext } from '../../products/operation';
import { findPerson } from '../../products/people';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { isStorable } from '../http/parameters';
import { Refused } from '../refusals';
import { acceptedAsStored } from './accepted-as-stored';
import { adfFromStorage } from './from-storage';

const MAX_BODY_BYTES = 5 * 1024 * 1024;

export const EMPTY_BODY = '{"version":1,"type":"doc","content":[]}';

/**
 * The text to store for a body as a client wrote it: `{representation, value}`, or the same one level
 * down under the representation's name. `before` is what the page holds now, if it exists.
 */
export function storedBody(context: ProductContext, body: unknown, before?: string): string {
  const { representation, value } = writtenBody(body);
  if (Buffer.byteLength(value) > MAX_BODY_BYTES) throw new Refused('body-too-large');
  const text =
    representation === 'atlas_doc_format'
      ? checkedAdf(value, before)
      : converted(context, representation, value);
  return storeAdf(text, context.adf, randomUUID);
}

function converted(context: ProductContext, representation: string, value: string): string {
  if (representation === 'storage')
    return JSON.stringify(withNames(adfFromStorage(value), (id) => findPerson(context.db, id)?.displayName));
  if (representation === 'wiki') throw new Refused('wiki-beyond-site');
  throw new Refused('body-wrong', { name: 'body.representation', type: 'storage, atlas_doc_format or wiki' });
}

/** Storage names people by id alone; the editor's document carries their names as well. */
function withNames(node: AdfNode, nameOf: (accountId: string) => string | undefined): AdfNode {
  if (node.type === 'mention') {
    const name = nameOf(attribute(node, 'id'));
    return name === undefined ? node : { ...node, attrs: { ...node.attrs, text: `@${name}` } };
  }
  return node.content === undefined
    ? node
    : { ...node, content: node.content.map((child) => withNames(child, nameOf)) };
}

const REPRESENTATIONS = ['atlas_doc_format', 'storage', 'wiki'] as const;

function writtenBody(body: unknown): { readonly representation: string; readonly value: string } {
  const written = isObject(body) ? flat(body) : undefined;
  const { representation, value } = written ?? {};
  if (typeof representation !== 'string' || typeof value !== 'string' || !isStorable(value)) {
    throw new Refused('body-wrong', { name: 'body', type: 'an object with representation and value' });
  }
  return { representation, value };
}

function flat(body: JsonObject): JsonObject | undefined {
  if ('representation' in body || 'value' in body) return body;
  const nested = REPRESENTATIONS.map((name) => body[name]).find(isObject);
  return nested;
}

function checkedAdf(value: string, before: string | undefined): string {
  const doc = parsed(value);
  const errors = checkAdf(doc).filter((error) => !acceptedAsStored(doc, error, before));
  const [first] = errors;
  if (first !== undefined) throw new Refused('body-not-adf', { reason: first.message });
  return value;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw new Refused('body-not-json');
  }
}
