import * as v from 'valibot';
import { ID } from './ids';

/** An id of Jira or Confluence, as a frame claims it. */
export const id = v.pipe(v.string(), v.regex(ID));

/** What the server gave a frame to name an operation, a proposal or a change by. */
export const token = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

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
