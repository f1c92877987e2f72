/** The token by which a version is known to be of one update, whoever its author is. */
export const versionToken = (op: string): string => `[ls:${op}]`;
