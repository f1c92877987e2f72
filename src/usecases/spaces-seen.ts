import { type Space } from '../domain/spec/place';
import { PlatformError } from '../ports/platform-error';
import { type SpaceReader } from '../ports/pages/space-reader';

export type SpacesSeen =
  | { readonly kind: 'spaces'; readonly spaces: readonly Space[] }
  | { readonly kind: 'not-connected' | 'no-access' | 'unreachable' };

/** Shared spaces to choose from, or why there are none: a page has more to show than Confluence. */
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
