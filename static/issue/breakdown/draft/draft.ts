import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import {
  type BreakdownAnswer,
  type ProposalView,
  type TaskFormAnswer,
  type TaskRowView,
  type TaskTypeView,
} from '../../../../src/contract/breakdown/breakdown';
import { createChecks, type DraftChecks } from './draft-checks';
import { type DraftRow, type RowSource } from './draft-row';

export interface Draft extends DraftChecks {
  readonly rows: ReadonlySignal<readonly DraftRow[]>;
  readonly chosen: ReadonlySignal<readonly DraftRow[]>;
  /** Chosen rows that cannot be made as they are. */
  readonly troubled: ReadonlySignal<number>;
  /** Types that a task may have. */
  readonly types: ReadonlySignal<readonly TaskTypeView[]>;
  /** The type of all rows that have none of their own. */
  readonly typeId: ReadonlySignal<string>;
  setType(typeId: string): void;
  /** Names of the priorities that a task may have, by their ids. */
  readonly priorities: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Grows whenever many tasks at once were given other values, types among them. */
  readonly edits: ReadonlySignal<number>;
  /** Account ids of all people whom tasks are proposed for. */
  people(): readonly string[];
  add(tasks: readonly NewTask[], source: RowSource): void;
  remove(row: DraftRow): void;
  edit(row: DraftRow, change: Partial<TaskRowView>): void;
  /** Puts new tasks into rows, and makes rows for those beyond the last. */
  editAll(tasks: readonly TaskRowView[]): void;
  /** The same rows in another order. */
  reorder(rows: readonly DraftRow[]): void;
  choose(rows: readonly DraftRow[], isChosen: boolean): void;
  /** Takes the last change of `editAll` or `reorder` back. */
  undo(): void;
  /** A task with nothing in it yet. */
  blank(): TaskRowView;
  /** The tasks as they are to be made. */
  tasks(): readonly TaskRowView[];
}

export type NewTask = Pick<TaskRowView, 'summary'> & Partial<TaskRowView>;

type Snapshot = readonly (readonly [DraftRow, TaskRowView])[];
/** As far back as anybody remembers. */
const MOST_UNDONE = 100;

/** What the person makes of the proposals before anything is made in Jira. */
export function createDraft(breakdown: BreakdownAnswer): Draft {
  const types = signal(breakdown.types);
  const typeId = signal(types.peek()[0]?.typeId ?? '');
  const newRow = createRows(() => typeId.peek());
  const rows = signal(proposedRows(breakdown, newRow));
  const chosen = computed(() => rows.value.filter(({ isChosen }) => isChosen.value));
  const checks = createChecks({ types, rows, chosen });
  const priorities = signal<ReadonlyMap<string, string>>(new Map());
  const edits = signal(0);
  const history: Snapshot[] = [];
  const remember = () => {
    history.push(rows.peek().map((row) => [row, row.task.peek()]));
    if (history.length > MOST_UNDONE) history.shift();
  };
  const add = (tasks: readonly NewTask[], source: RowSource) => {
    rows.value = [...rows.peek(), ...tasks.map((task) => newRow(task, source, null, true))];
  };
  return {
    rows,
    chosen,
    troubled: computed(() => chosen.value.filter(({ problems }) => problems.value.length > 0).length),
    types,
    typeId,
    setType: (next) => {
      const before = typeId.peek();
      const retyped = (task: TaskRowView) => (task.typeId === before ? { ...task, typeId: next } : task);
      batch(() => {
        typeId.value = next;
        for (const { task } of rows.peek()) task.value = retyped(task.peek());
      });
    },
    priorities,
    edits,
    people: () => [...new Set(rows.peek().flatMap(({ task }) => task.peek().assigneeId ?? []))],
    learnTypes: (all) => {
      batch(() => {
        types.value = all;
        checks.learnTypes(all);
      });
    },
    learnForm: (form) => {
      if (form.kind === 'task-form') priorities.value = withPriorities(priorities.peek(), form);
      checks.learnForm(form);
    },
    learnProblems: (problems) => {
      checks.learnProblems(problems);
    },
    add,
    remove: (gone) => {
      rows.value = rows.peek().filter((one) => one !== gone);
    },
    edit: ({ task }, change) => {
      task.value = { ...task.peek(), ...change };
    },
    editAll: (tasks) => {
      remember();
      batch(() => {
        setTasks(rows.peek(), tasks);
        edits.value += 1;
        if (tasks.length > rows.peek().length) add(tasks.slice(rows.peek().length), { kind: 'pasted' });
      });
    },
    reorder: (next) => {
      remember();
      rows.value = [...next];
    },
    choose: (some, isChosen) => {
      batch(() => {
        for (const one of some) one.isChosen.value = isChosen;
      });
    },
    undo: () => {
      const before = history.pop();
      if (before === undefined) return;
      batch(() => {
        for (const [row, task] of before) row.task.value = task;
        rows.value = before.map(([row]) => row);
      });
    },
    blank: () => ({ ...EMPTY, typeId: typeId.peek() }),
    tasks: () => chosen.peek().map(({ task }) => task.peek()),
  };
}

const withPriorities = (
  known: ReadonlyMap<string, string>,
  { priorities }: TaskFormAnswer,
): ReadonlyMap<string, string> =>
  new Map([...known, ...priorities.map(({ priorityId, name }) => [priorityId, name] as const)]);

function setTasks(rows: readonly DraftRow[], tasks: readonly TaskRowView[]): void {
  rows.forEach(({ task }, n) => {
    task.value = tasks[n] ?? task.peek();
  });
}

type NewRow = (task: NewTask, source: RowSource, childKey: string | null, isChosen: boolean) => DraftRow;

function createRows(typeId: () => string): NewRow {
  let lastId = 0;
  return (task, source, childKey, isChosen) => ({
    id: (lastId += 1),
    source,
    childKey,
    isChosen: signal(isChosen),
    task: signal({ ...EMPTY, typeId: typeId(), ...task }),
    problems: signal([]),
  });
}

function proposedRows({ proposals, children }: BreakdownAnswer, newRow: NewRow): readonly DraftRow[] {
  const keys = new Map(children.map(({ issueId, key }) => [issueId, key]));
  return proposals.map((proposal) => {
    const { section, group, childId, isChosen } = proposal;
    const childKey = childId === null ? null : (keys.get(childId) ?? null);
    return newRow(taskOf(proposal), { kind: 'spec', section, group }, childKey, isChosen);
  });
}

const EMPTY: TaskRowView = {
  summary: '',
  typeId: '',
  assigneeId: null,
  priorityId: null,
  estimate: null,
  labels: [],
  description: '',
  criteria: [],
  origin: null,
};

const taskOf = ({ summary, details, criteria, assigneeId, origin }: ProposalView): NewTask => ({
  summary,
  description: details.join('\n'),
  criteria,
  assigneeId,
  origin,
});
