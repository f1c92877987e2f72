import { type SiteFields } from '../../domain/status/site-fields';
import { keepingCalledBlocked } from '../../domain/status/stuck-status';
import { type Clock } from '../../ports/clock';
import { type SiteFieldsFinder, type SiteFieldsMemory } from '../../ports/site/site-fields';
import { type SiteStatuses } from '../../ports/site/site-statuses';
import { sideBySide } from '../side-by-side';

/** The ids that this site gave to Jira's flag and blocking links, and what its statuses mean. */
export type KnownSiteFields = () => Promise<SiteFields>;

export interface SiteFieldsDeps {
  readonly finder: SiteFieldsFinder;
  readonly statuses: SiteStatuses;
  readonly memory: SiteFieldsMemory;
  readonly clock: Clock;
}

/**
 * Answers from memory; asks Jira only the first time on a site. What its statuses are called is left to the heartbeat,
 * which looks soon then: whoever waits needs it for nothing.
 */
export function createKnownSiteFields({
  finder,
  memory,
}: Pick<SiteFieldsDeps, 'finder' | 'memory'>): KnownSiteFields {
  return async () => {
    const known = await memory.recall();
    if (known !== null) return known.fields;
    const ids = await finder.find(null);
    const fields = { ...ids, statusMap: (await memory.recall())?.fields.statusMap ?? {} };
    await memory.remember({ fields, foundAt: NEVER });
    return fields;
  };
}

/** Ms since the epoch. */
const NEVER = 0;

/** The map is read again just before it is written: an admin may have saved another while Jira was asked. */
export async function findAndRemember(deps: SiteFieldsDeps): Promise<void> {
  const { finder, statuses, memory, clock } = deps;
  const before = await memory.recall();
  const [ids, all] = await sideBySide(finder.find(before?.fields ?? null), statuses.all());
  const known = await memory.recall();
  const fields = { ...ids, statusMap: keepingCalledBlocked(all, known?.fields.statusMap ?? {}) };
  await memory.remember({ fields, foundAt: clock.now() });
}
