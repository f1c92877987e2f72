import { kvs } from '@forge/kvs';
import { type Leftover, type SelfTest } from '../../../domain/health/self-test';
import { type SelfTests } from '../../../ports/health/self-tests';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

interface SelfTestRecord extends SelfTest {
  readonly v: 1;
}

interface LeftoversRecord {
  readonly v: 1;
  readonly leftovers: readonly Leftover[];
}

/** Account ids hold letters, digits, colons and dashes: all of them allowed in a key. */
const keyOf = (accountId: string): string => `self-test:${accountId}`;
const leftoversKeyOf = (accountId: string): string => `self-test-left:${accountId}`;

export const selfTests: SelfTests = {
  of: async (accountId) => (await storedValue<SelfTestRecord>('get self-test', keyOf(accountId))) ?? null,
  keep: (test) => {
    const record: SelfTestRecord = { v: 1, ...test };
    return translating('set self-test', () => kvs.set(keyOf(test.accountId), record));
  },
  forget: (accountId) => translating('delete self-test', () => kvs.delete(keyOf(accountId))),
  leftovers: async (accountId) => {
    const record = await storedValue<LeftoversRecord>('get self-test leftovers', leftoversKeyOf(accountId));
    return record?.leftovers ?? [];
  },
  keepLeftovers: (accountId, leftovers) => {
    const record: LeftoversRecord = { v: 1, leftovers: leftovers.map(bare) };
    return translating('set self-test leftovers', () => kvs.set(leftoversKeyOf(accountId), record));
  },
};

/** Without what was said of it in passing. */
const bare = ({ op, projectId, subject, id, path }: Leftover): Leftover => ({
  op,
  projectId,
  subject,
  id,
  path,
});
