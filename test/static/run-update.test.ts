import { type UpdateRun } from '../../static/issue/update/run-update';

type Answer = object | Error;

const invoked: string[] = [];
let answers: Answer[] = [];

// The bridge looks for its host when it is imported.
(globalThis as { __bridge?: unknown }).__bridge = {
  callBridge: (method: string, { functionKey }: { readonly functionKey: string }) => {
    if (method !== 'invoke') return Promise.resolve();
    invoked.push(functionKey);
    const answer = answers.shift() ?? new Error('no more answers');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  },
};

const MEANWHILE = { kind: 'changed-meanwhile' };
const PREVIEW = { kind: 'update-preview', sections: [] };

const press = (...given: readonly Answer[]) => pressed(false, given);

async function pressed(renames: boolean, given: readonly Answer[]) {
  const { createUpdateRunner } = await import('../../static/issue/update/run-update');
  invoked.length = 0;
  answers = [...given];
  const reports: UpdateRun[] = [];
  const people = { known: () => Promise.resolve() };
  const runner = createUpdateRunner(people, (report) => reports.push(report));
  await runner.start({ accepted: ['a'], kept: [] }, renames);
  return { runner, shown: () => reports.at(-1)?.kind };
}

test('whoever was overtaken sees what is new now', async () => {
  const { shown } = await press(MEANWHILE, PREVIEW);
  expect(invoked).toEqual(['update-spec', 'show-issue']);
  expect(shown()).toBe('overtaken');
});

test('what is new now did not come: nothing was written all the same, and it is asked for again', async () => {
  const { runner, shown } = await press(MEANWHILE, new Error('offline'));
  expect(shown()).toBe('unseen');
  answers = [PREVIEW];
  await runner.lookAgain();
  expect(invoked).toEqual(['update-spec', 'show-issue', 'show-issue']);
  expect(shown()).toBe('overtaken');
});

test('an answer that was lost is asked for by the same press', async () => {
  const { runner, shown } = await press(new Error('offline'));
  expect(shown()).toBe('stuck');
  answers = [{ kind: 'nothing-written', page: { title: 'Spec', path: '/', historyPath: '/' } }];
  await runner.resume();
  expect(invoked).toEqual(['update-spec', 'update-spec']);
  expect(shown()).toBe('ended');
});

const failed = (reason: string) => ({ kind: 'failed', reason, retryable: false });
const BUSY = { kind: 'not-written', failed: failed('throttled') };

test('a press that a busy site refuses has written nothing, and may be tried again', async () => {
  const { runner, shown } = await press(BUSY);
  expect(shown()).toBe('not-now');
  answers = [{ kind: 'refused', why: 'may-not-edit' }];
  await runner.resume();
  expect(shown()).toBe('ended');
});

test.each<{ rule: string; answer: Answer }>([
  { rule: 'Lockstep lacks a scope', answer: { kind: 'not-written', failed: failed('not-granted') } },
  { rule: 'Lockstep rests', answer: { kind: 'paused', since: 1 } },
  { rule: 'the licence has ended', answer: { kind: 'unlicensed' } },
])('$rule: nothing was written, and the same choice may be sent again', async ({ answer }) => {
  const { runner, shown } = await press(answer);
  expect(shown()).toBe('not-now');
  answers = [{ kind: 'refused', why: 'may-not-edit' }];
  await runner.resume();
  expect(shown()).toBe('ended');
});

test('a refusal of which nobody knows when it came leaves it open', async () => {
  const { shown } = await press(failed('unavailable'));
  expect(shown()).toBe('stuck');
});

test('after an answer that was lost a busy site does not tell what became of the page', async () => {
  const { runner, shown } = await press(new Error('offline'));
  answers = [BUSY];
  await runner.resume();
  expect(shown()).toBe('stuck');
});

const UPDATED = { kind: 'updated', page: { title: 'Spec', path: '/', historyPath: '/' } };

test('the issue’s link says a new title before the issue is seen again', async () => {
  const { shown } = await pressed(true, [UPDATED, { kind: 'refreshed' }]);
  expect(shown()).toBe('ended');
  expect(invoked).toEqual(['update-spec', 'refresh-links', 'refresh-comment']);
});

test('where the link cannot be written the page is updated all the same', async () => {
  const { shown } = await pressed(true, [UPDATED, new Error('offline')]);
  expect(shown()).toBe('ended');
});

test('an update that leaves the title asks nothing of the link', async () => {
  await press(UPDATED);
  expect(invoked).toEqual(['update-spec', 'refresh-comment']);
});
