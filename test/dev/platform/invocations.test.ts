import { InvocationRefused } from '../../../dev/platform/host-api';
import { ALICE, startProbeHost, type ProbeHost } from './kit/probe-host';

let probe: ProbeHost;
beforeAll(async () => {
  probe = await startProbeHost();
});
afterAll(() => probe.stop());

test('a resolver gets the payload and a context that the frame cannot forge', async () => {
  const caller = {
    accountId: ALICE,
    moduleKey: 'panel',
    context: { accountId: 'mallory', cloudId: 'x', extension: { issue: 1 } },
  };
  expect(await probe.host.invoke(caller, 'echo', { text: 'hello' })).toMatchObject({
    payload: { text: 'hello' },
    context: {
      accountId: ALICE,
      cloudId: 'cloud-1',
      moduleKey: 'panel',
      installContext: 'ari:cloud:jira::site/cloud-1',
      extension: { issue: 1 },
    },
  });
});

test('a call as the user carries who it is for and what the app was granted', async () => {
  expect(await probe.ask('product', { as: 'user' })).toMatchObject({ status: 200, body: '{"key":"A-1"}' });
  expect(probe.products.seen.at(-1)).toMatchObject({
    path: '/rest/api/3/issue/A%201?fields=a%20b',
    actor: `user:${ALICE}`,
    authorization: 'Bearer site-token',
    scopes: expect.stringContaining('read:jira-work') as string,
  });
});

test('a thrown error reaches the frame in the platform’s words', async () => {
  const refused = probe.ask('throw', { message: 'no luck' });
  await expect(refused).rejects.toThrow(InvocationRefused);
  await expect(refused).rejects.toThrow('There was an error invoking the function - no luck');
});

test('storage keeps values between invocations', async () => {
  const answers = await probe.ask('storage', {
    steps: [
      { call: 'set', args: ['greeting', { text: 'hello' }] },
      { call: 'get', args: ['greeting'] },
      { call: 'delete', args: ['greeting'] },
      { call: 'get', args: ['greeting'] },
    ],
  });
  expect(answers).toEqual([{ ok: null }, { ok: { text: 'hello' } }, { ok: null }, { ok: null }]);
});
