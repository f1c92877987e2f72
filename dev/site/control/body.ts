import { type Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import * as v from 'valibot';

/** Reads a JSON body in the form that `schema` says, or refuses with 400 and what is wrong with it. */
export async function readBody<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, parseJson(await c.req.text()));
  if (result.success) return result.output;
  throw badRequest(result.issues.map(explain).join('; '));
}

/** A number in the query, 0 when it is left out. */
export function readSince(c: Context): number {
  const text = c.req.query('since') ?? '0';
  if (/^\d+$/.test(text)) return Number(text);
  throw badRequest(`since must be a number, not '${text}'`);
}

export const badRequest = (message: string): HTTPException => refusal(400, 'bad-request', message);

export const noApp = (): HTTPException => refusal(409, 'no-app', 'The site was started with --no-app.');

/** Every refusal of the site's own API has this body. */
export function refusal(status: 400 | 403 | 404 | 409, code: string, message: string): HTTPException {
  return new HTTPException(status, { res: Response.json({ error: { code, message } }, { status }) });
}

/** An empty body says nothing, which is an empty object. */
export function parseJson(text: string): unknown {
  try {
    return text === '' ? {} : (JSON.parse(text) as unknown);
  } catch {
    throw badRequest('the body is not JSON');
  }
}

function explain(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
