import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { type EpicPlans } from '../../../ports/epics/epic-plans';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

const keyOf = (accountId: string, op: string): string => `epic:${op}:${accountId}`;

const recordSchema = v.object({
  v: v.picklist([1]),
  op: v.string(),
  projectId: v.string(),
  typeId: v.string(),
  summary: v.string(),
  askedAt: v.number(),
  made: v.nullable(v.object({ issueId: v.string(), key: v.string() })),
});

/** A plain value a press: nobody else has its name. */
export const epicPlans: EpicPlans = {
  find: async (accountId, op) => {
    const found = await storedValue('get epic plan', keyOf(accountId, op));
    const parsed = v.safeParse(recordSchema, found);
    return parsed.success ? parsed.output : null;
  },
  save: (accountId, plan) =>
    translating('set epic plan', () => kvs.set(keyOf(accountId, plan.op), { v: 1, ...plan })),
};
