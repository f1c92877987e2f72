import { defaultStage, mayBeInStage } from '../../domain/status/stage';
import { type Stage, type StatusMap } from '../../domain/status/stages';
import { type SiteRights } from '../../ports/health/vital-signs';
import { type ProjectLister } from '../../ports/projects/projects';
import { type SiteStatus } from '../../ports/site/site-statuses';
import { sideBySide } from '../side-by-side';
import { createKnownSiteFields, type SiteFieldsDeps } from './known-site-fields';

/** A status, and what it means on this site. */
export interface MappedStatus {
  readonly status: SiteStatus;
  /** Of the project that the status belongs to; `null` where there is none or it is not told. */
  readonly projectName: string | null;
  readonly usual: Stage;
  /** `null`: the usual one. */
  readonly chosen: Stage | null;
}

export type StatusMapOutcome =
  | { readonly kind: 'status-map'; readonly statuses: readonly MappedStatus[] }
  | { readonly kind: 'admins-only' };

export type ShowStatusMap = () => Promise<StatusMapOutcome>;
export type SaveStatusMap = (chosen: StatusMap) => Promise<StatusMapOutcome>;

export interface StatusMapDeps extends SiteFieldsDeps {
  readonly rights: SiteRights;
  readonly projects: ProjectLister;
}

export function createShowStatusMap(deps: StatusMapDeps): ShowStatusMap {
  return async () => {
    if (!(await deps.rights.mayAdministerSite())) return { kind: 'admins-only' };
    const [seen, { statusMap }] = await sideBySide(statusesSeen(deps), createKnownSiteFields(deps)());
    return { kind: 'status-map', statuses: mapped(seen, statusMap) };
  };
}

/**
 * Keeps what an admin chose for the statuses that this admin can see; choices for others stay. What a page
 * says of a status that is not there, or may not be in that stage, is passed over.
 */
export function createSaveStatusMap(deps: StatusMapDeps): SaveStatusMap {
  return async (chosen) => {
    if (!(await deps.rights.mayAdministerSite())) return { kind: 'admins-only' };
    const [seen, fields] = await sideBySide(statusesSeen(deps), createKnownSiteFields(deps)());
    const remembered = await deps.memory.recall();
    const statusMap = merged(remembered?.fields.statusMap ?? {}, chosen, seen);
    const foundAt = remembered?.foundAt ?? deps.clock.now();
    await deps.memory.remember({ fields: { ...(remembered?.fields ?? fields), statusMap }, foundAt });
    return { kind: 'status-map', statuses: mapped(seen, statusMap) };
  };
}

type Seen = readonly { readonly status: SiteStatus; readonly projectName: string | null }[];

async function statusesSeen({ statuses, projects }: StatusMapDeps): Promise<Seen> {
  const [all, names] = await sideBySide(statuses.all(), projects.latestActive());
  const nameOf = new Map(names.map(({ projectId, name }) => [projectId, name]));
  return all.map((status) => ({ status, projectName: nameOf.get(status.projectId ?? '') ?? null }));
}

const mapped = (seen: Seen, map: StatusMap): readonly MappedStatus[] =>
  seen.map(({ status, projectName }) => {
    const chosen = Object.hasOwn(map, status.statusId) ? (map[status.statusId] ?? null) : null;
    const fits = chosen !== null && mayBeInStage(status.category, chosen);
    return { status, projectName, usual: defaultStage(status), chosen: fits ? chosen : null };
  });

/** That a status blocks is kept also where its name says it today: names change. */
function merged(before: StatusMap, chosen: StatusMap, seen: Seen): StatusMap {
  const shown = new Set(seen.map(({ status }) => status.statusId));
  const others = Object.entries(before).filter(([statusId]) => !shown.has(statusId));
  const now = mapped(seen, chosen).flatMap(({ status, chosen: stage, usual }) =>
    stage === null || (stage === usual && stage !== 'blocked') ? [] : [[status.statusId, stage] as const],
  );
  return Object.fromEntries([...others, ...now]);
}
