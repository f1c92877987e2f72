import { type CustomFieldKind } from '../../seed/jira-world';
import { type CustomFieldRow } from '../store/rows';

interface Kind {
  readonly type: string;
  readonly items?: string;
  /** Atlassian's name of the custom field type. */
  readonly custom: string;
}

const standard = (name: string): string => `com.atlassian.jira.plugin.system.customfieldtypes:${name}`;

const KINDS: Readonly<Record<CustomFieldKind, Kind>> = {
  text: { type: 'string', custom: standard('textfield') },
  paragraph: { type: 'string', custom: standard('textarea') },
  number: { type: 'number', custom: standard('float') },
  date: { type: 'date', custom: standard('datepicker') },
  datetime: { type: 'datetime', custom: standard('datetime') },
  select: { type: 'option', custom: standard('select') },
  checkboxes: { type: 'array', items: 'option', custom: standard('multicheckboxes') },
  multiselect: { type: 'array', items: 'option', custom: standard('multiselect') },
  labels: { type: 'array', items: 'string', custom: standard('labels') },
  user: { type: 'user', custom: standard('userpicker') },
  url: { type: 'string', custom: standard('url') },
  'epic-colour': { type: 'string', custom: 'com.pyxis.greenhopper.jira:jsw-issue-color' },
  sprint: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
};

export const kindOf = (row: CustomFieldRow): CustomFieldKind => row.kind as CustomFieldKind;

export const holdsMany = (row: CustomFieldRow): boolean => KINDS[kindOf(row)].type === 'array';

export const customNumber = (fieldId: string): number => Number(fieldId.slice('customfield_'.length));

/** The schema of a custom field as `GET /field` and the create form describe it. */
export function customSchema(row: CustomFieldRow): Readonly<Record<string, unknown>> {
  const { type, items, custom } = KINDS[kindOf(row)];
  return { type, ...(items === undefined ? {} : { items }), custom, customId: customNumber(row.id) };
}
