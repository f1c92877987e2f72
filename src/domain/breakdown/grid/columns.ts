import { type TaskRow } from '../task-row';

/** The columns of the grid, in their order. */
export const GRID_COLUMNS = [
  'summary',
  'type',
  'assignee',
  'priority',
  'estimate',
  'labels',
  'description',
] as const;
export type GridColumn = (typeof GRID_COLUMNS)[number];

/** Names that stand in cells for the ids that a row holds. */
export interface GridNames {
  readonly types: ReadonlyMap<string, string>;
  readonly priorities: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

/** What a cell shows; of an id that nobody knows a name for, nothing. */
export function cellText(row: TaskRow, column: GridColumn, names: GridNames): string {
  switch (column) {
    case 'summary':
      return row.summary;
    case 'type':
      return names.types.get(row.typeId) ?? '';
    case 'assignee':
      return row.assigneeId === null ? '' : (names.people.get(row.assigneeId) ?? '');
    case 'priority':
      return row.priorityId === null ? '' : (names.priorities.get(row.priorityId) ?? '');
    case 'estimate':
      return row.estimate ?? '';
    case 'labels':
      return row.labels.join(', ');
    case 'description':
      return row.description;
  }
}

/** The row with a text put into one of its cells; `null` where the text means nothing there. */
export function withCell(row: TaskRow, column: GridColumn, text: string, names: GridNames): TaskRow | null {
  const value = text.trim();
  switch (column) {
    case 'summary':
      return { ...row, summary: value.replace(/\s*[\r\n]+\s*/g, ' ') };
    case 'type': {
      const typeId = idNamed(names.types, value);
      return typeId === null ? null : { ...row, typeId };
    }
    case 'assignee':
      return withId(row, 'assigneeId', names.people, value);
    case 'priority':
      return withId(row, 'priorityId', names.priorities, value);
    case 'estimate':
      return { ...row, estimate: value === '' ? null : value };
    case 'labels':
      return {
        ...row,
        labels: [
          ...new Set(
            value
              .split(/[,;\n]+/)
              .map((label) => label.trim())
              .filter(Boolean),
          ),
        ],
      };
    case 'description':
      return { ...row, description: text.trimEnd() };
  }
}

function withId(
  row: TaskRow,
  field: 'assigneeId' | 'priorityId',
  names: ReadonlyMap<string, string>,
  value: string,
): TaskRow | null {
  if (value === '') return { ...row, [field]: null };
  const id = idNamed(names, value);
  return id === null ? null : { ...row, [field]: id };
}

function idNamed(names: ReadonlyMap<string, string>, value: string): string | null {
  const wanted = value.toLowerCase();
  for (const [id, name] of names) if (name.toLowerCase() === wanted) return id;
  return null;
}
