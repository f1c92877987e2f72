import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { translating } from '../entity-store';

/** The oldest are forgotten first. */
const MOST_KEPT = 500;

const recordSchema = v.object({ v: v.literal(1), targets: v.array(v.string()) });

/** Names of issues and pages under one key. Two presses at once: the later one may win, and can be pressed again. */
export const targetLists = {
  of: async (key: string): Promise<readonly string[]> => {
    const parsed = v.safeParse(recordSchema, await translating('get targets', () => kvs.get(key)));
    return parsed.success ? parsed.output.targets : [];
  },
  add: async (key: string, target: string): Promise<void> => {
    const known = await targetLists.of(key);
    await keep(key, [...known.filter((one) => one !== target), target].slice(-MOST_KEPT));
  },
  remove: async (key: string, target: string): Promise<void> => {
    const known = await targetLists.of(key);
    if (known.includes(target))
      await keep(
        key,
        known.filter((one) => one !== target),
      );
  },
};

const keep = (key: string, targets: readonly string[]): Promise<unknown> =>
  translating('set targets', () => kvs.set(key, { v: 1, targets }));
