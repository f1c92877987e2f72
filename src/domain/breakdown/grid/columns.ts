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

type Show = (row: TaskRow, names: GridNames) => string;

const nameOf = (names: ReadonlyMap<string, string>, id: string | null): string =>
  id === null ? '' : (names.get(id) ?? '');

const SHOWN: Readonly<Record<GridColumn, Show>> = {
  summary: ({ summary }) => summary,
  type: ({ typeId }, { types }) => nameOf(types, typeId),
  assignee: ({ assigneeId }, { people }) => nameOf(people, assigneeId),
  priority: ({ priorityId }, { priorities }) => nameOf(priorities, priorityId),
  estimate: ({ estimate }) => estimate ?? '',
  labels: ({ labels }) => labels.join(', '),
  description: ({ description }) => description,
};

/** What a cell shows; of an id that nobody knows a name for, nothing. */
export const cellText = (row: TaskRow, column: GridColumn, names: GridNames): string =>
  SHOWN[column](row, names);

/** The row with a text put into one of its cells; `null` where the text means nothing there. */
export function withCell(row: TaskRow, column: GridColumn, text: string, names: GridNames): TaskRow | null {
  const value = text.trim();
  switch (column) {
    case 'summary':
      return { ...row, summary: value.replace(/(?<!\s)\s*[\r\n]+\s*/g, ' ') };
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
