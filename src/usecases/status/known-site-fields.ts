import { type SiteFields } from '../../domain/status/site-fields';
import { type Clock } from '../../ports/clock';
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

/** The map is read again just before it is written: an admin may have saved another while Jira was asked. */
export async function findAndRemember({ finder, memory, clock }: SiteFieldsDeps): Promise<SiteFields> {
  const ids = await finder.find((await memory.recall())?.fields ?? null);
  const known = await memory.recall();
  const fields = { ...ids, statusMap: known?.fields.statusMap ?? {} };
  await memory.remember({ fields, foundAt: clock.now() });
  return fields;
}
