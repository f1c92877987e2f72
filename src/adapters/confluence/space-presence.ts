import { route } from '@forge/api';
import { type SpacePresence } from '../../ports/pages/space-presence';
import { listAt } from '../http/fields';
import { type ProductRequest } from '../http/request';
import { toPlatformError } from '../http/to-platform-error';

/** `request` must act as the person who looks. */
export const createSpacePresence = (request: ProductRequest): SpacePresence => ({
  anySpace: async () => {
    const response = await request('getSpaces', route`/wiki/api/v2/spaces?status=current&limit=1`);
    if (!response.ok) throw toPlatformError('look for a space', response);
    return listAt(await response.json(), 'results').length > 0;
  },
});
