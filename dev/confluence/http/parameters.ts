import { isObject, type JsonObject } from '../../kernel/json-object';
import { type Call } from '../../products/operation';
import { Refused } from '../refusals';

/** Path ids are whole numbers; the service says so before it looks anything up. */
export function pathId(call: Call, name: string): number {
  return toId(call.params[name] ?? '', name);
}

export function toId(text: string, name: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new Refused('parameter-wrong', { value: text, name, type: 'long' });
  return Number(text);
}

/** A list given as `id=1&id=2`, `id=1,2` or both. */
export function listOf({ query }: Call, name: string): readonly string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

export function idsOf(call: Call, name: string, max: number): readonly number[] {
  const ids = listOf(call, name);
  if (ids.length > max)
    throw new Refused('parameter-wrong', {
      value: `${String(ids.length)} ids`,
      name,
      type: `at most ${String(max)} ids`,
    });
  return ids.map((id) => toId(id, name));
}

/** One of `allowed`, or undefined when the parameter is missing. */
export function choiceOf<T extends string>(
  { query }: Call,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = query.get(name);
  if (value === null) return undefined;
  const found = allowed.find((choice) => choice === value);
  if (found === undefined) throw new Refused('parameter-wrong', { value, name, type: allowed.join(' or ') });
  return found;
}

export function choicesOf<T extends string>(call: Call, name: string, allowed: readonly T[]): readonly T[] {
  return listOf(call, name).map((value) => {
    const found = allowed.find((choice) => choice === value);
    if (found === undefined)
      throw new Refused('parameter-wrong', { value, name, type: allowed.join(' or ') });
    return found;
  });
}

export const flagOf = ({ query }: Call, name: string): boolean => query.get(name) === 'true';

/** A whole number between `min` and `max`; the service refuses others rather than clamping them [G]. */
export function numberOf(
  { query }: Call,
  name: string,
  range: { min: number; max: number; otherwise: number },
): number {
  const text = query.get(name);
  if (text === null) return range.otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < range.min || value > range.max) {
    throw new Refused('parameter-wrong', {
      value: text,
      name,
      type: `integer from ${String(range.min)} to ${String(range.max)}`,
    });
  }
  return value;
}

export function bodyObject({ body }: Call): JsonObject {
  if (!isObject(body)) throw new Refused('body-wrong', { name: 'body', type: 'a JSON object' });
  return body;
}

/** A text member; undefined when missing or null. Ids may come as numbers, as clients send both. */
export function textOf(body: JsonObject, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw new Refused('body-wrong', { name, type: 'a string' });
  if (!isStorable(value))
    throw new Refused('body-wrong', { name, type: 'Unicode text without NUL characters' });
  return value;
}

/** Half a surrogate pair and NUL are no text that a database or XML can hold. */
export const isStorable = (text: string): boolean => !/[\p{Surrogate}\0]/u.test(text);

export function idIn(body: JsonObject, name: string): number | undefined {
  const text = textOf(body, name);
  return text === undefined || text === '' ? undefined : toId(text, name);
}

/** `version` of an update: the number that the client wants to write, and its message. */
export function versionIn(body: JsonObject): { readonly number: number; readonly message: string } {
  const version = body['version'];
  const number = isObject(version) ? version['number'] : undefined;
  if (!isObject(version) || typeof number !== 'number' || !Number.isInteger(number)) {
    throw new Refused('body-wrong', { name: 'version.number', type: 'an integer' });
  }
  return { number, message: textOf(version, 'message') ?? '' };
}
