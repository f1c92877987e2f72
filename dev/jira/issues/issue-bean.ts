import { customSchema } from '../fields/custom-fields';
import { editMetadata } from '../fields/edit-metadata';
import { customFieldsOf, type FieldSelection } from '../fields/select-fields';
import { SYSTEM_FIELD } from '../fields/system-fields';
import { type Desk } from '../store/issues';
import { allValuesOf } from '../store/issue-values';
import { type CustomFieldRow, type IssueRow, type ProjectRow } from '../store/rows';
import { changelogOf } from '../views/changelog';
import { customValueView } from '../views/custom-values';
import { FIELD_VIEWS } from '../views/issue-fields';
import { type IssueView, viewIssue } from '../views/issue-viewer';
import { renderedFields } from '../views/rendered-fields';
import { availableTransitions, transitionView } from './workflow';

type Json = Readonly<Record<string, unknown>>;

export interface IssueBeanOptions {
  readonly fields: FieldSelection;
  /** `names`, `schema`, `renderedFields`, `changelog`, `editmeta`, `transitions`, `operations`; others are passed over. */
  readonly expand: ReadonlySet<string>;
  /** Keys of the issue properties to show. */
  readonly properties: readonly string[];
}

const EXPANDABLE = 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations';

/** An issue as Jira's operations answer it. The caller has checked that it may be seen. */
export function issueBean(desk: Desk, issue: IssueRow, options: IssueBeanOptions): Json {
  const view = viewIssue(desk, issue);
  const custom = customFieldsOf(options.fields, issue);
  const fields = fieldValues(view, options.fields.system, custom);
  return {
    expand: EXPANDABLE,
    id: String(issue.id),
    self: view.link(`/issue/${String(issue.id)}`),
    key: issue.key,
    ...(options.properties.length > 0 ? { properties: propertiesOf(view, options.properties) } : {}),
    ...expansions(view, options, Object.keys(fields), custom),
    ...(Object.keys(fields).length > 0 || !isEmpty(options.fields) ? { fields } : {}),
  };
}

const isEmpty = ({ system, custom }: FieldSelection): boolean => system.length + custom.length === 0;

function fieldValues(view: IssueView, system: readonly string[], custom: readonly CustomFieldRow[]): Json {
  const values: Record<string, unknown> = {};
  for (const fieldId of system) {
    const value = FIELD_VIEWS[fieldId]?.(view);
    if (value !== undefined) values[fieldId] = value;
  }
  if (custom.length > 0) {
    const stored = allValuesOf(view.db, view.issue.id);
    for (const field of custom) values[field.id] = customValueView(view, field, stored.get(field.id) ?? []);
  }
  return values;
}

function propertiesOf({ db, issue }: IssueView, keys: readonly string[]): Json {
  const wanted = keys.includes('*all');
  return Object.fromEntries(
    db
      .all<{ key: string; value: string }>(
        'SELECT key, value FROM jira_issue_property WHERE issue_id = ? ORDER BY key',
        [issue.id],
      )
      .filter(({ key }) => wanted || keys.includes(key))
      .map(({ key, value }) => [key, JSON.parse(value) as unknown]),
  );
}

function expansions(
  view: IssueView,
  { expand }: IssueBeanOptions,
  shown: readonly string[],
  custom: readonly CustomFieldRow[],
): Json {
  const { desk, issue } = view;
  const project = desk.lookups.project(issue.project_id);
  return {
    ...(expand.has('names') ? { names: fieldNames(shown, custom) } : {}),
    ...(expand.has('schema') ? { schema: fieldSchemas(shown, custom) } : {}),
    ...(expand.has('renderedFields') ? { renderedFields: renderedFields(view, shown) } : {}),
    ...(expand.has('changelog') ? { changelog: changelogOf(view, issue) } : {}),
    ...(expand.has('editmeta') && project
      ? { editmeta: { fields: editMetadata(desk, { issue, project }) } }
      : {}),
    ...(expand.has('transitions') && project ? { transitions: transitionsOf(view, project) } : {}),
    ...(expand.has('operations') ? { operations: { linkGroups: [] } } : {}),
  };
}

const transitionsOf = (view: IssueView, project: ProjectRow): readonly Json[] =>
  availableTransitions(view.desk, { issue: view.issue, project }).map((transition) =>
    transitionView(view, transition),
  );

/** Field id → name, for the fields of one answer or of a whole search. */
export function fieldNames(shown: readonly string[], custom: readonly CustomFieldRow[]): Json {
  const customNames = new Map(custom.map(({ id, name }) => [id, name]));
  return Object.fromEntries(shown.map((id) => [id, SYSTEM_FIELD.get(id)?.name ?? customNames.get(id) ?? id]));
}

export function fieldSchemas(shown: readonly string[], custom: readonly CustomFieldRow[]): Json {
  const customRows = new Map(custom.map((row) => [row.id, row]));
  return Object.fromEntries(
    shown.flatMap((id) => {
      const row = customRows.get(id);
      const system = SYSTEM_FIELD.get(id);
      if (row) return [[id, customSchema(row)]];
      if (!system) return [];
      const { type, items } = system;
      return [[id, { type, ...(items === undefined ? {} : { items }), system: id }]];
    }),
  );
}
