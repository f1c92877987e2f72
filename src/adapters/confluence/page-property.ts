import { route } from '@forge/api';
import * as v from 'valibot';
import { readBody } from '../http/read-body';
import { type ProductRequest } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';

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

/** Creates the property, or brings the one that is there to this value. */
export async function setPageProperty(
  request: ProductRequest,
  pageId: string,
  key: string,
  value: object,
): Promise<void> {
  const path = route`/wiki/api/v2/pages/${pageId}/properties`;
  const created = await request('createPageProperty', path, { body: { key, value } });
  if (created.ok) return;
  // A key that is taken is refused with 400 or 409, depending on the stack.
  const known =
    created.status === 400 || created.status === 409 ? await readPageProperty(request, pageId, key) : null;
  if (known === null) throw toPlatformError('set page property', created);
  const updated = await request(
    'updatePagePropertyById',
    route`/wiki/api/v2/pages/${pageId}/properties/${known.id}`,
    { body: { key, value, version: { number: known.version.number + 1 } } },
  );
  if (!updated.ok) throw toPlatformError('set page property', updated);
}
