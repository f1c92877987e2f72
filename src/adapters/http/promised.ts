import { PlatformError } from '../../ports/platform-error';
import { at, type Json, objectIn, textAt } from './fields';
import { type ProductResponse } from './request';
import { toPlatformError } from './to-platform-error';

/**
 * The list that an answer must have where its absence would mean something else. What came without it is
 * not the product's own answer, as when something stands in between; another try may have it.
 */
export function promisedList(step: string, answer: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = at(answer, ...path);
  if (!Array.isArray(found)) throw unexpected(step);
  return found;
}

/** The same of a response, which must be a success. */
export async function answeredList(
  step: string,
  response: ProductResponse,
  ...path: readonly string[]
): Promise<readonly unknown[]> {
  if (!response.ok) throw toPlatformError(step, response);
  return promisedList(step, await response.json(), ...path);
}

/** The object that an answer must have. */
export function promisedObject(step: string, answer: unknown, ...path: readonly string[]): Json {
  const found = objectIn(at(answer, ...path));
  if (found === null) throw unexpected(step);
  return found;
}

/** The text that an answer must have. */
export function promisedText(step: string, answer: unknown, ...path: readonly string[]): string {
  const found = textAt(answer, ...path);
  if (found === null) throw unexpected(step);
  return found;
}

const unexpected = (step: string): PlatformError =>
  new PlatformError('unavailable', `${step}: unexpected form`);
