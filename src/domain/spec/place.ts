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

/** The space a project most likely writes in: the one of its own key, else one that no person owns. */
export function likelySpace(spaces: readonly Space[], projectKey: string): Space | null {
  return (
    spaces.find(({ key }) => key === projectKey) ??
    spaces.find(({ isPersonal }) => !isPersonal) ??
    spaces[0] ??
    null
  );
}

/** `SHOP` of `SHOP-12`. */
export const projectKeyOf = (issueKey: string): string => issueKey.slice(0, issueKey.lastIndexOf('-'));
