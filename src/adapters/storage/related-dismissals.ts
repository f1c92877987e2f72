import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { type Dismissals } from '../../ports/related/dismissals';
import { translating } from './entity-store';

const keyOf = (accountId: string, subject: string): string => `related:${subject}:${accountId}`;
/** The oldest are forgotten first. */
const MOST_KEPT = 500;

const recordSchema = v.object({ v: v.literal(1), targets: v.array(v.string()) });

/** A record of its own for each person and subject. Two presses at once: the later one may win, and can be pressed again. */
export const relatedDismissals: Dismissals = {
  of: async (accountId, subject) => {
    const found = await translating('get dismissals', () => kvs.get(keyOf(accountId, subject)));
    const parsed = v.safeParse(recordSchema, found);
    return parsed.success ? parsed.output.targets : [];
  },
  add: async (accountId, subject, target) => {
    const known = await relatedDismissals.of(accountId, subject);
    const targets = [...known.filter((one) => one !== target), target].slice(-MOST_KEPT);
    await translating('set dismissals', () => kvs.set(keyOf(accountId, subject), { v: 1, targets }));
  },
};
