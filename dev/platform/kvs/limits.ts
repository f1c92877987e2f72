import { badRequest } from './refusal';

/** doc:limits-kvs-ce */
const MAX_KEY_LENGTH = 500;
const KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const MAX_VALUE_BYTES = 240 * 1024;
const MAX_DEPTH = 31;

export function checkKey(key: unknown): string {
  if (typeof key !== 'string' || key === '') throw badRequest('EMPTY_KEY', 'Key cannot be empty.');
  if (key.length > MAX_KEY_LENGTH) throw badRequest('KEY_TOO_LONG', 'Key exceeds 500 characters.');
  if (!KEY_PATTERN.test(key)) throw badRequest('INVALID_KEY', `Key does not match ${KEY_PATTERN.source}.`);
  return key;
}

/** Gives the value's JSON text. */
export function checkValue(value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw badRequest('INVALID_VALUE', 'A value is required.');
  if (Buffer.byteLength(json) > MAX_VALUE_BYTES) throw badRequest('MAX_SIZE', 'Value exceeds 240 KiB.');
  if (depthOf(value) > MAX_DEPTH) throw badRequest('MAX_DEPTH', 'Value is nested deeper than 31 levels.');
  return json;
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}
