import { type Pause } from '../../src/ports/site/site-pause';

/** A site on which Lockstep is at work. */
export const awake = { find: (): Promise<Pause | null> => Promise.resolve(null) };

export const resting = (since: number) => ({
  find: (): Promise<Pause | null> => Promise.resolve({ since }),
});
