import { type Clock } from '../../ports/clock';
import { type Notices } from '../../ports/notices/notices';
import { nowAndThen } from '../now-and-then';
import { type DeliverNotices } from './deliver-notices';

/** Notices that one heartbeat looks at; what is left is looked at by the next one that does. */
const NOTICES_A_SWEEP = 20;
/** What people have to mend waits for a quarter of an hour. */
const LOOK_MS = 14 * 60_000;

/** Most heartbeats find nobody to tell, and need nothing of what tells. Answers how many people were told. */
export function createFindUntold(
  { notices, clock }: { readonly notices: Pick<Notices, 'untold'>; readonly clock: Clock },
  deliver: DeliverNotices,
): () => Promise<number> {
  const find = nowAndThen(clock, LOOK_MS, () => notices.untold(NOTICES_A_SWEEP));
  return async () => {
    const untold = (await find()) ?? [];
    return untold.length === 0 ? 0 : deliver(untold);
  };
}
