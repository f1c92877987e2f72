import { type SpacePresence } from '../../ports/pages/space-presence';
import { type PlatformError } from '../../ports/platform-error';
import { orElse } from '../or-else';

/** Why this person can put no page anywhere. */
export type PlaceHindrance = 'not-connected' | 'not-granted' | 'no-access' | 'no-spaces';

export type FindPlaceHindrance = () => Promise<PlaceHindrance | null>;

/**
 * Answers "can there be a page at all?" before somebody asks for one. Where Confluence does not say, nothing
 * hinders: it may by the time the page is wanted.
 */
export function createFindPlaceHindrance({
  spaces,
}: {
  readonly spaces: Pick<SpacePresence, 'anySpace'>;
}): FindPlaceHindrance {
  return () =>
    orElse(
      async () => ((await spaces.anySpace()) ? null : 'no-spaces'),
      ({ kind }) => hindranceIn(kind),
    );
}

function hindranceIn(refusal: PlatformError['kind']): PlaceHindrance | null {
  if (refusal === 'not-connected' || refusal === 'not-granted') return refusal;
  return refusal === 'forbidden' ? 'no-access' : null;
}
