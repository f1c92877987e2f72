import { kvs } from '@forge/kvs';
import { type PersonNames } from '../../../ports/spec/person-names';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

const keyOf = (accountId: string): string => `person-name:${accountId}`;

/** Names are people's own: the platform takes them away before anybody would have to report that they are kept. */
const options = { ttl: { value: 12, unit: 'HOURS' } } as const;

export const personNames: PersonNames = {
  of: async (accountId) => {
    const found = await storedValue('get name', keyOf(accountId));
    return typeof found === 'string' ? found : null;
  },
  remember: (accountId, name) => translating('set name', () => kvs.set(keyOf(accountId), name, options)),
};
