import { Hono } from 'hono';
import { type HTTPException } from 'hono/http-exception';
import { type ForgeHost, type FrameCaller, InvocationRefused } from '../../../dev/platform/host-api';
import { createFrameApi } from '../../../dev/site/http/frame-api';

interface Heard {
  readonly caller: FrameCaller;
  readonly rest: readonly unknown[];
}

interface ApiOptions {
  readonly accountId?: string | null;
  readonly refusal?: InvocationRefused;
}

function anApi({ accountId = 'ada', refusal }: ApiOptions = {}) {
  const heard: Heard[] = [];
  const allowed: string[] = [];
  const functions: unknown[][] = [];
  const answer = (caller: FrameCaller, ...rest: unknown[]) => {
    heard.push({ caller, rest });
    return refusal === undefined ? Promise.resolve({ done: true }) : Promise.reject(refusal);
  };
  const host = {
    invoke: answer,
    fetchProduct: answer,
    callModuleFunction: (...call: unknown[]) => {
      functions.push(call);
      return Promise.resolve({ title: 'Here' });
    },
    allowAccess: (account: string) => allowed.push(account),
  } as unknown as ForgeHost;
  const site = new Hono();
  site.onError((error) => (error as HTTPException).getResponse());
  site.route('/', createFrameApi({ host, accountOf: () => accountId }));
  const post = async (path: string, body: unknown) => {
    const response = await site.request(path, { method: 'POST', body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  return { post, heard, allowed, functions };
}

const INVOKE = { moduleKey: 'panel', functionKey: 'load', payload: { n: 1 }, context: { localId: 'x' } };

test('the account of a call is the session’s, whatever the frame claims', async () => {
  const { post, heard } = anApi();
  const context = { ...INVOKE.context, accountId: 'somebody else' };
  expect(await post('/invoke', { ...INVOKE, context })).toEqual({
    status: 200,
    body: { result: { done: true } },
  });
  expect(heard[0]?.caller).toEqual({ accountId: 'ada', moduleKey: 'panel', context });
  expect(heard[0]?.rest).toEqual(['load', { n: 1 }]);
});

test('a module is asked how it is to look here, for the person of the session', async () => {
  const { post, functions } = anApi();
  const context = { extension: { content: { id: '7' } }, accountId: 'somebody else' };
  expect(await post('/dynamic-properties', { moduleKey: 'byline', context })).toEqual({
    status: 200,
    body: { result: { title: 'Here' } },
  });
  expect(functions).toEqual([['byline', 'dynamicProperties', { ...context, accountId: 'ada' }, 'ada']]);
});

test('a product call is handed on as the frame made it', async () => {
  const { post, heard } = anApi();
  const request = {
    product: 'jira',
    restPath: '/rest/api/3/myself',
    method: 'GET',
    headers: [['a', 'b']],
    body: null,
  };
  expect(await post('/fetch-product', { moduleKey: 'panel', context: {}, ...request })).toMatchObject({
    status: 200,
  });
  expect(heard[0]?.rest).toEqual([request]);
});

test.each([
  ['needs-consent', 403],
  ['unlicensed', 403],
  ['not-installed', 403],
  ['too-large', 413],
  ['rate-limited', 429],
  ['failed', 424],
] as const)('the refusal %s reaches the page by its code', async (code, status) => {
  const { post } = anApi({ refusal: new InvocationRefused(code, 'because') });
  expect(await post('/invoke', INVOKE)).toEqual({ status, body: { error: { code, message: 'because' } } });
});

test('a person allows access for themselves', async () => {
  const { post, allowed } = anApi();
  await post('/allow-access', {});
  expect(allowed).toEqual(['ada']);
});

test('nobody allows access for nobody', async () => {
  expect(await anApi({ accountId: null }).post('/allow-access', {})).toMatchObject({ status: 403 });
});

test('a body without its parts is refused by name', async () => {
  expect(await anApi().post('/invoke', { functionKey: 'load' })).toMatchObject({
    status: 400,
    body: { error: { code: 'bad-request', message: expect.stringContaining('moduleKey') as unknown } },
  });
});
