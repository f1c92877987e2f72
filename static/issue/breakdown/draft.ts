import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type BreakdownAnswer, type ProposalView, type TaskRowView } from '../../../src/contract/breakdown';
import { checkRows, type RowProblem, type TaskTypeForm } from '../../../src/domain/breakdown/check-rows';

/** Where a row of the draft came from. */
export type RowSource =
  | { readonly kind: 'spec'; readonly section: ProposalView['section']; readonly group: string | null }
  | { readonly kind: 'pattern' | 'pasted' | 'added' };

/** A task that may be made: only what is chosen is. */
export interface DraftRow {
  readonly id: number;
  readonly source: RowSource;
  /** Key of the child issue that was made from it or says the same. */
  readonly childKey: string | null;
  readonly isChosen: Signal<boolean>;
  readonly task: Signal<TaskRowView>;
  readonly problems: Signal<readonly RowProblem[]>;
}

export interface Draft {
  readonly rows: ReadonlySignal<readonly DraftRow[]>;
  readonly chosen: ReadonlySignal<readonly DraftRow[]>;
  /** Chosen rows that cannot be made as they are. */
  readonly troubled: ReadonlySignal<number>;
  /** The type of all rows that have none of their own. */
  readonly typeId: ReadonlySignal<string>;
  setType(typeId: string): void;
  /** What Jira asks for tasks of a type, once it is known. */
  learnForm(form: TaskTypeForm): void;
  add(tasks: readonly NewTask[], source: RowSource): void;
  remove(row: DraftRow): void;
  edit(row: DraftRow, change: Partial<TaskRowView>): void;
  choose(rows: readonly DraftRow[], isChosen: boolean): void;
  /** The tasks as they are to be made. */
  tasks(): readonly TaskRowView[];
}

export type NewTask = Pick<TaskRowView, 'summary'> & Partial<TaskRowView>;

/** What the person makes of the proposals before anything is made in Jira. */
export function createDraft({ proposals, children, types }: BreakdownAnswer): Draft {
  const typeId = signal(types[0]?.typeId ?? '');
  const forms = signal<ReadonlyMap<string, TaskTypeForm>>(
    new Map(types.map((type) => [type.typeId, { typeId: type.typeId, required: null, fields: null }])),
  );
  let lastId = 0;
  const row = (task: NewTask, source: RowSource, childKey: string | null, isChosen: boolean): DraftRow => ({
    id: (lastId += 1),
    source,
    childKey,
    isChosen: signal(isChosen),
    task: signal({ ...EMPTY, typeId: typeId.peek(), ...task }),
    problems: signal([]),
  });
  const keys = new Map(children.map(({ issueId, key }) => [issueId, key]));
  const rows = signal(
    proposals.map((proposal) => {
      const { section, group, childId, isChosen } = proposal;
      const childKey = childId === null ? null : (keys.get(childId) ?? null);
      return row(taskOf(proposal), { kind: 'spec', section, group }, childKey, isChosen);
    }),
  );
  const chosen = computed(() => rows.value.filter(({ isChosen }) => isChosen.value));

  effect(() => {
    const list = chosen.value;
    const found = checkRows(
      list.map(({ task }) => task.value),
      { types: [...forms.value.values()] },
    );
    const byRow = new Map(list.map((one, n) => [one, found[n] ?? NO_PROBLEMS]));
    for (const one of rows.value) setProblems(one, byRow.get(one) ?? NO_PROBLEMS);
  });

  return {
    rows,
    chosen,
    troubled: computed(() => chosen.value.filter(({ problems }) => problems.value.length > 0).length),
    typeId,
    setType: (next) => {
      const before = typeId.peek();
      typeId.value = next;
      for (const { task } of rows.peek())
        if (task.peek().typeId === before) task.value = { ...task.peek(), typeId: next };
    },
    learnForm: (form) => {
      forms.value = new Map([...forms.peek(), [form.typeId, form]]);
    },
    add: (tasks, source) => {
      rows.value = [...rows.peek(), ...tasks.map((task) => row(task, source, null, true))];
    },
    remove: (gone) => {
      rows.value = rows.peek().filter((one) => one !== gone);
    },
    edit: ({ task }, change) => {
      task.value = { ...task.peek(), ...change };
    },
    choose: (some, isChosen) => {
      for (const one of some) one.isChosen.value = isChosen;
    },
    tasks: () => chosen.peek().map(({ task }) => task.peek()),
  };
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

const NO_PROBLEMS: readonly RowProblem[] = [];

const taskOf = ({ summary, details, criteria, assigneeId, origin }: ProposalView): NewTask => ({
  summary,
  description: details.join('\n'),
  criteria,
  assigneeId,
  origin,
});

/** Only a row whose problems have changed is drawn again. */
function setProblems({ problems }: DraftRow, next: readonly RowProblem[]): void {
  if (JSON.stringify(problems.peek()) !== JSON.stringify(next)) problems.value = next;
}
