import { asyncTraces } from '../../src/adapters/log/async-traces';
import { createTick } from '../../src/entry/schedules/tick';
import { PlatformError } from '../../src/ports/platform-error';

test('one failing step of the heartbeat does not keep the others from being done', async () => {
  let refreshed = false;
  const logged: string[] = [];
  const tick = createTick({
    traces: asyncTraces,
    invocationId: () => 'inv-1',
    log: { info: () => undefined, error: (event) => void logged.push(event) },
    noteTick: () => Promise.reject(new PlatformError('unavailable', 'test')),
    claimDueReports: () => Promise.reject(new PlatformError('unavailable', 'test')),
    deliverNotices: () => Promise.resolve(0),
    refreshSiteFields: () => {
      refreshed = true;
      return Promise.resolve();
    },
  });
  expect(await tick()).toEqual({ statusCode: 204 });
  expect([refreshed, logged]).toEqual([true, ['tick-step-failed', 'tick-step-failed']]);
});
