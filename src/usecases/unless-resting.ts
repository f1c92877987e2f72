import { type SitePause, SitePaused } from '../ports/site/site-pause';

/**
 * Begins nothing while Lockstep rests. A plan is stored before its first write: one that no write may follow would
 * stay, and leave no way but to go through with it.
 */
export const unlessResting =
  (pause: Pick<SitePause, 'find'>) =>
  <Args extends readonly unknown[], Outcome>(work: (...args: Args) => Promise<Outcome>) =>
  async (...args: Args): Promise<Outcome> => {
    const rests = await pause.find();
    if (rests !== null) throw new SitePaused('begin', rests.since);
    return work(...args);
  };
