import { type Lookups } from '../store/lookups';
import { type CustomFieldRow, type IssueRow } from '../store/rows';
import { SYSTEM_FIELDS } from './system-fields';

/** Which fields an answer shows, in the order in which it shows them. */
export interface FieldSelection {
  readonly system: readonly string[];
  readonly custom: readonly CustomFieldRow[];
}

/**
 * Reads `fields`: names, `*all`, `*navigable` and `-name`, also several in one, separated by commas.
 *
 * Unknown names are passed over, as in Jira. With only exclusions the rest of `whenEmpty` is meant.
 */
export function selectFields(
  requested: readonly string[],
  whenEmpty: '*all' | '*navigable' | 'none',
  lookups: Lookups,
): FieldSelection {
  const names = requested.flatMap((part) => part.split(',')).map((name) => name.trim());
  const wanted = new Set(names.filter((name) => name !== '' && !name.startsWith('-')));
  const unwanted = new Set(names.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  if (wanted.size === 0 && whenEmpty !== 'none') wanted.add(whenEmpty);
  const all = wanted.has('*all');
  const navigable = wanted.has('*navigable');
  return {
    system: SYSTEM_FIELDS.filter(
      ({ id, navigable: listed }) => !unwanted.has(id) && (all || (navigable && listed) || wanted.has(id)),
    ).map(({ id }) => id),
    custom: [...lookups.customFields().values()].filter(
      ({ id }) => !unwanted.has(id) && (all || navigable || wanted.has(id)),
    ),
  };
}

/** A team-managed project's own fields exist on its own issues only, all others everywhere. */
export const isFieldOf = (field: CustomFieldRow, projectId: number): boolean =>
  field.project_id === null || field.project_id === projectId;

export const customFieldsOf = (selection: FieldSelection, issue: IssueRow): readonly CustomFieldRow[] =>
  selection.custom.filter((field) => isFieldOf(field, issue.project_id));
