import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import {
  type NoTaskForm,
  type TaskFormAnswer,
  type TaskProblem,
  type TaskProblemsAnswer,
  type TaskRowView,
  type TaskTypeView,
} from '../../../../src/contract/breakdown/breakdown';
import {
  besideOthers,
  type CheckedRow,
  checkRow,
  type RowProblem,
  type TaskForm,
  type TaskTypeForm,
} from '../../../../src/domain/breakdown/check-rows';
import { type DraftRow } from './draft-row';

export interface DraftChecks {
  /** All types of which a task may be. */
  learnTypes(types: readonly TaskTypeView[]): void;
  /** What Jira asks for tasks of a type, once it is known. */
  learnForm(form: TaskFormAnswer | NoTaskForm): void;
  /** What the server has found wrong with the chosen tasks, in their order: it stands until a task is changed. */
  learnProblems(problems: TaskProblemsAnswer['problems']): void;
}

interface Checked {
  readonly types: ReadonlySignal<readonly TaskTypeView[]>;
  readonly rows: ReadonlySignal<readonly DraftRow[]>;
  readonly chosen: ReadonlySignal<readonly DraftRow[]>;
}

/** Checks the chosen rows at each change, by what is known of Jira's forms by then. */
export function createChecks({ types, rows, chosen }: Checked): DraftChecks {
  const forms = signal<ReadonlyMap<string, TaskTypeForm>>(withTypes(new Map(), types.peek()));
  const notAssignable = signal<ReadonlySet<string>>(new Set());
  /** By the very task that was sent: a changed one is another. */
  const told = signal<ReadonlyMap<TaskRowView, readonly TaskProblem[]>>(new Map());
  const checkOnce = computed(() =>
    onceEach({ types: [...forms.value.values()], notAssignable: notAssignable.value }),
  );
  effect(() => {
    // Who may not create anything here is told so once, not on each row.
    if (types.value.length === 0) return;
    const list = chosen.value;
    const check = checkOnce.value;
    const found = besideOthers(list.map(({ task }) => check(task.value)));
    const byRow = new Map(
      list.map((one, n) => {
        const task = one.task.peek();
        return [one, together(found[n] ?? NONE, told.value.get(task) ?? NONE)];
      }),
    );
    for (const one of rows.value) setProblems(one, byRow.get(one) ?? NONE);
  });
  return {
    learnTypes: (all) => {
      forms.value = withTypes(forms.peek(), all);
    },
    learnForm: (form) => {
      forms.value = withForm(forms.peek(), form);
      if (form.kind === 'task-form')
        notAssignable.value = new Set([...notAssignable.peek(), ...form.notAssignable]);
    },
    learnProblems: (problems) => {
      const tasks = chosen.peek().map(({ task }) => task.peek());
      told.value = new Map(tasks.map((task, n) => [task, problems[n] ?? NONE]));
    },
  };
}

/** These types and no others, with what is known of them. */
const withTypes = (
  known: ReadonlyMap<string, TaskTypeForm>,
  types: readonly TaskTypeView[],
): ReadonlyMap<string, TaskTypeForm> =>
  new Map(types.map(({ typeId }) => [typeId, known.get(typeId) ?? { typeId, required: null, fields: null }]));

/** A type without a form is none that can be created. */
function withForm(
  known: ReadonlyMap<string, TaskTypeForm>,
  form: TaskFormAnswer | NoTaskForm,
): ReadonlyMap<string, TaskTypeForm> {
  const others = [...known].filter(([typeId]) => typeId !== form.typeId);
  if (form.kind === 'no-task-form') return new Map(others);
  const { typeId, required, fieldIds } = form;
  return new Map([...others, [typeId, { typeId, required, fields: new Set(fieldIds) }]]);
}

const NONE: readonly RowProblem[] = [];

/** The screen's own words say more. */
const together = (own: readonly RowProblem[], others: readonly RowProblem[]): readonly RowProblem[] => {
  const more = others.filter((other) => !own.some(({ kind }) => kind === other.kind));
  return more.length === 0 ? own : [...own, ...more];
};

/** A letter that is typed changes one task of hundreds: the others have been checked. */
function onceEach(form: TaskForm): (task: TaskRowView) => CheckedRow {
  const known = new WeakMap<TaskRowView, CheckedRow>();
  return (task) => {
    const checked = known.get(task) ?? checkRow(task, form);
    known.set(task, checked);
    return checked;
  };
}

/** Only a row whose problems have changed is drawn again. */
function setProblems({ problems }: DraftRow, next: readonly RowProblem[]): void {
  const now = problems.peek();
  if (now === next || now.length + next.length === 0) return;
  if (JSON.stringify(now) !== JSON.stringify(next)) problems.value = next;
}
