import { type SiteFields } from '../../domain/status/site-fields';
import { type Clock } from '../../ports/clock';
import { PlatformError } from '../../ports/platform-error';
import { type SiteFieldsFinder, type SiteFieldsMemory } from '../../ports/site/site-fields';

/** The ids that this site gave to Jira's flag and blocking links. */
export type KnownSiteFields = () => Promise<SiteFields>;

export interface SiteFieldsDeps {
  readonly finder: SiteFieldsFinder;
  readonly memory: SiteFieldsMemory;
  readonly clock: Clock;
}

/** Answers from memory; asks Jira only the first time on a site. */
export function createKnownSiteFields(deps: SiteFieldsDeps): KnownSiteFields {
  return async () => (await deps.memory.recall())?.fields ?? (await findAndRemember(deps));
}

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

/** The map is read again just before it is written: an admin may have saved another while Jira was asked. */
async function findAndRemember({ finder, memory, clock }: SiteFieldsDeps): Promise<SiteFields> {
  const ids = await finder.find((await memory.recall())?.fields ?? null);
  const known = await memory.recall();
  const fields = { ...ids, statusMap: known?.fields.statusMap ?? {} };
  await memory.remember({ fields, foundAt: clock.now() });
  return fields;
}
