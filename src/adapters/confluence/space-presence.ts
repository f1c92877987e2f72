import { route } from '@forge/api';
import { type SpacePresence } from '../../ports/pages/space-presence';
import { answeredList } from '../http/promised';
import { type ProductRequest } from '../http/request';

/** `request` must act as the person who looks. */
export const createSpacePresence = (request: ProductRequest): SpacePresence => ({
  anySpace: async () => {
    const response = await request('getSpaces', route`/wiki/api/v2/spaces?status=current&limit=1`);
    return (await answeredList('look for a space', response, 'results')).length > 0;
  },
  sees: async (spaceId) => {
    const response = await request(
      'getSpaces',
      route`/wiki/api/v2/spaces?ids=${spaceId}&status=current&limit=1`,
    );
    return (await answeredList('look for the space', response, 'results')).length > 0;
  },
});
