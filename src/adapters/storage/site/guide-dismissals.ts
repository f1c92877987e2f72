import { kvs } from '@forge/kvs';
import { type GuideDismissals } from '../../../ports/first-run/guide-dismissals';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

const keyOf = (place: string, accountId: string): string => `first-run:${place}:${accountId}`;

/** A record of its own for each person, which dies with the account's data. */
export const guideDismissals: GuideDismissals = {
  has: async (place, accountId) =>
    (await storedValue('get dismissal', keyOf(place, accountId))) !== undefined,
  add: (place, accountId) =>
    translating('set dismissal', () => kvs.set(keyOf(place, accountId), { v: 1, accountId })),
};
