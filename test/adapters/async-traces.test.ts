import { asyncTraces, waitedMs } from '../../src/adapters/log/async-traces';

const trace = { personId: null, correlationId: 'c' } as const;
const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

test('whoever pressed has waited since; for what nobody pressed nobody waits', async () => {
  const waited = async () => {
    await pause();
    return waitedMs();
  };
  const [click, schedule] = await Promise.all([
    asyncTraces.within({ ...trace, cause: 'click' }, waited),
    asyncTraces.within({ ...trace, cause: 'schedule' }, waited),
  ]);
  expect(click).toBeGreaterThanOrEqual(25);
  expect([schedule, waitedMs()]).toEqual([0, 0]);
});
