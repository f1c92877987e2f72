/** Careful reading of answers: what is missing or of another type is `null`, never an exception. */
export type Json = Readonly<Record<string, unknown>>;

export function objectIn(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    const object = objectIn(found);
    found = object !== null && Object.hasOwn(object, key) ? object[key] : undefined;
  }
  return found;
}

export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : null;
}

export function numberAt(value: unknown, ...path: readonly string[]): number | null {
  const found = at(value, ...path);
  return typeof found === 'number' ? found : null;
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** The texts found at `path` of each item of a list. */
export function textsIn(list: readonly unknown[], ...path: readonly string[]): readonly string[] {
  return list.flatMap((item) => textAt(item, ...path) ?? []);
}

/** An id of a product object, whether it came as a string or as a number. */
export function idAt(value: unknown, ...path: readonly string[]): string | null {
  const found = at(value, ...path);
  if (typeof found === 'string' && /^\d{1,19}$/.test(found)) return found;
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? String(found) : null;
}
