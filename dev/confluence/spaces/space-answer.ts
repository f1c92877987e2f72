import { type ProductContext } from '../../products/operation';
import { isoTime } from '../pages/page-answer';
import { type SpaceRow } from './space-store';

export type DescriptionFormat = 'plain' | 'view';

/** A space as lists give it; its description only in the format asked for. */
export function spaceAnswer(space: SpaceRow, format: DescriptionFormat | undefined) {
  return {
    id: String(space.id),
    key: space.key,
    name: space.name,
    type: space.type,
    status: space.status,
    authorId: space.author_id,
    currentActiveAlias: space.key,
    createdAt: isoTime(space.created_at),
    ...(space.homepage_id === null ? {} : { homepageId: String(space.homepage_id) }),
    ...(format === undefined
      ? {}
      : { description: { [format]: { representation: format, value: space.description } } }),
    _links: { webui: `/spaces/${space.key}` },
  };
}

export function singleSpaceAnswer(
  context: ProductContext,
  space: SpaceRow,
  format: DescriptionFormat | undefined,
) {
  const answer = spaceAnswer(space, format);
  return { ...answer, _links: { ...answer._links, base: `${context.siteUrl}/wiki` } };
}
