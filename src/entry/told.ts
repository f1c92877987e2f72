import { isNumericId } from '../domain/kernel/ids';

/*
 * Careful reading of what comes from outside: what is missing or of another type is as if it had not
 * been told, never an exception.
 */

export function toldAt(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

export function toldText(value: unknown, ...path: readonly string[]): string | null {
  const found = toldAt(value, ...path);
  return typeof found === 'string' ? found : null;
}

/** A numeric id, whether it was told as text or as a number. */
export function toldId(value: unknown, ...path: readonly string[]): string | null {
  const found = toldAt(value, ...path);
  const id = typeof found === 'number' ? String(found) : found;
  return typeof id === 'string' && isNumericId(id) ? id : null;
}
