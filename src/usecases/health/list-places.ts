import { type Leftover } from '../../domain/health/self-test';
import { type SelfTests } from '../../ports/health/self-tests';
import { type SiteRights } from '../../ports/health/vital-signs';
import { type ProjectLister, type ProjectName } from '../../ports/projects/projects';
import { type SpaceReader } from '../../ports/pages/space-reader';
import { type SpacesSeen, spacesSeen } from '../spaces-seen';

export type ListPlacesOutcome =
  | {
      readonly kind: 'places';
      readonly projects: readonly ProjectName[];
      readonly spaces: SpacesSeen;
      /** What earlier self-tests of this person could not remove. */
      readonly leftovers: readonly Leftover[];
    }
  | { readonly kind: 'admins-only' };

export type ListPlaces = (accountId: string) => Promise<ListPlacesOutcome>;

interface Deps {
  readonly rights: SiteRights;
  readonly projects: ProjectLister;
  readonly spaces: Pick<SpaceReader, 'all'>;
  readonly tests: Pick<SelfTests, 'leftovers'>;
}

/** Projects and shared spaces to choose from, as the admin sees them. */
export function createListPlaces({ rights, projects, spaces, tests }: Deps): ListPlaces {
  return async (accountId) => {
    if (!(await rights.mayAdministerSite())) return { kind: 'admins-only' };
    const [active, seen, leftovers] = await Promise.all([
      projects.latestActive(),
      spacesSeen(spaces),
      tests.leftovers(accountId),
    ]);
    return { kind: 'places', projects: active, spaces: seen, leftovers };
  };
}
