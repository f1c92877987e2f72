/** `ls-<kind>-<8 hex>`: the body alone tells which section is which, and whose attempt wrote it. */
export const sectionAnchor = (kind: string, op: string): string => `ls-${kind}-${op.slice(0, 8)}`;
