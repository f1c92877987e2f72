import * as v from 'valibot';
import { ID } from './ids';

/** An id of Jira or Confluence, as a frame claims it. */
export const id = v.pipe(v.string(), v.regex(ID));

/** What the server gave a frame to name an operation, a proposal or a change by. */
export const token = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

/** A half of a pair that makes one character; alone it is none, and no address can be written with it. */
const HALF = /\p{Surrogate}/gu;

const whole = (text: string): string => text.replace(HALF, '\ufffd');

/** What people type or paste, of so many characters at most; half a character is a sign for one that is unknown. */
export const typed = (most: number) => v.pipe(v.string(), v.maxLength(most), v.transform(whole));

/** The payload as the schema promises it, or `null`. */
export function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  payload: unknown,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, payload);
  return result.success ? result.output : null;
}

/** Where a list goes on, as an answer of ours told it. */
export const cursor = v.pipe(v.string(), v.regex(/^.{1,2000}$/s));
