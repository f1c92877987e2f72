import { kvs } from '@forge/kvs';
import { type SelfTest } from '../../../domain/health/self-test';
import { type SelfTests } from '../../../ports/health/self-tests';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

interface SelfTestRecord extends SelfTest {
  readonly v: 1;
}

/** Account ids hold letters, digits, colons and dashes: all of them allowed in a key. */
const keyOf = (accountId: string): string => `self-test:${accountId}`;

export const selfTests: SelfTests = {
  of: async (accountId) => (await storedValue<SelfTestRecord>('get self-test', keyOf(accountId))) ?? null,
  keep: (test) => {
    const record: SelfTestRecord = { v: 1, ...test };
    return translating('set self-test', () => kvs.set(keyOf(test.accountId), record));
  },
  forget: (accountId) => translating('delete self-test', () => kvs.delete(keyOf(accountId))),
};
