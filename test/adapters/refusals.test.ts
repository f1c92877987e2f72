import { createRefusals } from '../../src/adapters/http/refusals';

function refusals() {
  const slept: number[] = [];
  const runs = { current: { name: 'one' } };
  const sleep = (ms: number) => {
    slept.push(ms);
    return Promise.resolve();
  };
  const told = createRefusals({ run: () => runs.current, sleep, now: () => 0 });
  return { slept, runs, told };
}

test('what one call was told holds for every other to that product', async () => {
  const { slept, told } = refusals();
  told.note('jira', 1_500);
  await told.pass('getIssue', 'jira', 2_000);
  await told.pass('getPages', 'confluence', 2_000);
  expect(slept).toEqual([1_500]);
});

test('who may not wait so long hears how long it is', async () => {
  const { slept, told } = refusals();
  told.note('jira', 60_000);
  told.note('jira', 30_000);
  await expect(told.pass('getIssue', 'jira', 2_000)).rejects.toMatchObject({
    kind: 'throttled',
    retryAfterMs: 60_000,
  });
  expect(slept).toEqual([]);
});

test('it says nothing to another invocation', async () => {
  const { slept, runs, told } = refusals();
  told.note('jira', 60_000);
  runs.current = { name: 'another' };
  await told.pass('getIssue', 'jira', 2_000);
  expect(slept).toEqual([]);
});
