import { type Space } from '../../domain/spec/place';
import { type SiteRights } from '../../ports/health/vital-signs';
import { PlatformError } from '../../ports/platform-error';
import { type ProjectLister, type ProjectName } from '../../ports/projects';
import { type SpaceReader } from '../../ports/space-reader';

export type SpacesSeen =
  | { readonly kind: 'spaces'; readonly spaces: readonly Space[] }
  | { readonly kind: 'not-connected' | 'no-access' | 'unreachable' };

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

/** Projects can be chosen while Confluence is out of reach. */
export async function spacesSeen(reader: Pick<SpaceReader, 'all'>): Promise<SpacesSeen> {
  try {
    const spaces = await reader.all();
    return { kind: 'spaces', spaces: spaces.filter(({ isPersonal }) => !isPersonal) };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.kind === 'not-connected') return { kind: 'not-connected' };
    return { kind: error.kind === 'forbidden' ? 'no-access' : 'unreachable' };
  }
}
