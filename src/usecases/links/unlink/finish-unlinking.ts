import { progressed } from '../../../domain/spec/job-attempts';
import { type SpecPage } from '../../../domain/spec/spec-job';
import { type Clock } from '../../../ports/clock';
import { type SpecJobs, type StoredSpecJob } from '../../../ports/spec/spec-jobs';
import { type CannotUnlink, type CheckUnlinking, type Unlinkable } from './check-unlinking';
import { type TakeAwayLinks, type TakenAway } from './take-away-links';

/** Brings an unlinking that somebody has begun to its end. */
export type FinishUnlinking = (
  held: StoredSpecJob,
  page: SpecPage,
  actorId: string,
) => Promise<TakenAway | CannotUnlink>;

interface Deps {
  readonly jobs: SpecJobs;
  readonly checkUnlinking: CheckUnlinking;
  readonly takeAway: TakeAwayLinks;
  readonly clock: Clock;
}

/** Whoever goes on with an unlinking is asked for the rights on both sides again. */
export function createFinishUnlinking({ jobs, checkUnlinking, takeAway, clock }: Deps): FinishUnlinking {
  const letGo = async (held: StoredSpecJob): Promise<void> => {
    await jobs.save(held, progressed(held.job, {}, clock.now()));
  };
  return async (held, page, actorId) => {
    let checked: Unlinkable | CannotUnlink;
    try {
      checked = await checkUnlinking({ issueId: held.job.issueId, pageId: page.pageId });
    } catch (error) {
      await letGo(held);
      throw error;
    }
    if (checked.kind === 'unlinkable')
      return takeAway(held, page, { now: checked.page.kind, actorId, isRepeat: true });
    await letGo(held);
    return checked;
  };
}
