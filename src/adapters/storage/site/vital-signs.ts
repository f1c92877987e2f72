import { kvs } from '@forge/kvs';
import { type Heartbeat, type StorageTrial } from '../../../ports/health/vital-signs';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

const TICK = 'health:tick';

export const heartbeat: Heartbeat = {
  note: (at) => translating('set tick', () => kvs.set(TICK, { v: 1, at })),
  last: async () => {
    const record = await storedValue<{ readonly at?: unknown }>('get tick', TICK);
    return typeof record?.at === 'number' ? record.at : null;
  },
};

/** Each trial has a key of its own, so that two at once do not meet. */
const trialKey = (token: string): string => `health:trial:${token}`;

export const storageTrial: StorageTrial = {
  works: async (token) => {
    const key = trialKey(token);
    await translating('set trial', () => kvs.set(key, { v: 1, token }));
    const read = await storedValue<{ readonly token?: unknown }>('get trial', key);
    await translating('delete trial', () => kvs.delete(key));
    return read?.token === token;
  },
};
