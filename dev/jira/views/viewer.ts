import { type Desk } from '../store/issues';
import { type Lookups } from '../store/lookups';
import { jiraInstant } from './instants';

/** What drawing an answer takes: where links point, and whose zone instants are written in. */
export interface Viewer {
  readonly siteUrl: string;
  readonly lookups: Lookups;
  /** `/rest/api/3` and what follows as a full address. */
  link(path: string): string;
  instant(ms: number): string;
}

export function createViewer({ call, rights, lookups }: Desk): Viewer {
  const { siteUrl } = call.context;
  const viewer = rights.accountId === null ? undefined : lookups.person(rights.accountId);
  const timeZone = viewer?.timeZone ?? 'UTC';
  return {
    siteUrl,
    lookups,
    link: (path) => `${siteUrl}/rest/api/3${path}`,
    instant: (ms) => jiraInstant(ms, timeZone),
  };
}
