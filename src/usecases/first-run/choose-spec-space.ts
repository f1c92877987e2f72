import { type ProjectRights } from '../../ports/projects/projects';
import { type SpaceRights } from '../../ports/pages/space-rights';
import { type SpecPlaces } from '../../ports/spec/spec-places';

export type ChooseSpecSpaceOutcome =
  | { readonly kind: 'chosen' }
  | { readonly kind: 'not-allowed'; readonly where: 'project' | 'space' };

export type ChooseSpecSpace = (projectId: string, spaceId: string) => Promise<ChooseSpecSpaceOutcome>;

interface Deps {
  readonly rights: ProjectRights;
  readonly spaceRights: SpaceRights;
  readonly places: SpecPlaces;
}

/** Says where the project's specs go until somebody chooses another place with a spec of theirs. */
export function createChooseSpecSpace({ rights, spaceRights, places }: Deps): ChooseSpecSpace {
  return async (projectId, spaceId) => {
    const [mayAdminister, mayCreate, before] = await Promise.all([
      rights.mayAdminister(projectId),
      spaceRights.mayCreatePages(spaceId),
      places.of(projectId),
    ]);
    if (!mayAdminister) return { kind: 'not-allowed', where: 'project' };
    if (!mayCreate) return { kind: 'not-allowed', where: 'space' };
    const comment = before?.comment ?? true;
    if (before?.spaceId !== spaceId) await places.remember(projectId, { spaceId, parentId: null, comment });
    return { kind: 'chosen' };
  };
}
