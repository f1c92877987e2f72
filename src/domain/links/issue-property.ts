/** Property of an issue that names its pages; indexed, so JQL finds issues by it. */
export const ISSUE_LINKS_PROPERTY = 'lockstep.links';

/** True for a page's own path below the wiki's base: `/spaces/KEY/pages/1/Title`, no query, no other page. */
export function isPagePath(path: string, pageId: string): boolean {
  const match = /^\/spaces\/[~A-Za-z0-9._-]{1,255}\/pages\/(\d+)(?:\/[^/?#\\\s]*)?$/.exec(path);
  return match?.[1] === pageId;
}
