import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { type SiteFieldsMemory } from '../../ports/site-fields';
import { translating } from './entity-store';

const KEY = 'site:fields';

const recordSchema = v.object({
  v: v.literal(1),
  flaggedFieldId: v.nullable(v.string()),
  blockingLinkTypeIds: v.array(v.string()),
  foundAt: v.number(),
});

/** A plain value: whoever writes it last has looked last. */
export const siteFieldsMemory: SiteFieldsMemory = {
  async recall() {
    const parsed = v.safeParse(recordSchema, await translating('get site fields', () => kvs.get(KEY)));
    if (!parsed.success) return null;
    const { flaggedFieldId, blockingLinkTypeIds, foundAt } = parsed.output;
    return { fields: { flaggedFieldId, blockingLinkTypeIds }, foundAt };
  },
  async remember({ fields, foundAt }) {
    await translating('set site fields', () => kvs.set(KEY, { v: 1, ...fields, foundAt }));
  },
};
