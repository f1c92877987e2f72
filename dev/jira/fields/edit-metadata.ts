import { may, type Desk, type SeenIssue } from '../store/issues';
import {
  type ComponentRow,
  type CustomFieldRow,
  type IssueTypeRow,
  type NamedRow,
  type OptionRow,
  type PriorityRow,
  type ProjectRow,
  type VersionRow,
} from '../store/rows';
import {
  componentView,
  issueTypeView,
  optionView,
  priorityView,
  projectRefView,
  securityLevelView,
  versionView,
} from '../views/configuration';
import { createViewer, type Viewer } from '../views/viewer';
import { customSchema, holdsMany } from './custom-fields';
import { ruleOnForm } from './issue-form';
import { requiredCustomFields } from './required-fields';
import { isFieldOf } from './select-fields';
import { SYSTEM_FIELD } from './system-fields';

type Json = Readonly<Record<string, unknown>>;

/** The fields of a create or edit form, in the order in which forms show them. */
const FORM_FIELDS = [
  'summary',
  'issuetype',
  'parent',
  'components',
  'description',
  'reporter',
  'fixVersions',
  'priority',
  'labels',
  'timetracking',
  'environment',
  'versions',
  'duedate',
  'security',
  'assignee',
];

const REQUIRED: ReadonlySet<string> = new Set(['summary', 'issuetype', 'project', 'reporter']);

/** Field id → what the edit form knows of it; empty for callers who may not edit. */
export function editMetadata(desk: Desk, seen: SeenIssue): Json {
  const type = desk.lookups.type(seen.issue.type_id);
  if (!type || !may(desk, 'EDIT_ISSUES', seen)) return {};
  return Object.fromEntries(
    formFields(openForm(desk, seen.project, type)).map((field) => [field.key, field]),
  );
}

/** The create form's fields, which also name the project. */
export function createMetadata(desk: Desk, project: ProjectRow, type: IssueTypeRow): readonly Json[] {
  const form = openForm(desk, project, type);
  const projectField = {
    ...systemField(form, 'project'),
    allowedValues: [projectRefView(form.viewer, project)],
  };
  return [projectField, ...formFields(form)].map((field) => ({ ...field, fieldId: field.key }));
}

/** What the screen of a transition asks for: one field, which it requires. */
export function screenMetadata(desk: Desk, seen: SeenIssue, fieldId: string): Json {
  const type = desk.lookups.type(seen.issue.type_id);
  const field = type && formFields(openForm(desk, seen.project, type)).find(({ key }) => key === fieldId);
  return field ? { [fieldId]: { ...field, required: true } } : {};
}

interface Form {
  readonly desk: Desk;
  readonly project: ProjectRow;
  readonly type: IssueTypeRow;
  readonly viewer: Viewer;
}

const openForm = (desk: Desk, project: ProjectRow, type: IssueTypeRow): Form => ({
  desk,
  project,
  type,
  viewer: createViewer(desk),
});

interface FormField {
  readonly key: string;
  readonly required: boolean;
}

function formFields(form: Form): readonly FormField[] {
  const system = FORM_FIELDS.filter((fieldId) => isOnForm(form, fieldId)).map((fieldId) =>
    systemField(form, fieldId),
  );
  const custom = [...form.desk.lookups.customFields().values()]
    .filter((field) => isFieldOf(field, form.project.id))
    .map((field) => customField(form, field));
  return [...system, ...custom];
}

function isOnForm(form: Form, fieldId: string): boolean {
  if (fieldId === 'issuetype' || fieldId === 'timetracking') return true;
  if (fieldId === 'parent' && !hasParentType(form)) return false;
  return ruleOnForm(form.desk, form.project, fieldId) !== undefined;
}

function hasParentType({ desk, project, type }: Form): boolean {
  const found = desk.call.context.db.get(
    `SELECT 1 FROM jira_issue_type t JOIN jira_project_issue_type p ON p.type_id = t.id
     WHERE p.project_id = ? AND t.hierarchy_level = ?`,
    [project.id, type.hierarchy_level + 1],
  );
  return found !== undefined;
}

function systemField(form: Form, fieldId: string): FormField & Json {
  const field = SYSTEM_FIELD.get(fieldId);
  const { type: kind = 'string', items, name = fieldId } = field ?? {};
  const allowedValues = allowedOf(form, fieldId);
  return {
    required: REQUIRED.has(fieldId) || (fieldId === 'parent' && form.type.hierarchy_level < 0),
    schema: { type: kind, ...(items === undefined ? {} : { items }), system: fieldId },
    name,
    key: fieldId,
    operations: operationsOf(kind === 'array'),
    hasDefaultValue: fieldId === 'priority' || fieldId === 'reporter',
    ...(fieldId === 'assignee' ? { autoCompleteUrl: assigneeSearch(form) } : {}),
    ...(allowedValues === undefined ? {} : { allowedValues }),
  };
}

const assigneeSearch = ({ viewer, project }: Form): string =>
  viewer.link(`/user/assignable/search?project=${encodeURIComponent(project.key)}&query=`);

const operationsOf = (many: boolean): readonly string[] => (many ? ['add', 'set', 'remove'] : ['set']);

function customField({ desk, project, type, viewer }: Form, field: CustomFieldRow): FormField & Json {
  const options = desk.call.context.db.all<OptionRow>(
    'SELECT * FROM jira_field_option WHERE field_id = ? AND disabled = 0 ORDER BY position',
    [field.id],
  );
  return {
    required: requiredCustomFields(desk, project.id, type.id).some(({ id }) => id === field.id),
    schema: customSchema(field),
    name: field.name,
    key: field.id,
    operations: operationsOf(holdsMany(field)),
    hasDefaultValue: false,
    ...(options.length > 0 ? { allowedValues: options.map((option) => optionView(viewer, option)) } : {}),
  };
}

/** The values that a field can take, for fields that have a list of them. */
function allowedOf({ desk, project, type, viewer }: Form, fieldId: string): readonly Json[] | undefined {
  const { db } = desk.call.context;
  switch (fieldId) {
    case 'issuetype':
      return [issueTypeView(viewer, type)];
    case 'priority':
      return db
        .all<PriorityRow>('SELECT * FROM jira_priority ORDER BY position')
        .map((row) => priorityView(viewer, row));
    case 'components':
      return db
        .all<ComponentRow>('SELECT * FROM jira_component WHERE project_id = ? ORDER BY name, id', [
          project.id,
        ])
        .map((row) => componentView(viewer, row));
    case 'fixVersions':
    case 'versions':
      return db
        .all<VersionRow>(
          'SELECT * FROM jira_version WHERE project_id = ? AND archived = 0 ORDER BY position',
          [project.id],
        )
        .map((row) => versionView(viewer, row));
    case 'security':
      return db
        .all<NamedRow>('SELECT * FROM jira_security_level WHERE scheme_id = ? ORDER BY id', [
          project.security_scheme_id ?? 0,
        ])
        .filter(({ id }) => desk.rights.mayUseLevel(id, project))
        .map((row) => securityLevelView(viewer, row));
    default:
      return undefined;
  }
}
