import { type OutboxEvent } from '../../../dev/products/wire';
import { startProbeHost, type ProbeHost, type Trace } from './kit/probe-host';

let probe: ProbeHost;
beforeAll(async () => {
  probe = await startProbeHost();
});
beforeEach(async () => {
  await probe.host.reinstall({ keepStorage: false });
  probe.host.setInstallation({ missingScopes: [], connected: ['jira', 'confluence'] });
  probe.host.setMisbehaviour({ loss: 0, duplicate: 0 });
  probe.forgetTraces();
});
afterAll(() => probe.stop());

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const trace = (kind: string): readonly Trace[] => probe.traces(kind);
const ticks = (key: string): readonly number[] => trace(key).map(({ at }) => at);

let lastSeq = 0;
function anEvent(change: Partial<OutboxEvent> = {}): OutboxEvent {
  lastSeq += 1;
  return {
    seq: lastSeq,
    eventType: 'avi:jira:updated:issue',
    at: probe.now(),
    actorId: null,
    byApp: false,
    payload: {},
    ...change,
  };
}

describe('product events', () => {
  const UPDATED = 'avi:jira:updated:issue';

  test('an event reaches its trigger after the delay, with its fields', async () => {
    probe.host.acceptEvents([anEvent({ payload: { issue: { id: '10001' } }, byApp: true })]);
    expect(await probe.host.runDue()).toBe(0);
    await probe.advance(300);
    expect(trace(UPDATED)).toMatchObject([
      { eventType: UPDATED, selfGenerated: true, issue: { id: '10001' } },
    ]);
  });

  test('a row of the outbox is taken once', async () => {
    const event = anEvent();
    probe.host.acceptEvents([event]);
    probe.host.acceptEvents([event]);
    await probe.advance(1_000);
    expect(trace(UPDATED)).toHaveLength(1);
    expect(probe.host.lastEventSeq()).toBe(event.seq);
  });

  test('the app’s own events are kept away where the manifest says so', async () => {
    const deleted = 'avi:jira:deleted:issue';
    probe.host.acceptEvents([anEvent({ eventType: deleted, byApp: true }), anEvent({ eventType: deleted })]);
    const page = 'avi:confluence:updated:page';
    probe.host.acceptEvents([anEvent({ eventType: page, byApp: true }), anEvent({ eventType: page })]);
    await probe.advance(1_000);
    expect(trace(deleted)).toHaveLength(1);
    expect(trace(page)).toHaveLength(1);
  });

  test('without the scope, or the product, no event comes', async () => {
    probe.host.setInstallation({ missingScopes: ['read:jira-work'], connected: ['jira'] });
    probe.host.acceptEvents([anEvent(), anEvent({ eventType: 'avi:confluence:updated:page' })]);
    await probe.advance(1_000);
    expect(trace(UPDATED)).toEqual([]);
    expect(trace('avi:confluence:updated:page')).toEqual([]);
  });

  test('a trigger may ask for four retries, with its own data', async () => {
    const answer = {
      _retry: true,
      retryOptions: { retryAfter: 60, retryReason: 'LATER', retryData: { step: 2 } },
    };
    probe.host.acceptEvents([anEvent({ payload: { told: { answer } } })]);
    await probe.advance(HOUR_MS);
    const seen = trace(UPDATED);
    expect(seen.map((one) => one.retryContext?.retryCount)).toEqual([undefined, 1, 2, 3, 4]);
    expect(seen.at(-1)?.retryContext).toEqual({
      retryCount: 4,
      retryReason: 'LATER',
      retryData: { step: 2 },
    });
    expect(gaps(seen)).toEqual([60, 60, 60, 60]);
  });

  test('what a trigger throws is not retried; a process that ends is', async () => {
    probe.host.acceptEvents([anEvent({ payload: { told: { do: 'throw' } } })]);
    probe.host.acceptEvents([
      anEvent({ eventType: 'avi:jira:created:issue', payload: { told: { do: 'exit' } } }),
    ]);
    await probe.advance(HOUR_MS);
    expect(trace(UPDATED)).toHaveLength(1);
    expect(trace('avi:jira:created:issue')).toHaveLength(5);
  });

  test('events can be lost and doubled on purpose', async () => {
    probe.host.setMisbehaviour({ loss: 1 });
    probe.host.acceptEvents([anEvent()]);
    probe.host.setMisbehaviour({ loss: 0, duplicate: 1 });
    probe.host.acceptEvents([anEvent({ eventType: 'avi:jira:created:issue' })]);
    await probe.advance(5_000);
    expect(trace(UPDATED)).toHaveLength(0);
    expect(trace('avi:jira:created:issue')).toHaveLength(2);
  });
});

describe('queues', () => {
  const push = (events: readonly unknown[], queue = 'work') =>
    probe.ask('push', { queue, events }) as Promise<{ jobId: string }>;
  const stats = (jobId: string) => probe.ask('job', { jobId });

  test('an event reaches its consumer and is counted', async () => {
    const { jobId } = await push([{ body: { n: 1 } }, { body: { n: 2 } }]);
    await probe.host.runDue();
    expect(trace('queue')).toMatchObject([
      { body: { n: 1 }, queueName: 'work', jobId },
      { body: { n: 2 }, queueName: 'work', jobId },
    ]);
    expect(await stats(jobId)).toEqual({ success: 2, inProgress: 0, failed: 0 });
  });

  test('a delayed event waits for the site’s clock, and can be cancelled before', async () => {
    await probe.advance(1_000); // The installation's own event is out of the way.
    const { jobId } = await push([{ body: {}, delayInSeconds: 600 }]);
    await probe.host.runDue();
    expect(probe.host.state()).toMatchObject({ queue: { ready: 0, delayed: 1 }, idle: true });
    await probe.ask('job', { jobId, cancel: true });
    await probe.advance(HOUR_MS);
    expect(trace('queue')).toEqual([]);
    expect(
      await probe.ask('caught', { key: 'job', jobId: '11111111-2222-4333-8444-555555555555' }),
    ).toMatchObject({
      message: expect.stringContaining('was not found') as string,
    });
  });

  test('a failing event is retried with growing gaps for a day, then counts as failed', async () => {
    const { jobId } = await push([{ body: { do: 'throw' } }]);
    await probe.advance(30 * HOUR_MS);
    const seen = trace('queue');
    expect(gaps(seen).slice(0, 4)).toEqual([5, 10, 20, 40]);
    expect(Math.max(...gaps(seen))).toBe(900);
    expect(seen.at(-1)?.at).toBeLessThan((seen[0]?.at ?? 0) + 24 * HOUR_MS);
    expect(seen[1]).toMatchObject({
      retryContext: { retryCount: 1, retentionWindow: { startTime: expect.any(String) as string } },
    });
    expect(await stats(jobId)).toEqual({ success: 0, inProgress: 0, failed: 1 });
  }, 60_000);

  test('a consumer says itself when to be asked again', async () => {
    const answer = {
      _retry: true,
      retryOptions: { retryAfter: 30, retryReason: 'BUSY', retryData: { page: 3 } },
    };
    await push([{ body: { answer } }]);
    await probe.advance(70_000);
    const seen = trace('queue');
    expect(gaps(seen)).toEqual([30, 30]);
    expect(seen[2]?.retryContext).toMatchObject({
      retryCount: 2,
      retryReason: 'BUSY',
      retryData: { page: 3 },
    });
  });

  test('one concurrency key runs one event at a time', async () => {
    const concurrency = { key: 'issue:1', limit: 1 };
    await push([1, 2, 3].map((n) => ({ body: { n, ms: 60 }, concurrency })));
    await probe.host.runDue();
    // Begun, ended, begun, and so on.
    expect(trace('queue').map(({ hasEnded }) => hasEnded === true)).toEqual([
      ...[false, true],
      ...[false, true],
      ...[false, true],
    ]);
  });

  test('limits: the rate, the size of an event for a long consumer, an unknown queue', async () => {
    expect(
      await probe.ask('caught', { key: 'push', queue: 'nowhere', events: [{ body: {} }] }),
    ).toMatchObject({
      message: expect.stringContaining('400 Bad Request') as string,
    });
    const large = { body: { text: 'x'.repeat(110_000) } };
    expect(
      await probe.ask('caught', { key: 'push', queue: 'long', events: [large, { body: {} }] }),
    ).toHaveProperty('message');
    expect(probe.host.state().queue).toMatchObject({ ready: expect.any(Number) as number });
    const fifty = Array.from({ length: 50 }, () => ({ body: {}, delayInSeconds: 900 }));
    for (let round = 0; round < 9; round += 1) await push(fifty);
    expect(await probe.ask('caught', { key: 'push', events: fifty })).toMatchObject({
      message: expect.stringMatching(/rate|many/i) as string,
    });
  });

  test('pushed and running events survive the end of the host', async () => {
    await push([{ body: { n: 1 }, delayInSeconds: 60 }]);
    await probe.reopen();
    await probe.advance(2 * MINUTE_MS);
    expect(trace('queue')).toMatchObject([{ body: { n: 1 } }]);
  });
});

describe('schedules', () => {
  test('they begin five minutes after the deployment and keep their phase over a restart', async () => {
    await probe.advance(4 * MINUTE_MS);
    expect(ticks('tick')).toHaveLength(0);
    await probe.advance(21 * MINUTE_MS);
    const before = ticks('tick');
    expect(before).toHaveLength(5);
    await probe.reopen();
    await probe.advance(10 * MINUTE_MS);
    const all = ticks('tick');
    const minutes = all.map((at) => Math.round((at - (all[0] ?? 0)) / MINUTE_MS));
    expect(minutes).toEqual([0, 5, 10, 15, 20, 25, 30]);
    expect(ticks('daily')).toHaveLength(1);
  });

  test('what fell due while nothing ran runs once', async () => {
    await probe.advance(6 * MINUTE_MS);
    await probe.host.stop();
    probe.skip(24 * HOUR_MS);
    await probe.reopen();
    await probe.host.runDue();
    expect(ticks('tick')).toHaveLength(2);
  });
});

test('an installation and a wider manifest are told to the app', async () => {
  await probe.advance(1_000);
  expect(trace('avi:forge:installed:app')).toMatchObject([{ app: { version: '1.0.0' } }]);
  const { bundle } = probe.options;
  const permissions = { scopes: ['storage:app', 'read:jira-work', 'read:jira-user'] };
  await probe.host.replaceBundle({
    ...bundle,
    manifest: { ...bundle.manifest, permissions },
    version: '2.0.0',
  });
  await probe.advance(1_000);
  expect(trace('avi:forge:upgraded:app')).toMatchObject([{ app: { version: '2.0.0' } }]);
});

/** Whole seconds from one trace to the next. */
const gaps = (seen: readonly { readonly at: number }[]): readonly number[] =>
  seen.slice(1).map(({ at }, index) => Math.round((at - (seen[index]?.at ?? 0)) / 1_000));
