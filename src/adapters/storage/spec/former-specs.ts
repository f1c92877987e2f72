import { kvs } from '@forge/kvs';
import { type SpecBase } from '../../../domain/spec/spec-base';
import { type SpecJob } from '../../../domain/spec/spec-job';
import { type FormerSpecs } from '../../../ports/spec/former-specs';
import { type LinkName } from '../../../ports/spec/spec-links';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

interface FormerRecord {
  readonly v: 1;
  readonly plan: SpecJob;
  /** Text, since storage takes no value that is nested as deep as documents are. */
  readonly base: string | null;
}

const keyOf = ({ issueId, pageId }: LinkName): string => `unlinked:${issueId}:${pageId}`;

/** UTF-16 units, as UTF-8 at most 180 KB: with the plan beside it still a value that storage takes. */
const LONGEST_BASE = 60_000;

/** The platform takes them away once nobody has an *Undo* on the screen any more. */
const options = { ttl: { value: 2, unit: 'HOURS' } } as const;

/** By itself for who only takes links away. */
export const keepFormerSpec: FormerSpecs['keep'] = async (link, { plan, base }) => {
  const text = base === null ? '' : JSON.stringify(base);
  const fits = base !== null && text.length <= LONGEST_BASE;
  const record: FormerRecord = { v: 1, plan, base: fits ? text : null };
  await translating('set former spec', () => kvs.set(keyOf(link), record, options));
};

export const formerSpecs: FormerSpecs = {
  keep: keepFormerSpec,
  recall: async (link) => {
    const found = await storedValue<FormerRecord>('get former spec', keyOf(link));
    if (found === undefined) return null;
    const { plan, base } = found;
    return { plan, base: base === null ? null : (JSON.parse(base) as SpecBase) };
  },
};
