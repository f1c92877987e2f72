import { checkRows, type RowProblem } from '../../domain/breakdown/check-rows';
import { type KnownForms, nothingKnown, typeForms, withPeople } from '../../domain/breakdown/known-forms';
import { type TaskRow } from '../../domain/breakdown/task-row';
import { type AssignablePeople } from '../../ports/breakdown/assignable-people';
import { type TaskFamilies } from '../../ports/breakdown/task-family';
import { type Clock } from '../../ports/clock';
import { orElse } from '../or-else';
import { assignableAmong, type DialogPlace, knowingForm, type KnownTasks } from './known-tasks';

export interface TasksToCheck extends DialogPlace {
  /** Where the issue is, by the browser's word. */
  readonly projectId: string | null;
  readonly rows: readonly TaskRow[];
}

/** What is known of the forms and people that the rows name, to be held against the project once that is read. */
export interface LookedForms {
  readonly known: KnownForms | null;
  /** Of the fields that forms ask for, by their ids, as far as they were read just now: they are kept nowhere. */
  readonly names: ReadonlyMap<string, string>;
}

export type LookUpForms = (tasks: TasksToCheck) => Promise<LookedForms>;

interface Deps {
  readonly knownTasks: KnownTasks;
  readonly families: Pick<TaskFamilies, 'form'>;
  readonly people: Pick<AssignablePeople, 'among'>;
  readonly clock: Clock;
}

/** More than a person's project offers below an issue: whoever names more has not seen the dialog. */
const MOST_TYPES_READ = 10;

/**
 * Recalls what the dialog has read. What it has not read, or what has grown old meanwhile, is read now, beside
 * issue and page: one call for each type, however many rows there are.
 */
export function createLookUpForms({ knownTasks, families, people, clock }: Deps): LookUpForms {
  return async ({ rows, projectId: claimed, ...place }) => {
    const known = await knownTasks.recall(place);
    const projectId = known?.projectId ?? claimed;
    const names = new Map<string, string>();
    if (projectId === null) return { known, names };
    const askForm = async (typeId: string): Promise<Change> => {
      const form = await families.form(projectId, typeId);
      for (const { fieldId, name } of form?.required ?? []) names.set(fieldId, name);
      return knowingForm(typeId, form);
    };
    const changes = await Promise.all([
      ...unreadTypes(known, rows).map((typeId) => orElse(() => askForm(typeId), leaveToJira)),
      orElse(() => askAbout(people, projectId, unreadPeople(known, rows)), leaveToJira),
    ]);
    const begun = known ?? nothingKnown(projectId, clock.now());
    return { known: changes.reduce((sum, change) => change(sum), begun), names };
  };
}

type Change = (known: KnownForms) => KnownForms;
/** Where Jira does not answer, it is asked again by the order itself. */
const leaveToJira = (): Change => (known) => known;

async function askAbout(
  people: Pick<AssignablePeople, 'among'>,
  projectId: string,
  accountIds: readonly string[],
): Promise<Change> {
  const assignable = await assignableAmong(people, projectId, accountIds);
  return (known) => withPeople(known, accountIds, assignable);
}

const unreadTypes = (known: KnownForms | null, rows: readonly TaskRow[]): readonly string[] =>
  typeForms(
    known,
    rows.map(({ typeId }) => typeId),
  )
    .flatMap(({ typeId, fields }) => (fields === null ? [typeId] : []))
    .slice(0, MOST_TYPES_READ);

const unreadPeople = (known: KnownForms | null, rows: readonly TaskRow[]): readonly string[] =>
  [...new Set(rows.flatMap(({ assigneeId }) => assigneeId ?? []))].filter(
    (accountId) => known === null || !Object.hasOwn(known.people, accountId),
  );

/** All that is wrong with the rows by what is known of the project; nothing of it where the issue has moved away. */
export function problemsOf(
  rows: readonly TaskRow[],
  { known: looked, names }: LookedForms,
  projectId: string,
): readonly (readonly RowProblem[])[] {
  const known = looked?.projectId === projectId ? looked : null;
  const types = typeForms(
    known,
    rows.map(({ typeId }) => typeId),
  );
  const problems = checkRows(rows, { types, notAssignable: notAssignable(known) });
  return problems.map((own) => own.map((problem) => named(problem, names)));
}

const named = (problem: RowProblem, names: LookedForms['names']): RowProblem =>
  problem.kind === 'fields-required'
    ? { ...problem, names: problem.names.flatMap((fieldId) => names.get(fieldId) ?? []) }
    : problem;

const notAssignable = (known: KnownForms | null): ReadonlySet<string> =>
  new Set(Object.entries(known?.people ?? {}).flatMap(([accountId, may]) => (may ? [] : [accountId])));
