import { type Space } from '../../domain/spec/place';
import { type SpaceReader } from '../../ports/pages/space-reader';
import { type SpecPlaces } from '../../ports/spec/spec-places';
import { type SpaceTemplate, type SpaceTemplates } from '../../ports/templates/space-templates';
import { sideBySide } from '../side-by-side';

/** `space` is `null` for a template of the whole site. */
export type OfferedTemplate = SpaceTemplate & { readonly space: Space | null };

export type ListSpaceTemplates = (projectId: string) => Promise<readonly OfferedTemplate[]>;

interface Deps {
  readonly spaces: Pick<SpaceReader, 'one' | 'lastUsed'>;
  readonly places: Pick<SpecPlaces, 'of'>;
  readonly templates: SpaceTemplates;
}

/**
 * The templates of the space that the project's specs go to, then those of the whole site, as one person
 * sees them. Before a project has a space for its specs, the one that this person wrote in last is taken.
 */
export function createListSpaceTemplates({ spaces, places, templates }: Deps): ListSpaceTemplates {
  const offered = async (space: Space | null): Promise<readonly OfferedTemplate[]> =>
    (await templates.of(space?.key ?? null)).map((template) => ({ ...template, space }));

  const ofSpecSpace = async (projectId: string): Promise<readonly OfferedTemplate[]> => {
    const place = await places.of(projectId);
    const space = await (place === null ? spaces.lastUsed() : spaces.one(place.spaceId));
    return space === null ? [] : offered(space);
  };

  return async (projectId) => (await sideBySide(ofSpecSpace(projectId), offered(null))).flat();
}
