import { PlatformError } from '../../ports/platform-error';
import { findAndRemember, type SiteFieldsDeps } from './known-site-fields';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Keeps the memory young, so that a flag field added later is found, and no reader waits for the first look.
 * A process that knows how old it is does not look again before that matters; one that Jira
 * refused waits for as long as it was told, and for an hour at least: nobody waits for this.
 */
export function createRefreshSiteFields(deps: SiteFieldsDeps): () => Promise<void> {
  let foundAt = -Infinity;
  let refused = { at: -Infinity, forMs: 0 };
  const isWithin = (ms: number, at: number): boolean => Math.abs(deps.clock.now() - at) < ms;
  return async () => {
    if (isWithin(DAY_MS, foundAt) || isWithin(refused.forMs, refused.at)) return;
    foundAt = (await deps.memory.recall())?.foundAt ?? -Infinity;
    if (isWithin(DAY_MS, foundAt)) return;
    try {
      await findAndRemember(deps);
    } catch (error) {
      if (error instanceof PlatformError)
        refused = { at: deps.clock.now(), forMs: Math.max(error.retryAfterMs ?? 0, HOUR_MS) };
      throw error;
    }
  };
}
