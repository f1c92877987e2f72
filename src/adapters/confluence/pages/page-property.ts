import { route } from '@forge/api';
import * as v from 'valibot';
import { at } from '../../http/fields';
import { readBody } from '../../http/read-body';
import { type ProductRequest, type ProductResponse } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

const property = v.object({ id: v.string(), value: v.unknown(), version: v.object({ number: v.number() }) });
const listSchema = v.object({ results: v.array(property) });

export async function readPageProperty(request: ProductRequest, pageId: string, key: string) {
  const path = route`/wiki/api/v2/pages/${pageId}/properties?key=${key}`;
  const { results } = await readBody(
    'page property',
    listSchema,
    await request('getPageContentProperties', path),
  );
  return results[0] ?? null;
}

/** A property as Confluence keeps it. */
export interface KeptProperty {
  readonly id: string;
  readonly versionNumber: number;
}

interface NamedValue {
  readonly key: string;
  readonly value: object;
}

const put = (
  request: ProductRequest,
  pageId: string,
  { id, versionNumber }: KeptProperty,
  named: NamedValue,
): Promise<ProductResponse> =>
  request('updatePagePropertyById', route`/wiki/api/v2/pages/${pageId}/properties/${id}`, {
    body: { ...named, version: { number: versionNumber + 1 } },
  });

/** Brings a property that was written before to this value; `null` when it has moved on since. */
export async function updateKeptProperty(
  request: ProductRequest,
  pageId: string,
  kept: KeptProperty,
  named: NamedValue,
): Promise<KeptProperty | null> {
  const response = await put(request, pageId, kept, named);
  if (isOvertaken(response) || response.status === 404) return null;
  if (!response.ok) throw toPlatformError('update page property', response);
  return keptIn(response);
}

/** Somebody may write the property between our read and our update; twice in a row, they are at work on it. */
const MOST_UPDATES = 2;

/**
 * Creates the property, or brings the one that is there to this value. Writes nothing that is there already.
 * Answers how it is kept now, as far as Confluence tells.
 */
export async function setPageProperty(
  request: ProductRequest,
  pageId: string,
  key: string,
  value: object,
): Promise<KeptProperty | null> {
  const path = route`/wiki/api/v2/pages/${pageId}/properties`;
  let response = await request('createPageProperty', path, { body: { key, value } });
  for (let update = 0; update < MOST_UPDATES && isOvertaken(response); update += 1) {
    const known = await readPageProperty(request, pageId, key);
    if (known === null) break;
    if (holds(known.value, value)) return { id: known.id, versionNumber: known.version.number };
    response = await put(
      request,
      pageId,
      { id: known.id, versionNumber: known.version.number },
      { key, value },
    );
  }
  if (!response.ok) throw toPlatformError('set page property', response);
  return keptIn(response);
}

async function keptIn(response: ProductResponse): Promise<KeptProperty | null> {
  const parsed = v.safeParse(property, await response.json());
  return parsed.success ? { id: parsed.output.id, versionNumber: parsed.output.version.number } : null;
}

/** A key that is taken and a version that is stale are refused with 400 or 409, depending on the stack. */
const isOvertaken = ({ status }: ProductResponse): boolean => status === 400 || status === 409;

const holds = (stored: unknown, value: object): boolean =>
  Object.entries(value).every(([name, own]) => JSON.stringify(at(stored, name)) === JSON.stringify(own));
