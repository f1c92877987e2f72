import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { storedValue } from '../stored-values';
import { translating } from '../translating';

/** The oldest are forgotten first. */
const MOST_KEPT = 500;

const recordSchema = v.object({ v: v.picklist([1]), targets: v.array(v.string()) });

interface Change {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** Names of issues and pages under one key. Two presses at once: the later one may win, and can be pressed again. */
export const targetLists = {
  of: async (key: string): Promise<readonly string[]> => {
    const parsed = v.safeParse(recordSchema, await storedValue('get targets', key));
    return parsed.success ? parsed.output.targets : [];
  },
  /** What is there already is there once, at the end. */
  change: async (key: string, { add, remove }: Change): Promise<void> => {
    const known = await targetLists.of(key);
    const gone = new Set([...add, ...remove]);
    const targets = [...known.filter((one) => !gone.has(one)), ...add].slice(-MOST_KEPT);
    if (targets.join() !== known.join()) await keep(key, targets);
  },
};

const keep = (key: string, targets: readonly string[]): Promise<unknown> =>
  translating('set targets', () => kvs.set(key, { v: 1, targets }));
