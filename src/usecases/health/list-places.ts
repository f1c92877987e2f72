import { type SiteRights } from '../../ports/health/vital-signs';
import { type ProjectLister, type ProjectName } from '../../ports/projects/projects';
import { type SpaceReader } from '../../ports/pages/space-reader';
import { type SpacesSeen, spacesSeen } from '../spaces-seen';

export type ListPlacesOutcome =
  | { readonly kind: 'places'; readonly projects: readonly ProjectName[]; readonly spaces: SpacesSeen }
  | { readonly kind: 'admins-only' };

export type ListPlaces = () => Promise<ListPlacesOutcome>;

interface Deps {
  readonly rights: SiteRights;
  readonly projects: ProjectLister;
  readonly spaces: Pick<SpaceReader, 'all'>;
}

/** Projects and shared spaces to choose from, as the admin sees them. */
export function createListPlaces({ rights, projects, spaces }: Deps): ListPlaces {
  return async () => {
    if (!(await rights.mayAdministerSite())) return { kind: 'admins-only' };
    const [active, seen] = await Promise.all([projects.latestActive(), spacesSeen(spaces)]);
    return { kind: 'places', projects: active, spaces: seen };
  };
}
