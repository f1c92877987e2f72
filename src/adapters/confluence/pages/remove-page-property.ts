import { route } from '@forge/api';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';
import { readPageProperty } from './page-property';

/** Removes the property if `isMeant` recognises its value, which it answers; one that is not there is removed already. */
export async function removePageProperty(
  request: ProductRequest,
  pageId: string,
  key: string,
  isMeant: (value: unknown) => boolean,
): Promise<unknown> {
  const known = await readPageProperty(request, pageId, key);
  if (known === null || !isMeant(known.value)) return null;
  const path = route`/wiki/api/v2/pages/${pageId}/properties/${known.id}`;
  const response = await request('deletePagePropertyById', path);
  if (!response.ok && response.status !== 404) throw toPlatformError('remove page property', response);
  return known.value;
}
