import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { type Stage, STAGES, type StatusMap } from '../../../domain/status/stages';
import { type SiteFieldsMemory } from '../../../ports/site/site-fields';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

const KEY = 'site:fields';

/** The first version knew no status map. A stage that this version does not know is no choice. */
const recordSchema = v.object({
  v: v.picklist([1, 2]),
  flaggedFieldId: v.nullish(v.string(), null),
  blockingLinkTypeIds: v.array(v.string()),
  statusMap: v.unknown(),
  foundAt: v.number(),
});

/** A plain value: whoever writes it last has looked last. */
export const siteFieldsMemory: SiteFieldsMemory = {
  async recall() {
    const parsed = v.safeParse(recordSchema, await storedValue('get site fields', KEY));
    if (!parsed.success) return null;
    const { flaggedFieldId, blockingLinkTypeIds, statusMap, foundAt } = parsed.output;
    return { fields: { flaggedFieldId, blockingLinkTypeIds, statusMap: knownStages(statusMap) }, foundAt };
  },
  async remember({ fields, foundAt }) {
    await translating('set site fields', () => kvs.set(KEY, { v: 2, ...fields, foundAt }));
  },
};

function knownStages(stored: unknown): StatusMap {
  const known = Object.entries(stored ?? {}).filter((choice): choice is [string, Stage] =>
    STAGES.some((stage) => stage === choice[1]),
  );
  return Object.fromEntries(known);
}
