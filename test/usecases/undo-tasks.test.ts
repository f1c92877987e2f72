/* oxlint-disable typescript/require-await -- the ports are asynchronous, memory answers at once */
import { type BreakdownJob, type RowState, type Run } from '../../src/domain/breakdown/run/run';
import { type TaskTrace } from '../../src/domain/breakdown/run/untouched';
import { createUndoTasks } from '../../src/usecases/breakdown/undo-tasks';
import { FakeAudit } from '../kit/fakes/fake-audit';

const EPIC = '10001';
const RUN = 'run-1';
const ANN = 'ann';

const made = (issueId: string): RowState => ({ kind: 'made', issueId, key: `SHOP-${issueId}` });
const trace = (issueId: string): TaskTrace => ({
  issueId,
  op: RUN,
  parentId: EPIC,
  category: 'new',
  comments: 0,
  worklogs: 0,
  subtasks: 0,
  createdAt: 0,
  changes: [],
  untoldChanges: 0,
});

let tasks: Set<string>;
let job: BreakdownJob;
let rev: number;
let audit: FakeAudit;
/** What becomes of a removal beside the task being gone. */
let after: (issueId: string) => void;

beforeEach(() => {
  tasks = new Set(['1', '2']);
  audit = new FakeAudit();
  rev = 0;
  after = () => undefined;
  const run: Run = {
    op: RUN,
    ownerId: ANN,
    startedAt: 0,
    updatedAt: 0,
    lease: null,
    rows: { op: RUN, chunks: 1 },
    states: [made('1'), made('2')],
    isCancelled: false,
    list: 'shown',
  };
  job = {
    issueId: EPIC,
    projectId: '10000',
    pageId: '5000',
    criteria: [],
    made: [],
    run,
  };
});

const stored = () => ({ job, version: { rev, wtok: 'w' } });
const undoTasks = () =>
  createUndoTasks({
    issues: { glance: async () => null },
    breakdowns: {
      find: async () => stored(),
      save: async (read, next) => {
        if (read?.version.rev !== rev) return null;
        job = next;
        rev += 1;
        return stored();
      },
    },
    remover: {
      look: async (issueIds) => issueIds.filter((id) => tasks.has(id)).map(trace),
      remove: async (issueId) => {
        tasks.delete(issueId);
        after(issueId);
        return 'removed';
      },
    },
    audit,
    clock: { now: () => 1_000 },
  })({ issueId: EPIC, viewerId: ANN, op: RUN, isFirst: true });

const told = () => audit.entries.map(({ act, op }) => [act, op]).sort();

test('each task that is taken away is told of once', async () => {
  expect(await undoTasks()).toMatchObject({ kind: 'undoing', left: 0 });
  await undoTasks();
  expect(told()).toEqual([
    ['remove-task', `${RUN}-0`],
    ['remove-task', `${RUN}-1`],
  ]);
});

test('a task that was taken away by a call that died is told of by the next one', async () => {
  after = () => {
    throw new Error('The process was killed.');
  };
  await expect(undoTasks()).rejects.toThrow('killed');
  expect(tasks.size).toBe(0);
  expect(told()).toEqual([]);
  after = () => undefined;
  expect(await undoTasks()).toMatchObject({ kind: 'undoing', left: 0 });
  expect(told()).toHaveLength(2);
});

test('a task that somebody else has deleted is no removal of this person’s', async () => {
  tasks.delete('1');
  expect(await undoTasks()).toMatchObject({ kind: 'undoing', left: 0 });
  expect(told()).toEqual([['remove-task', `${RUN}-1`]]);
});

test('nothing is removed where somebody else was faster', async () => {
  const removedByOthers = undoTasks();
  rev += 1;
  expect(await removedByOthers).toMatchObject({ kind: 'undoing', left: 2 });
  expect(tasks.size).toBe(2);
});
