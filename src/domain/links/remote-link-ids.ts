/** Identity of the remote link on the issue: posting it again updates the one link. */
export const remoteLinkGlobalId = (pageId: string): string => `lockstep-page=${pageId}`;

/** The page of such an identity; `null` for a link of anybody else. */
export const pageIdIn = (globalId: string): string | null =>
  /^lockstep-page=(\d{1,19})$/.exec(globalId)?.[1] ?? null;

/** Identity of the remote link to a page that is related and no spec; it proves no spec. */
export const relatedLinkGlobalId = (pageId: string): string => `lockstep-related=${pageId}`;
