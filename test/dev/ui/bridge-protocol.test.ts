import { createEndpoint, type Endpoint, type Listener } from '../../../dev/ui/client/bridge/protocol';

const closing: MessagePort[] = [];

function connect(host: Partial<Listener>): Endpoint {
  const { port1, port2 } = new MessageChannel();
  closing.push(port1, port2);
  createEndpoint(port1, { call: () => Promise.resolve(undefined), told: () => undefined, ...host });
  return createEndpoint(port2, {
    call: () => Promise.reject(new Error('frames answer no calls')),
    told: () => undefined,
  });
}

afterEach(() => {
  for (const port of closing.splice(0)) port.close();
});

test('a call is answered with what the page returns', async () => {
  const frame = connect({ call: (method, payload) => Promise.resolve({ method, payload }) });
  expect(await frame.call('invoke', { functionKey: 'view' })).toEqual({
    method: 'invoke',
    payload: { functionKey: 'view' },
  });
});

test('a refusal reaches the frame with its words', async () => {
  const frame = connect({ call: (method) => Promise.reject(new Error(`no ${method}`)) });
  await expect(frame.call('openRovo', {})).rejects.toThrow('no openRovo');
});

test('functions in payloads are called back with arguments and answers', async () => {
  const frame = connect({
    call: async (_, payload) =>
      (payload as { onClose: (value: unknown) => Promise<unknown> }).onClose({ saved: true }),
  });
  const seen: unknown[] = [];
  const answer = await frame.call('openModal', {
    onClose: (value: unknown) => {
      seen.push(value);
      return 'noted';
    },
  });
  expect([seen, answer]).toEqual([[{ saved: true }], 'noted']);
});

test('functions in answers can be called by the frame', async () => {
  let stopped = false;
  const unsubscribe = (): void => {
    stopped = true;
  };
  const frame = connect({ call: () => Promise.resolve({ unsubscribe }) });
  const subscription = (await frame.call('on', {})) as { unsubscribe: () => Promise<void> };
  await subscription.unsubscribe();
  expect(stopped).toBe(true);
});

test('news goes one way', async () => {
  const heard = await new Promise((resolve) => {
    connect({
      told: (name, value) => {
        resolve([name, value]);
      },
    }).tell('height', 120);
  });
  expect(heard).toEqual(['height', 120]);
});
