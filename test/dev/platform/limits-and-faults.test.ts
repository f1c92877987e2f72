import { createFaultRules } from '../../../dev/platform/faults/fault-rules';
import { timeLimitMs, type Occasion } from '../../../dev/platform/invocation/function-limits';
import { startProbeHost, type ProbeHost } from './kit/probe-host';

let probe: ProbeHost;
beforeAll(async () => {
  probe = await startProbeHost({ userTimeLimitMs: 1_500 });
});
afterEach(() => {
  probe.host.setFaults([]);
});
afterAll(() => probe.stop());

const logText = (): string =>
  probe.host
    .logs(0)
    .lines.map(({ text }) => text)
    .join('\n');

describe('limits', () => {
  test('a function that eats memory is ended, and the next one runs', async () => {
    // With the time that a function has: on a busy machine so much memory is not eaten in a second.
    const roomy = await startProbeHost();
    await expect(roomy.ask('eat')).rejects.toThrow('out of memory');
    await expect(roomy.ask('eatBuffers')).rejects.toThrow('out of memory');
    expect(await roomy.ask('echo', 1)).toMatchObject({ payload: 1 });
    await roomy.stop();
  }, 60_000);

  test('a function that loops is ended, while others run', async () => {
    const looping = probe.ask('loop').catch((error: unknown) => String(error));
    expect(await probe.ask('echo', 1)).toMatchObject({ payload: 1 });
    expect(await looping).toContain('timed out');
    expect(await probe.ask('echo', 2)).toMatchObject({ payload: 2 });
  }, 60_000);

  test.each<{ occasion: Occasion; timeoutSeconds: number | null; seconds: number }>([
    { occasion: 'resolver', timeoutSeconds: 900, seconds: 25 },
    { occasion: 'event', timeoutSeconds: null, seconds: 25 },
    { occasion: 'queue', timeoutSeconds: null, seconds: 55 },
    { occasion: 'queue', timeoutSeconds: 900, seconds: 900 },
    { occasion: 'schedule', timeoutSeconds: 2_000, seconds: 900 },
  ])('$occasion with $timeoutSeconds may take $seconds s', ({ occasion, timeoutSeconds, seconds }) => {
    expect(timeLimitMs(occasion, { timeoutSeconds })).toBe(seconds * 1_000);
  });

  test('requests and answers have a size', async () => {
    await expect(probe.ask('echo', 'x'.repeat(500 * 1024))).rejects.toMatchObject({ code: 'too-large' });
    await expect(probe.ask('big', { bytes: 5 * 1024 * 1024 })).rejects.toMatchObject({ code: 'too-large' });
    expect(await probe.ask('big', { bytes: 1024 * 1024 })).toHaveLength(1024 * 1024);
  });

  test('logs end at a hundred lines a minute', async () => {
    const { next } = probe.host.logs(0);
    await probe.ask('log', { lines: 150 });
    const texts = probe.host.logs(next).lines.map(({ text }) => text);
    expect(texts).toHaveLength(101);
    expect(texts.at(-2)).toBe('line 99');
    expect(texts.at(-1)).toContain('limit');
  });

  test('what is left behind after the return is refused and shown', async () => {
    expect(await probe.ask('late')).toBe('returned');
    await until(() => logText().includes('/api/v1/set was called after its function had returned'));
  });
});

test('a warm process keeps the module’s state, with the clock of the site', async () => {
  const first = (await probe.ask('warm')) as number;
  expect(await probe.ask('warm')).toBe(first + 1);
  const { now, made, isDate, fixed } = (await probe.ask('clock')) as {
    now: number;
    made: string;
    isDate: boolean;
    fixed: string;
  };
  expect(Math.abs(now - probe.now())).toBeLessThan(1_000);
  expect(made).toMatch(/^2030-01-07/);
  expect({ isDate, fixed }).toEqual({ isDate: true, fixed: '1970-01-01T00:00:00.000Z' });
});

test('an error in the app is logged at its source line', async () => {
  await expect(probe.ask('throw', { message: 'here' })).rejects.toThrow();
  expect(logText()).toMatch(/Error: here\n\s+at .*probe\/src\/index\.ts:\d+/);
});

describe('faults', () => {
  const ask = () => probe.ask('caught', { key: 'product', as: 'app' });

  test('an answer is planted, for the nth call, as often as ordered', async () => {
    probe.host.setFaults([{ match: { product: 'jira', nth: 2 }, answer: { status: 429, retryAfter: 7 } }]);
    expect(await ask()).toMatchObject({ value: { status: 200 } });
    expect(await ask()).toMatchObject({ value: { status: 429, retryAfter: '7' } });
    expect(await ask()).toMatchObject({ value: { status: 200 } });
    probe.host.setFaults([{ match: { path: '^/rest/api/3/issue/' }, times: 1, answer: { status: 503 } }]);
    expect(await ask()).toMatchObject({ value: { status: 503 } });
    expect(await ask()).toMatchObject({ value: { status: 200 } });
  });

  test('a fault that lasts tells how long it will, and ends', async () => {
    probe.host.setFaults([{ match: { product: 'jira' }, lastsMs: 600_000, answer: { status: 429 } }]);
    expect(await ask()).toMatchObject({ value: { status: 429, retryAfter: '600' } });
    await probe.advance(590_000);
    expect(await ask()).toMatchObject({ value: { status: 429, retryAfter: '10' } });
    await probe.advance(20_000);
    expect(await ask()).toMatchObject({ value: { status: 200 } });
  });

  test('a wait ends with its rules', async () => {
    const faults = createFaultRules(() => 0);
    faults.set([{ match: {}, answer: { delayMs: 600_000 } }]);
    const waiting = faults.wait(faults.next({ product: 'jira', method: 'GET', path: '/' }));
    faults.set([]);
    await waiting;
  });

  test('a call is lost before it is sent, or its answer is lost', async () => {
    probe.products.seen.splice(0);
    probe.host.setFaults([{ match: { product: 'jira' }, times: 1, answer: { drop: 'before' } }]);
    expect(await ask()).toMatchObject({ message: 'fetch failed' });
    expect(probe.products.seen).toHaveLength(0);
    probe.host.setFaults([{ match: { product: 'jira' }, times: 1, answer: { drop: 'after' } }]);
    expect(await ask()).toMatchObject({ message: 'fetch failed' });
    expect(probe.products.seen).toHaveLength(1);
  });

  test('a call is carried out and answered with what a second one would be told', async () => {
    probe.products.seen.splice(0);
    const answer = { drop: 'after', status: 409 } as const;
    probe.host.setFaults([{ match: { product: 'jira' }, times: 1, answer }]);
    expect(await ask()).toMatchObject({ value: { status: 409 } });
    expect(probe.products.seen).toHaveLength(1);
  });

  test('storage fails in its own words, and a general delay adds to it', async () => {
    probe.host.setFaults([
      { match: {}, answer: { delayMs: 30 } },
      { match: { product: 'kvs', path: '/get$' }, times: 1, answer: { status: 429 } },
    ]);
    const started = performance.now();
    expect(await probe.ask('storage', { steps: [{ call: 'get', args: ['a'] }] })).toEqual([
      { error: 'TOO_MANY_REQUESTS' },
    ]);
    expect(performance.now() - started).toBeGreaterThanOrEqual(29);
  });

  test('the process dies before or after its nth call', async () => {
    probe.products.seen.splice(0);
    probe.host.kill({ product: 'jira', nth: 1, when: 'before' });
    await expect(probe.ask('post')).rejects.toMatchObject({ code: 'failed' });
    expect(probe.products.seen).toHaveLength(0);
    probe.host.kill({ product: 'jira', nth: 1, when: 'after' });
    await expect(probe.ask('post')).rejects.toMatchObject({ code: 'failed' });
    expect(probe.products.seen).toMatchObject([{ method: 'POST', body: '{"fields":{"summary":"Grüße"}}' }]);
    expect(await probe.ask('post')).toBe(200);
  });

  test('the process dies at once', async () => {
    const waiting = probe.ask('wait', { ms: 1_400 }).catch((error: unknown) => String(error));
    await until(() => !probe.host.state().idle);
    probe.host.kill({ now: true });
    expect(await waiting).toContain('ended');
  });
});

test('every call is written down', async () => {
  const { next } = probe.host.calls(0);
  await probe.ask('product', { as: 'user' });
  await probe.ask('storage', { steps: [{ call: 'get', args: ['a'] }] });
  const { calls } = probe.host.calls(next);
  expect(calls).toMatchObject([
    {
      seq: next,
      actor: 'user:alice-account',
      product: 'jira',
      method: 'GET',
      path: '/rest/api/3/issue/A%201?fields=a%20b',
      status: 200,
    },
    { seq: next + 1, actor: 'app', product: 'kvs', method: 'POST', path: '/api/v1/get', status: 404 },
  ]);
});

test('a new bundle takes over while the old one ends its work', async () => {
  const waiting = probe.ask('wait', { ms: 300 });
  await probe.host.replaceBundle({ ...probe.options.bundle, version: '1.1.0' });
  expect(await probe.ask('warm')).toBe(1);
  expect(probe.host.state().app).toEqual({ version: '1.1.0', healthy: true });
  await waiting;

  await probe.host.replaceBundle({
    ...probe.options.bundle,
    modules: { index: '/nowhere/index.cjs' },
    version: '1.2.0',
  });
  await expect(probe.ask('warm')).rejects.toThrow();
  expect(probe.host.state().app.healthy).toBe(false);
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}
