import { LONGEST_SUMMARY, normalSummary } from './summary';
import { LONGEST_DESCRIPTION, LONGEST_LABEL, type TaskRow } from './task-row';

/** What Jira takes of a task under this parent, as far as its create form tells. */
export interface TaskForm {
  readonly types: readonly TaskTypeForm[];
  /** Account ids of people of whom it is known that they may have no tasks here. */
  readonly notAssignable: ReadonlySet<string>;
}

/** One type that the project allows under the parent. */
export interface TaskTypeForm {
  readonly typeId: string;
  /** Names of fields that have to be filled in and that Lockstep does not fill; `null` while nobody has asked. */
  readonly required: readonly string[] | null;
  /** Ids of fields that the form has; `null` while nobody has asked. */
  readonly fields: ReadonlySet<string> | null;
}

/** Why a row cannot be made as it is. */
export type RowProblem =
  | { readonly kind: 'summary-empty' }
  /** By so many characters. */
  | { readonly kind: 'summary-too-long'; readonly by: number }
  | { readonly kind: 'summary-lines' }
  /** The row of that number, from 0, says the same. */
  | { readonly kind: 'same-as-row'; readonly row: number }
  | { readonly kind: 'type-not-allowed' }
  | { readonly kind: 'fields-required'; readonly names: readonly string[] }
  | { readonly kind: 'field-not-on-form'; readonly field: OptionalField }
  /** Deactivated, or without the right to work in the project. */
  | { readonly kind: 'not-assignable' }
  | { readonly kind: 'estimate-unreadable' }
  | { readonly kind: 'label-spaces'; readonly label: string }
  | { readonly kind: 'label-too-long' }
  | { readonly kind: 'description-too-long' };

export type OptionalField = 'assignee' | 'priority' | 'estimate' | 'labels' | 'description';

/** Jira's ids of the fields that a row may fill. */
const FIELD_IDS: Readonly<Record<OptionalField, string>> = {
  assignee: 'assignee',
  priority: 'priority',
  estimate: 'timetracking',
  labels: 'labels',
  description: 'description',
};

const ESTIMATE = /^(?:\d+(?:\.\d+)?[wdhm]\s*)+$/i;

/** What a row is found to be on its own. */
export interface CheckedRow {
  /** Equal for summaries that say the same to a reader. */
  readonly summary: string;
  readonly problems: readonly RowProblem[];
}

/** The problems of each row, in the order in which people meet them; all rows are looked at before one is made. */
export const checkRows = (rows: readonly TaskRow[], form: TaskForm): readonly (readonly RowProblem[])[] =>
  besideOthers(rows.map((row) => checkRow(row, form)));

/** The problems that a row has whatever the others say. */
export function checkRow(row: TaskRow, { types, notAssignable }: TaskForm): CheckedRow {
  const type = types.find(({ typeId }) => typeId === row.typeId);
  return {
    summary: normalSummary(row.summary),
    problems: [
      ...summaryProblems(row),
      ...typeProblems(row, type),
      ...valueProblems(row),
      ...personProblems(row, notAssignable),
    ],
  };
}

/** The problems of each row among the others. */
export function besideOthers(checked: readonly CheckedRow[]): readonly (readonly RowProblem[])[] {
  const firstOf = new Map<string, number>();
  return checked.map(({ summary, problems }, n) => {
    const first = firstOf.get(summary) ?? n;
    firstOf.set(summary, first);
    return first === n || summary === '' ? problems : [{ kind: 'same-as-row', row: first }, ...problems];
  });
}

function summaryProblems({ summary }: TaskRow): readonly RowProblem[] {
  const trimmed = summary.trim();
  if (trimmed === '') return [{ kind: 'summary-empty' }];
  if (/[\r\n\u2028\u2029]/.test(trimmed)) return [{ kind: 'summary-lines' }];
  const by = trimmed.length - LONGEST_SUMMARY;
  return by > 0 ? [{ kind: 'summary-too-long', by }] : [];
}

function typeProblems(row: TaskRow, type: TaskTypeForm | undefined): readonly RowProblem[] {
  if (type === undefined) return [{ kind: 'type-not-allowed' }];
  const required: RowProblem[] =
    type.required === null || type.required.length === 0
      ? []
      : [{ kind: 'fields-required', names: type.required }];
  const missing = filledFields(row).filter((field) => type.fields?.has(FIELD_IDS[field]) === false);
  return [...required, ...missing.map((field) => ({ kind: 'field-not-on-form' as const, field }))];
}

/** The optional fields that a row fills. */
function filledFields(row: TaskRow): readonly OptionalField[] {
  const filled: Readonly<Record<OptionalField, boolean>> = {
    assignee: row.assigneeId !== null,
    priority: row.priorityId !== null,
    estimate: row.estimate !== null,
    labels: row.labels.length > 0,
    description: row.description.trim() !== '',
  };
  return (Object.keys(filled) as OptionalField[]).filter((field) => filled[field]);
}

function personProblems({ assigneeId }: TaskRow, notAssignable: ReadonlySet<string>): readonly RowProblem[] {
  return assigneeId !== null && notAssignable.has(assigneeId) ? [{ kind: 'not-assignable' }] : [];
}

function valueProblems({ estimate, labels, description }: TaskRow): readonly RowProblem[] {
  const problems: RowProblem[] = [];
  if (estimate !== null && !ESTIMATE.test(estimate.trim())) problems.push({ kind: 'estimate-unreadable' });
  const spaced = labels.find((label) => /\s/.test(label));
  if (spaced !== undefined) problems.push({ kind: 'label-spaces', label: spaced });
  if (labels.some((label) => label.length > LONGEST_LABEL)) problems.push({ kind: 'label-too-long' });
  if (description.length > LONGEST_DESCRIPTION) problems.push({ kind: 'description-too-long' });
  return problems;
}
