/** The key of the space in a page's path, `KEY` of `/wiki/spaces/KEY/pages/1/Title`. */
export const spaceKeyIn = (path: string): string | null =>
  /\/spaces\/([^/]+)\/pages\//.exec(path)?.[1] ?? null;
