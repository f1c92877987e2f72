/* oxlint-disable typescript/require-await -- the ports are asynchronous, memory answers at once */
import { type BreakdownJob, type RowState, type Run } from '../../src/domain/breakdown/run/run';
import { type TaskTrace } from '../../src/domain/breakdown/run/untouched';
import { PlatformError } from '../../src/ports/platform-error';
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
/** In Jira, and not for the one who undoes. */
let hidden: Set<string>;
/** In Jira, and not for the app either. */
let hiddenFromApp: Set<string>;
let askedAsApp: string[][];
let isAppLetIn: boolean;
let job: BreakdownJob;
let rev: number;
let audit: FakeAudit;
/** What happens while a removal is on its way. */
let before: (issueId: string) => void;
/** What becomes of a removal beside the task being gone. */
let after: (issueId: string) => void;

beforeEach(() => {
  tasks = new Set(['1', '2']);
  hidden = new Set();
  hiddenFromApp = new Set();
  askedAsApp = [];
  isAppLetIn = true;
  audit = new FakeAudit();
  rev = 0;
  before = () => undefined;
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
      look: async (issueIds) => issueIds.filter((id) => tasks.has(id) && !hidden.has(id)).map(trace),
      remove: async (issueId) => {
        before(issueId);
        const isFound = tasks.has(issueId) && !hidden.has(issueId);
        if (isFound) tasks.delete(issueId);
        after(issueId);
        return isFound ? 'removed' : 'not-found';
      },
    },
    presence: {
      among: async (issueIds) => {
        askedAsApp.push([...issueIds]);
        if (!isAppLetIn) throw new PlatformError('unavailable', 'tasks still there');
        return issueIds.filter((id) => tasks.has(id) && !hiddenFromApp.has(id));
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

const statesOf = () => job.run?.states;
const keptAsHidden = (issueId: string) => ({ ...made(issueId), kept: 'hidden' });
const keptAsUnseen = (issueId: string) => ({ ...made(issueId), kept: 'unseen' });

test.each([
  { of: 'somebody else has deleted', hide: () => tasks.delete('1') },
  {
    of: 'is hidden from the app, too,',
    hide: () => {
      hidden.add('1');
      hiddenFromApp.add('1');
    },
  },
])('a task that $of may still be there, and is no removal of this person’s', async ({ hide }) => {
  hide();
  expect(await undoTasks()).toMatchObject({ kind: 'undoing', left: 0 });
  expect(statesOf()).toEqual([keptAsUnseen('1'), { kind: 'undone' }]);
  expect(told()).toEqual([['remove-task', `${RUN}-1`]]);
});

test('a task that is hidden from both the moment before it would be removed may still be there', async () => {
  before = () => {
    hidden.add('2');
    hiddenFromApp.add('2');
  };
  await undoTasks();
  expect(statesOf()).toEqual([{ kind: 'undone' }, keptAsUnseen('2')]);
  expect(told()).toEqual([['remove-task', `${RUN}-0`]]);
});

test('a task that is only hidden from the one who undoes stays, and says so', async () => {
  hidden.add('1');
  expect(await undoTasks()).toMatchObject({ kind: 'undoing', left: 0 });
  expect(statesOf()).toEqual([keptAsHidden('1'), { kind: 'undone' }]);
  expect(askedAsApp).toEqual([['1']]);
  expect(told()).toEqual([['remove-task', `${RUN}-1`]]);
});

test('a task that is hidden the moment before it would be removed stays as well', async () => {
  before = () => hidden.add('2');
  await undoTasks();
  expect(statesOf()).toEqual([{ kind: 'undone' }, keptAsHidden('2')]);
  expect(askedAsApp).toEqual([['2']]);
});

test('a task that a call which died had announced, and that is hidden since, was not removed', async () => {
  hidden.add('1');
  job = withLeaving(job, '1');
  await undoTasks();
  expect(statesOf()).toEqual([keptAsHidden('1'), { kind: 'undone' }]);
  expect(told()).toEqual([['remove-task', `${RUN}-1`]]);
});

test('where the app cannot look, a task that is not found is neither told as removed nor as kept', async () => {
  tasks.delete('1');
  isAppLetIn = false;
  expect(await undoTasks()).toMatchObject({ kind: 'undoing', left: 1 });
  expect(statesOf()).toEqual([made('1'), { kind: 'undone' }]);
  isAppLetIn = true;
  expect(await undoTasks()).toMatchObject({ kind: 'undoing', left: 0 });
  expect(statesOf()).toEqual([keptAsUnseen('1'), { kind: 'undone' }]);
});

test('the app looks for nothing where everything is found', async () => {
  await undoTasks();
  expect(askedAsApp).toEqual([]);
});

test('nothing is removed where somebody else was faster', async () => {
  const removedByOthers = undoTasks();
  rev += 1;
  expect(await removedByOthers).toMatchObject({ kind: 'undoing', left: 2 });
  expect(tasks.size).toBe(2);
});

function withLeaving(stands: BreakdownJob, issueId: string): BreakdownJob {
  const { run } = stands;
  if (run === null) throw new Error('There is no run.');
  const states = run.states.map((state) =>
    state.kind === 'made' && state.issueId === issueId ? { ...state, leaving: true as const } : state,
  );
  return { ...stands, run: { ...run, states } };
}
