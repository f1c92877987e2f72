import { InvocationRefused, type FetchProductRequest } from '../../../dev/platform/host-api';
import { ALICE, startProbeHost, type ProbeHost } from './kit/probe-host';

let probe: ProbeHost;
beforeAll(async () => {
  probe = await startProbeHost();
});
beforeEach(() => {
  probe.host.setInstallation({
    consent: true,
    connected: ['jira', 'confluence'],
    missingScopes: [],
    llm: 'off',
  });
  probe.products.seen.splice(0);
});
afterAll(() => probe.stop());

const attempt = (
  payload: Readonly<Record<string, unknown>>,
  accountId: string | null = ALICE,
): Promise<unknown> => probe.ask('caught', payload, accountId);

const aBridgeCall = (accountId: string | null = ALICE) =>
  probe.host.fetchProduct({ accountId, moduleKey: 'panel', context: {} }, BRIDGE_REQUEST);
const BRIDGE_REQUEST: FetchProductRequest = {
  product: 'jira',
  restPath: '/rest/api/3/myself',
  method: 'GET',
  headers: [['Accept', 'application/json']],
  body: null,
};

test('the app goes out as itself, with its scopes, and cannot choose its own headers', async () => {
  await probe.ask('product', { as: 'app', product: 'confluence' });
  expect(probe.products.seen).toMatchObject([
    { path: '/wiki/api/v2/pages/1', actor: 'app', authorization: 'Bearer site-token' },
  ]);
});

test('a missing scope is not sent along', async () => {
  probe.host.setInstallation({ missingScopes: ['read:jira-work'] });
  await probe.ask('product', { as: 'app' });
  expect(probe.products.seen[0]?.scopes.split(' ')).toEqual([
    'write:jira-work',
    'read:confluence-content.all',
    'read:confluence-content.summary',
    'storage:app',
  ]);
});

test('a person who has not allowed access is asked to', async () => {
  probe.host.setInstallation({ consent: false });
  expect(await attempt({ key: 'product', as: 'user' })).toMatchObject({
    name: 'NEEDS_AUTHENTICATION_ERR',
    status: 401,
  });
  await expect(probe.ask('product', { as: 'user' })).rejects.toMatchObject({ code: 'needs-consent' });
  await expect(aBridgeCall()).rejects.toMatchObject({ code: 'needs-consent' });
  expect(probe.products.seen).toEqual([]);

  probe.host.allowAccess(ALICE);
  expect(await probe.ask('product', { as: 'user' })).toMatchObject({ status: 200 });
  expect(await aBridgeCall()).toMatchObject({ status: 200 });
  await expect(probe.ask('product', { as: 'user' }, 'bob-account')).rejects.toMatchObject({
    code: 'needs-consent',
  });

  probe.host.setInstallation({ consent: false });
  await expect(probe.ask('product', { as: 'user' })).rejects.toMatchObject({ code: 'needs-consent' });
});

test('consent outlives the host', async () => {
  probe.host.setInstallation({ consent: false });
  probe.host.allowAccess(ALICE);
  await probe.reopen();
  expect(await probe.ask('product', { as: 'user' })).toMatchObject({ status: 200 });
});

test('without a user nothing runs as one', async () => {
  const macro = { accountId: null, moduleKey: 'probe-macro', context: {} };
  expect(await probe.host.invoke(macro, 'caught', { key: 'product', as: 'user' })).toMatchObject({
    name: 'NEEDS_AUTHENTICATION_ERR',
  });
  await expect(probe.ask('echo', {}, null)).rejects.toMatchObject({ code: 'unlicensed' });
  await aBridgeCall(null);
  expect(probe.products.seen.at(-1)).toMatchObject({ actor: 'none' });
});

test('acting for an absent person takes scopes that allow it', async () => {
  expect(await attempt({ key: 'product', as: 'bob-account' })).toMatchObject({
    name: 'PROXY_ERR',
    status: 403,
  });
  expect(probe.products.seen).toEqual([]);
});

test('a product without the app refuses', async () => {
  probe.host.setInstallation({ connected: ['jira'] });
  expect(await attempt({ key: 'product', as: 'app', product: 'confluence' })).toMatchObject({
    name: 'PROXY_ERR',
    status: 403,
  });
  expect(await attempt({ key: 'product', as: 'app' })).toMatchObject({ value: { status: 200 } });
});

test('storage needs its scope', async () => {
  probe.host.setInstallation({ missingScopes: ['storage:app'] });
  expect(await probe.ask('storage', { steps: [{ call: 'get', args: ['a'] }] })).toEqual([
    { error: 'FORBIDDEN' },
  ]);
});

test('the outside world is closed', async () => {
  expect(await attempt({ key: 'egress' })).toMatchObject({ name: 'REQUEST_EGRESS_ALLOWLIST_ERR' });
  expect(await attempt({ key: 'rawHttp' })).toMatchObject({
    message: expect.stringContaining('network') as string,
  });
});

test('the app sees nothing of the host’s environment', async () => {
  expect(await probe.ask('environment')).not.toContain('PATH');
});

test('the app sees its own installation and licence', async () => {
  probe.host.setInstallation({ license: 'inactive' });
  expect(await probe.ask('app')).toMatchObject({
    appId: '11111111-2222-4333-8444-555555555555',
    moduleKey: 'panel',
    permissions: { scopes: expect.arrayContaining(['storage:app']) as string[] },
    license: { active: false },
  });
  expect(await probe.ask('echo')).toMatchObject({ context: { license: { active: false } } });
  probe.host.setInstallation({ license: 'none' });
  expect(await probe.ask('app')).not.toHaveProperty('license');
});

test('a macro’s export is called with what the product says', async () => {
  const answer = await probe.host.callModuleFunction(
    'probe-macro',
    'adfExport',
    { exportType: 'pdf' },
    ALICE,
  );
  expect(answer).toEqual({ version: 1, type: 'doc', content: [], payload: { exportType: 'pdf' } });
});

test('the manifest’s UI modules are listed for the pages', () => {
  expect(probe.host.modules().map(({ type, key, resource }) => ({ type, key, resource }))).toEqual([
    { type: 'jira:issueContext', key: 'panel', resource: 'ui' },
    { type: 'macro', key: 'probe-macro', resource: 'ui' },
  ]);
});

describe('the model', () => {
  const question = { messages: [{ role: 'user', content: 'Summarise the payment epic for the team' }] };
  const tools = [
    {
      type: 'function',
      function: {
        name: 'report',
        description: 'Reports',
        parameters: {
          type: 'object',
          properties: { title: { type: 'string' }, points: { type: 'array', items: { type: 'string' } } },
        },
      },
    },
  ];

  test('it is off until it is switched on', async () => {
    expect(await probe.ask('models')).toMatchObject({ models: [] });
    expect(
      await attempt({ key: 'chat', prompt: { ...question, model: 'claude-local-stand-in' } }),
    ).toMatchObject({
      code: 'FORGE_LLMS_MODEL_FORBIDDEN',
      status: 403,
    });
  });

  test('it answers the same question in the same way, whole, streamed or as a tool call', async () => {
    probe.host.setInstallation({ llm: 'on' });
    const { models } = (await probe.ask('models')) as { models: { model: string }[] };
    const prompt = { ...question, model: models[0]?.model };
    const first = await probe.ask('chat', { prompt });
    expect(first).toMatchObject({ choices: [{ finish_reason: 'end_turn' }] });
    expect(await probe.ask('chat', { prompt })).toEqual(first);
    expect(await probe.ask('chat', { prompt: { ...prompt, tools, tool_choice: 'required' } })).toMatchObject({
      choices: [
        {
          finish_reason: 'tool_use',
          message: {
            tool_calls: [{ function: { name: 'report', arguments: { points: [expect.any(String)] } } }],
          },
        },
      ],
    });
    const parts = (await probe.ask('stream', { prompt })) as {
      choices: { finish_reason: string; message: { content: string } }[];
    }[];
    expect(parts.map(({ choices }) => choices[0]?.message.content).join('')).toContain('payment epic');
    expect(parts.at(-1)?.choices[0]?.finish_reason).toBe('end_turn');
    expect(await attempt({ key: 'chat', prompt: { ...prompt, temperature: 0.5 } })).toMatchObject({
      status: 400,
    });
  });
});

test('a refusal has a type of its own', async () => {
  await expect(
    probe.host.invoke({ accountId: ALICE, moduleKey: 'nothing', context: {} }, 'echo', {}),
  ).rejects.toThrow(InvocationRefused);
});

test.each([
  '/__site/kill',
  '/rest/../__site/kill',
  '/rest/%2e%2e/__products/clock',
  '@elsewhere.test/rest/',
  '//elsewhere.test/rest/',
])('a frame cannot leave the product: %s', async (restPath) => {
  const caller = { accountId: ALICE, moduleKey: 'panel', context: {} };
  expect(await probe.host.fetchProduct(caller, { ...BRIDGE_REQUEST, restPath })).toMatchObject({
    status: 404,
  });
  expect(probe.products.seen).toEqual([]);
});
