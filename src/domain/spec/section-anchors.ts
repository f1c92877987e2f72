/** `ls-<kind>-<8 hex>`: the body alone tells which section is which, and whose attempt wrote it. */
export const sectionAnchor = (kind: string, op: string): string => `ls-${kind}-${op.slice(0, 8)}`;

/** True for the anchors of the attempt that has this operation token, whatever its template was. */
export const isAnchorOf = (op: string, name: string): boolean =>
  name.startsWith('ls-') && name.endsWith(`-${op.slice(0, 8)}`);
