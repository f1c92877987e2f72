import { type Db } from '../../kernel/sqlite';
import { may, type Desk, type SeenIssue } from '../store/issues';
import {
  type IssueTypeRow,
  type NamedRow,
  type OptionRow,
  type PriorityRow,
  type ProjectRow,
} from '../store/rows';
import { type ComponentRow, type VersionRow } from '../store/rows';
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
  if (!may(desk, 'EDIT_ISSUES', seen)) return {};
  const type = desk.lookups.type(seen.issue.type_id);
  if (!type) return {};
  return Object.fromEntries(formFields(desk, seen.project, type).map((field) => [field.key, field]));
}

interface FormField {
  readonly key: string;
  readonly required: boolean;
}

/** The create form's fields, which also name the project. */
export function createMetadata(desk: Desk, project: ProjectRow, type: IssueTypeRow): readonly Json[] {
  const viewer = createViewer(desk);
  const projectField = {
    ...systemField('project', desk, project, type, viewer),
    allowedValues: [projectRefView(viewer, project)],
  };
  return [projectField, ...formFields(desk, project, type)].map((field) => ({
    ...field,
    fieldId: field.key,
  }));
}

function formFields(desk: Desk, project: ProjectRow, type: IssueTypeRow): readonly FormField[] {
  const viewer = createViewer(desk);
  const system = FORM_FIELDS.filter((fieldId) => isOnForm(desk, project, type, fieldId)).map((fieldId) =>
    systemField(fieldId, desk, project, type, viewer),
  );
  const custom = [...desk.lookups.customFields().values()]
    .filter((field) => isFieldOf(field, project.id))
    .map((field) => {
      const options = optionsOf(desk.call.context.db, field.id);
      return {
        required: false,
        schema: customSchema(field),
        name: field.name,
        key: field.id,
        operations: operationsOf(holdsMany(field)),
        hasDefaultValue: false,
        ...(options.length > 0 ? { allowedValues: options.map((option) => optionView(viewer, option)) } : {}),
      };
    });
  return [...system, ...custom];
}

function isOnForm(desk: Desk, project: ProjectRow, type: IssueTypeRow, fieldId: string): boolean {
  if (fieldId === 'issuetype' || fieldId === 'timetracking') return true;
  if (fieldId === 'parent' && !hasParentType(desk, project, type)) return false;
  return ruleOnForm(desk, project, fieldId) !== undefined;
}

function hasParentType({ call }: Desk, project: ProjectRow, type: IssueTypeRow): boolean {
  return (
    call.context.db.get(
      `SELECT 1 FROM jira_issue_type t JOIN jira_project_issue_type p ON p.type_id = t.id
       WHERE p.project_id = ? AND t.hierarchy_level = ?`,
      [project.id, type.hierarchy_level + 1],
    ) !== undefined
  );
}

function systemField(
  fieldId: string,
  desk: Desk,
  project: ProjectRow,
  type: IssueTypeRow,
  viewer: Viewer,
): FormField & Json {
  const field = SYSTEM_FIELD.get(fieldId);
  const { type: kind = 'string', items, name = fieldId } = field ?? {};
  const allowedValues = allowedOf(fieldId, desk.call.context.db, project, type, viewer);
  return {
    required: REQUIRED.has(fieldId) || (fieldId === 'parent' && type.hierarchy_level < 0),
    schema: { type: kind, ...(items === undefined ? {} : { items }), system: fieldId },
    name,
    key: fieldId,
    operations: operationsOf(kind === 'array'),
    hasDefaultValue: fieldId === 'priority' || fieldId === 'reporter',
    ...(fieldId === 'assignee'
      ? {
          autoCompleteUrl: viewer.link(
            `/user/assignable/search?project=${encodeURIComponent(project.key)}&query=`,
          ),
        }
      : {}),
    ...(allowedValues === undefined ? {} : { allowedValues }),
  };
}

const operationsOf = (many: boolean): readonly string[] => (many ? ['add', 'set', 'remove'] : ['set']);

function allowedOf(
  fieldId: string,
  db: Db,
  project: ProjectRow,
  type: IssueTypeRow,
  viewer: Viewer,
): readonly Json[] | undefined {
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
        .map((row) => securityLevelView(viewer, row));
    default:
      return undefined;
  }
}

const optionsOf = (db: Db, fieldId: string): readonly OptionRow[] =>
  db.all<OptionRow>('SELECT * FROM jira_field_option WHERE field_id = ? AND disabled = 0 ORDER BY position', [
    fieldId,
  ]);
