import { type Space, spaceOfRecentPages } from '../../domain/spec/place';
import { type GuideDismissals } from '../../ports/first-run/guide-dismissals';
import { type SpecSearch } from '../../ports/first-run/spec-search';
import { type IssueName } from '../../domain/status/issue-facts';
import { PlatformError } from '../../ports/platform-error';
import { type ProjectRights, type Projects } from '../../ports/projects/projects';
import { type SpaceReader } from '../../ports/pages/space-reader';
import { type Grants } from '../../ports/site/grants';
import { type SpecPlaces } from '../../ports/spec/spec-places';
import { type SpacesSeen, spacesSeen } from '../spaces-seen';

export type FirstRunOutcome =
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'first-run';
      readonly mayChoose: boolean;
      /** `not-granted`: whatever is chosen, no spec can be made until an administrator has approved an update. */
      readonly spaces: SpacesSeen | { readonly kind: 'not-granted' };
      /** `null` until somebody has chosen a space or written a spec. */
      readonly chosenSpaceId: string | null;
      /** Where this person most likely may write. */
      readonly suggestedSpaceId: string | null;
      readonly epics: readonly IssueName[];
    };

export type ShowFirstRun = (projectId: string, viewerId: string) => Promise<FirstRunOutcome>;

export type HideFirstRun = (projectId: string, viewerId: string) => Promise<void>;

interface Deps {
  readonly dismissals: GuideDismissals;
  readonly specs: SpecSearch;
  readonly projects: Projects;
  readonly rights: ProjectRights;
  readonly spaces: Pick<SpaceReader, 'all' | 'recentPages'>;
  readonly places: Pick<SpecPlaces, 'of'>;
  readonly grants: Pick<Grants, 'missingForSpec'>;
}

/**
 * How far a project is on its way to its first spec, for the person who looks.
 *
 * The first spec ends it for everybody, a click for the one who has seen enough; both are asked for
 * first, so that a project with specs pays for no more. Who cannot see the project sees no guide.
 */
export function createShowFirstRun(deps: Deps): ShowFirstRun {
  return async (projectId, viewerId) => {
    const [project, dismissed, hasSpec] = await Promise.all([
      deps.projects.find(projectId),
      deps.dismissals.has(projectId, viewerId),
      deps.specs.anySpec(projectId),
    ]);
    if (project === null || dismissed || hasSpec) return { kind: 'hidden' };
    const [mayChoose, spaces, place, suggested, epics] = await Promise.all([
      deps.rights.mayAdminister(projectId),
      deps.grants.missingForSpec() === null ? spacesSeen(deps.spaces) : NOT_GRANTED,
      deps.places.of(projectId),
      suggestion(deps.spaces, project.key, viewerId),
      deps.specs.epicsWithout(projectId),
    ]);
    const chosenSpaceId = place?.spaceId ?? null;
    const suggestedSpaceId = suggested?.spaceId ?? null;
    return { kind: 'first-run', mayChoose, spaces, chosenSpaceId, suggestedSpaceId, epics };
  };
}

const NOT_GRANTED = { kind: 'not-granted' } as const;

/** As the preview of a spec suggests it; without one, the person chooses for themselves. */
async function suggestion(
  spaces: Pick<SpaceReader, 'recentPages'>,
  projectKey: string,
  viewerId: string,
): Promise<Space | null> {
  try {
    return spaceOfRecentPages(await spaces.recentPages(viewerId), projectKey);
  } catch (error) {
    if (error instanceof PlatformError) return null;
    throw error;
  }
}

/** Hides the guide for this person; a project that they cannot see has none to hide. */
export function createHideFirstRun({
  projects,
  dismissals,
}: Pick<Deps, 'projects' | 'dismissals'>): HideFirstRun {
  return async (projectId, viewerId) => {
    if ((await projects.find(projectId)) !== null) await dismissals.add(projectId, viewerId);
  };
}
