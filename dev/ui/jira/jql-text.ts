/** A value as JQL takes it anywhere, reserved words and quotes included. */
export function jqlText(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Filters of a project's list, as its form sends them. */
export interface ListFilters {
  readonly text: string;
  /** A status category by its key in JQL, or empty for all. */
  readonly status: string;
}

export const STATUS_FILTERS = [
  { value: '', name: 'Any status' },
  { value: 'new', name: 'To do' },
  { value: 'indeterminate', name: 'In progress' },
  { value: 'done', name: 'Done' },
] as const;

export function projectJql(projectKey: string, { text, status }: ListFilters): string {
  const known = STATUS_FILTERS.some(({ value }) => value === status && value !== '');
  const clauses = [
    `project = ${jqlText(projectKey)}`,
    ...(text === '' ? [] : [`text ~ ${jqlText(text)}`]),
    ...(known ? [`statusCategory = ${jqlText(status)}`] : []),
  ];
  return `${clauses.join(' AND ')} ORDER BY created DESC`;
}
