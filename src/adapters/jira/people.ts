import { route } from '@forge/api';
import { type People } from '../../ports/people';
import { at, textAt } from '../http/fields';
import { answeredList } from '../http/promised';
import { type ProductRequest } from '../http/request';

/** `request` must act as the person who looks: names are shown to them. */
export function createPeople(request: ProductRequest): People {
  return {
    namesOf: async (accountIds) => {
      if (accountIds.length === 0) return new Map();
      const query = new URLSearchParams({ maxResults: String(accountIds.length) });
      for (const accountId of accountIds) query.append('accountId', accountId);
      const response = await request('bulkGetUsers', route`/rest/api/3/user/bulk?${query}`);
      return new Map((await answeredList('read people', response, 'values')).flatMap(nameIn));
    },
  };
}

function nameIn(user: unknown): readonly (readonly [string, string])[] {
  const accountId = textAt(user, 'accountId');
  const name = textAt(user, 'displayName');
  return accountId === null || name === null || at(user, 'active') === false ? [] : [[accountId, name]];
}
