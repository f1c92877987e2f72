import * as v from 'valibot';

/** An id of Jira or Confluence, as a frame claims it. */
export const id = v.pipe(v.string(), v.regex(/^[1-9][0-9]{0,18}$/));

/** The payload as the schema promises it, or `null`. */
export function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  payload: unknown,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, payload);
  return result.success ? result.output : null;
}
