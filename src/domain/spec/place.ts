export interface Space {
  readonly spaceId: string;
  readonly key: string;
  readonly name: string;
  readonly isPersonal: boolean;
}

/** What the preview is prefilled with the next time. */
export interface RememberedPlace {
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly comment: boolean;
}

/**
 * Where a project's next page most likely goes, of the spaces that one person can see: the space that
 * was written in last, then the one of the project's own key, then the others as they come.
 *
 * A personal space is never suggested, not even when somebody chose it once: the memory is the
 * project's, and what belongs to a project must not vanish with a person.
 */
export function likelySpaces(
  visible: readonly Space[],
  lastSpaceId: string | null,
  projectKey: string,
): readonly Space[] {
  const rank = ({ spaceId, key }: Space): number => {
    if (spaceId === lastSpaceId) return 0;
    return key === projectKey ? 1 : 2;
  };
  return visible.filter(({ isPersonal }) => !isPersonal).toSorted((one, other) => rank(one) - rank(other));
}

/** The likeliest of them. */
const suggestedSpace = (...asked: Parameters<typeof likelySpaces>): Space | null =>
  likelySpaces(...asked)[0] ?? null;

/** A page that was changed lately, as far as it tells where people write. */
export interface RecentPage {
  readonly space: Space;
  /** Made or last changed by the person who asks: they can surely write there. */
  readonly isOwn: boolean;
}

/** As `suggestedSpace`, where a project has no memory: told by pages that were changed lately, newest first. */
export function spaceOfRecentPages(pages: readonly RecentPage[], projectKey: string): Space | null {
  const own = pages.find(({ isOwn, space }) => isOwn && !space.isPersonal);
  const spaces = pages.map(({ space }) => space);
  return suggestedSpace(spaces, own?.space.spaceId ?? null, projectKey);
}
