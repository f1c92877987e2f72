const NUMERIC_ID = /^[1-9]\d{0,17}$|^[1-8]\d{18}$/;

/** True for the ids of Jira and Confluence objects: decimal digits below 9 × 10^18, which fit a signed 64-bit number. */
export function isNumericId(text: string): boolean {
  return NUMERIC_ID.test(text);
}

/** Ids of issues and pages are decimal numbers of any length: the shorter is the smaller. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}

/** `SHOP` of `SHOP-12`. */
export const projectKeyOf = (issueKey: string): string => issueKey.slice(0, issueKey.lastIndexOf('-'));
