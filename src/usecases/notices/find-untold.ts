import { type Notices } from '../../ports/notices/notices';
import { type DeliverNotices } from './deliver-notices';

/** Notices that one heartbeat looks at; what is left is looked at by the next one. */
const NOTICES_A_SWEEP = 20;

/** Most heartbeats find nobody to tell, and need nothing of what tells. */
export const createFindUntold =
  (notices: Pick<Notices, 'untold'>, deliver: DeliverNotices) => async (): Promise<number> => {
    const untold = await notices.untold(NOTICES_A_SWEEP);
    return untold.length === 0 ? 0 : deliver(untold);
  };
