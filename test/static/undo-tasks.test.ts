import { type TaskRunView } from '../../src/contract/breakdown/task-runs';
import { type TaskRunState } from '../../static/issue/breakdown/run/run-tasks';

const asked: string[] = [];
let answers: object[] = [];

// The bridge looks for its host when it is imported.
(globalThis as { __bridge?: unknown }).__bridge = {
  callBridge: (method: string, { functionKey }: { readonly functionKey: string }) => {
    if (method !== 'invoke') return Promise.resolve();
    asked.push(functionKey);
    const answer = answers.shift();
    return answer === undefined ? Promise.reject(new Error('offline')) : Promise.resolve(answer);
  },
};

const RUN: TaskRunView = {
  op: 'op',
  byViewer: true,
  total: 2,
  open: 0,
  made: [
    { n: 0, issueId: '1', key: 'BOOK-1', kept: null },
    { n: 1, issueId: '2', key: 'BOOK-2', kept: null },
  ],
  failed: [],
  undone: 0,
  isCancelled: false,
  isRunning: false,
  list: 'added',
  awaitsOrder: false,
};

test('an undo that was cut off is gone on with as an undo, and makes nothing', async () => {
  const { createTaskRunner } = await import('../../static/issue/breakdown/run/run-tasks');
  const states: TaskRunState[] = [];
  const runner = createTaskRunner((state) => states.push(state));
  await runner.undo(RUN);
  const stuck = states.at(-1);
  expect(stuck).toEqual({ kind: 'undo-stuck', run: RUN, trouble: { kind: 'lost' } });
  answers = [{ kind: 'undoing', run: { ...RUN, made: [], undone: 2 }, left: 0 }];
  await runner.undo(RUN);
  expect(states.at(-1)?.kind).toBe('undone');
  expect(asked).toEqual(['undo-tasks', 'undo-tasks']);
});
