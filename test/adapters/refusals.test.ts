import { createRefusals } from '../../src/adapters/http/refusals';

function refusals() {
  const slept: number[] = [];
  const runs = { current: { name: 'one' } };
  const sleep = (ms: number) => {
    slept.push(ms);
    return Promise.resolve();
  };
  return { slept, runs, ...createRefusals({ run: () => runs.current, sleep, now: () => 0 }) };
}

test('what one call was told holds for every other to that product', async () => {
  const { slept, pass, note } = refusals();
  note('jira', 1_500);
  await pass('getIssue', 'jira', 2_000);
  await pass('getPages', 'confluence', 2_000);
  expect(slept).toEqual([1_500]);
});

test('who may not wait so long hears how long it is', async () => {
  const { slept, pass, note } = refusals();
  note('jira', 60_000);
  note('jira', 30_000);
  await expect(pass('getIssue', 'jira', 2_000)).rejects.toMatchObject({
    kind: 'throttled',
    retryAfterMs: 60_000,
  });
  expect(slept).toEqual([]);
});

test('it says nothing to another invocation', async () => {
  const { slept, runs, pass, note } = refusals();
  note('jira', 60_000);
  runs.current = { name: 'another' };
  await pass('getIssue', 'jira', 2_000);
  expect(slept).toEqual([]);
});
