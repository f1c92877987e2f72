import { isNumericId } from '../../domain/kernel/ids';

/*
 * What a frame says of the place it stands in. Anyone can send anything here: ids are only claims,
 * which every use case checks by reading the object as the user first.
 */

/** The numeric id at a path of the extension's data, or `null`. */
export function claimedId(extension: unknown, ...path: readonly string[]): string | null {
  const found = at(extension, path);
  const id = typeof found === 'number' ? String(found) : found;
  return typeof id === 'string' && isNumericId(id) ? id : null;
}

/** What the opener of a dialog gave it as its view, or `null` outside of one. */
export function claimedView(extension: unknown): string | null {
  const view = at(extension, ['modal', 'view']);
  return typeof view === 'string' ? view : null;
}

function at(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}
