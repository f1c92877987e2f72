import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { type FormMemory } from '../../../ports/breakdown/form-memory';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

const keyOf = (accountId: string, issueId: string): string => `task-forms:${issueId}:${accountId}`;

/** A record of booleans, told without the reader of records that nothing else of an issue's screens needs. */
const flags = v.custom<Readonly<Record<string, boolean>>>(
  (told) => typeof told === 'object' && told !== null && Object.values(told).every(isFlag),
);
const isFlag = (told: unknown): boolean => typeof told === 'boolean';

const recordSchema = v.object({
  v: v.picklist([1]),
  projectId: v.string(),
  typeIds: v.nullable(v.array(v.string())),
  forms: v.array(
    v.object({
      typeId: v.string(),
      required: v.array(v.string()),
      fields: v.nullable(v.array(v.string())),
    }),
  ),
  people: flags,
  readAt: v.number(),
});

/** A plain value: whoever writes it last has asked last. The platform takes it away once it is of no use. */
export const formMemory: FormMemory = {
  recall: async (accountId, issueId) => {
    const found = await storedValue('get task forms', keyOf(accountId, issueId));
    const parsed = v.safeParse(recordSchema, found);
    return parsed.success ? parsed.output : null;
  },
  remember: async (accountId, issueId, known) => {
    const record = { v: 1, ...known };
    const options = { ttl: { value: 2, unit: 'HOURS' } } as const;
    await translating('set task forms', () => kvs.set(keyOf(accountId, issueId), record, options));
  },
};
