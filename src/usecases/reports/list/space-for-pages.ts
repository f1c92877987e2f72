import { type Space } from '../../../domain/spec/place';
import { type SpaceRights } from '../../../ports/pages/space-rights';
import { orElse } from '../../or-else';
import { sideBySide } from '../../side-by-side';

/** Beyond these the person knows better where to look than we do; each is a call. */
const MOST_OTHERS = 5;

/**
 * The likeliest space in which this person may create pages; `null` where that is none of the first few. Mostly one
 * call: the first one nearly always takes them.
 */
export async function spaceForPages(
  rights: SpaceRights,
  [first, ...others]: readonly Space[],
): Promise<Space | null> {
  if (first === undefined) return null;
  // What cannot be asked now is told by the press.
  const takesPages = ({ spaceId }: Space) =>
    orElse(
      () => rights.mayCreatePages(spaceId),
      () => true,
    );
  if (await takesPages(first)) return first;
  const next = others.slice(0, MOST_OTHERS);
  const taken = await sideBySide(...next.map(takesPages));
  return next.find((_, at) => taken[at]) ?? null;
}
