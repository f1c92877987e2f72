import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { type ForgeHost, type FrameCaller, InvocationRefused } from '../../platform/host-api';
import { noApp, readBody, refusal } from '../control/body';

const caller = { moduleKey: v.string(), context: v.record(v.string(), v.unknown()) };
const invokeBody = v.strictObject({ ...caller, functionKey: v.string(), payload: v.optional(v.unknown()) });
const propertiesBody = v.strictObject(caller);
const fetchProductBody = v.strictObject({
  ...caller,
  product: v.picklist(['jira', 'confluence']),
  restPath: v.string(),
  method: v.string(),
  headers: v.array(v.tuple([v.string(), v.string()])),
  body: v.nullable(v.string()),
});

const STATUS = {
  'needs-consent': 403,
  'not-installed': 403,
  unlicensed: 403,
  'too-large': 413,
  'rate-limited': 429,
  failed: 424,
} as const satisfies Record<InvocationRefused['code'], number>;

export interface FrameApiParts {
  readonly host: ForgeHost | null;
  /** Account of the request's session; null: anonymous. */
  readonly accountOf: (request: Request) => string | null;
}

/**
 * `POST /__bridge/*`: what a product page asks of the platform for the frames that it holds.
 *
 * - `invoke` `{moduleKey, functionKey, payload?, context}` → `{result?}`
 * - `fetch-product` `{moduleKey, context, product, restPath, method, headers, body}` → `FetchProductAnswer`
 * - `dynamic-properties` `{moduleKey, context}` → `{result?}`: how the module is to look at this place
 * - `allow-access` → `{}`: the person lets the app act for them
 *
 * A refusal is `{error: {code, message}}` with the codes of {@link InvocationRefused}.
 */
export function createFrameApi({ host, accountOf }: FrameApiParts): Hono {
  const api = new Hono();
  if (host === null) {
    api.all('*', () => {
      throw noApp();
    });
    return api;
  }
  const callerOf = (c: Context, body: Pick<FrameCaller, 'moduleKey' | 'context'>): FrameCaller => ({
    accountId: accountOf(c.req.raw),
    moduleKey: body.moduleKey,
    context: body.context,
  });
  api.post('/invoke', async (c) => {
    const body = await readBody(c, invokeBody);
    return c.json({ result: await host.invoke(callerOf(c, body), body.functionKey, body.payload) });
  });
  api.post('/fetch-product', async (c) => {
    const { moduleKey, context, ...request } = await readBody(c, fetchProductBody);
    return c.json(await host.fetchProduct(callerOf(c, { moduleKey, context }), request));
  });
  api.post('/dynamic-properties', async (c) => {
    const { accountId, moduleKey, context } = callerOf(c, await readBody(c, propertiesBody));
    const payload = { ...context, accountId: accountId ?? undefined };
    return c.json({
      result: await host.callModuleFunction(moduleKey, 'dynamicProperties', payload, accountId),
    });
  });
  api.post('/allow-access', (c) => {
    const accountId = accountOf(c.req.raw);
    if (accountId === null) throw refusal(403, 'needs-login', 'Nobody is logged in.');
    host.allowAccess(accountId);
    return c.json({});
  });
  api.onError((error, c) => {
    if (!(error instanceof InvocationRefused)) throw error;
    return c.json({ error: { code: error.code, message: error.message } }, STATUS[error.code]);
  });
  return api;
}
