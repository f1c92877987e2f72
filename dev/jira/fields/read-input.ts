import { randomUUID } from 'node:crypto';
import { checkAdf } from '../../products/adf/check';
import { storeAdf } from '../../products/adf/store';
import { isObject, type JsonObject } from '../../kernel/json-object';
import { type Call, type ProductContext } from '../../products/operation';
import { refuse } from '../refusals';
import { FieldError } from './field-rule';

/** The body of a request that has to be an object. */
export function bodyObject({ body }: Pick<Call, 'body'>): JsonObject {
  if (!isObject(body)) throw refuse('invalid-payload');
  return body;
}

/** A name or id in a request: text, or a number that clients wrote without quotes. */
export function wordOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** Jira's limit of any rich text, counted over the text that is stored. */
const MAX_RICH_TEXT = 32_767;

/** Checks ADF of a request and gives the text to store; `refusals` word what is wrong. */
export function storedAdf(
  { adf }: Pick<ProductContext, 'adf'>,
  doc: unknown,
  refusals: { readonly invalid: () => Error; readonly tooLong: () => Error },
): string {
  if (checkAdf(doc).length > 0) throw refusals.invalid();
  const text = JSON.stringify(doc);
  if (text.length > MAX_RICH_TEXT) throw refusals.tooLong();
  return storeAdf(text, adf, randomUUID);
}

export const NOT_ADF = 'Operation value must be an Atlassian Document (see the Atlassian Document Format)';

export function parseText(input: unknown, maxLength: number): string {
  if (typeof input !== 'string') throw new FieldError('Operation value must be a string');
  if (input.length > maxLength) {
    throw new FieldError(
      `The entered text is too long. It exceeds the allowed limit of ${String(maxLength)} characters.`,
    );
  }
  return input;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function parseDay(input: unknown): string {
  if (typeof input !== 'string' || !DAY.test(input) || !isRealDay(input)) {
    throw new FieldError(`Error parsing date string: ${String(input)}`);
  }
  return input;
}

/** `2026-02-30` has the form of a day but is none. */
function isRealDay(day: string): boolean {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day);
}
