import { type Answer, type Call, type Operation } from '../../products/operation';
import { customNumber, customSchema } from '../fields/custom-fields';
import { SYSTEM_FIELDS, type SystemField } from '../fields/system-fields';
import { scopes } from '../scopes';
import { openDesk, type Desk } from '../store/issues';
import { seesProject } from '../store/projects';
import { type CustomFieldRow } from '../store/rows';
import { scopeView } from '../views/configuration';
import { pageBean, pageOf, queryList } from '../views/requests';
import { createViewer } from '../views/viewer';

type Json = Readonly<Record<string, unknown>>;

export const fieldOperations: readonly Operation[] = [
  {
    operationId: 'getFields',
    method: 'GET',
    path: '/rest/api/3/field',
    depth: 'full',
    scopes: scopes(
      'read:jira-work',
      'read:field read:avatar read:project-category read:project read:field-configuration',
    ),
    run: getFields,
  },
  {
    operationId: 'getFieldsPaginated',
    method: 'GET',
    path: '/rest/api/3/field/search',
    depth: 'full',
    scopes: scopes('read:jira-work', 'read:field read:field-configuration'),
    run: getFieldsPaginated,
  },
];

function getFields(call: Call): Answer {
  const desk = openDesk(call);
  return {
    status: 200,
    body: [...SYSTEM_FIELDS.map(systemFieldView), ...customFields(desk).map(customFieldView)],
  };
}

/** A team-managed project's fields are told to those who see the project. */
function customFields(desk: Desk): readonly CustomFieldRow[] {
  return [...desk.lookups.customFields().values()].filter(({ project_id }) => {
    const project = project_id === null ? undefined : desk.lookups.project(project_id);
    return project_id === null || (project !== undefined && seesProject(desk, project));
  });
}

const systemSchema = ({ id, type, items }: SystemField): Json => ({
  type,
  ...(items === undefined ? {} : { items }),
  system: id,
});

const systemFieldView = (field: SystemField): Json => ({
  id: field.id,
  key: field.id,
  name: field.name,
  custom: false,
  orderable: field.orderable,
  navigable: field.navigable,
  searchable: field.searchable,
  clauseNames: field.clauseNames,
  schema: systemSchema(field),
});

const customFieldView = (field: CustomFieldRow): Json => ({
  id: field.id,
  key: field.id,
  name: field.name,
  custom: true,
  orderable: true,
  navigable: true,
  searchable: true,
  clauseNames: [`cf[${String(customNumber(field.id))}]`, field.name],
  ...scopeView(field.project_id),
  schema: customSchema(field),
});

function getFieldsPaginated(call: Call): Answer {
  const desk = openDesk(call);
  const { query } = call;
  const kinds = queryList(query, 'type');
  const ids = queryList(query, 'id');
  const words = query.get('query')?.toLowerCase() ?? '';
  const system = SYSTEM_FIELDS.map((field) => ({
    id: field.id,
    name: field.name,
    description: '',
    schema: systemSchema(field),
    kind: 'system',
  }));
  const custom = customFields(desk).map((field) => ({
    id: field.id,
    name: field.name,
    description: field.description,
    schema: customSchema(field),
    kind: 'custom',
  }));
  const fields = [...system, ...custom]
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .filter(({ id, name }) => (ids.length === 0 || ids.includes(id)) && name.toLowerCase().includes(words))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.id.localeCompare(b.id, 'en'));
  const address = new URL(createViewer(desk).link('/field/search'));
  const page = pageOf(query, { usual: 50, most: 50 });
  return {
    status: 200,
    body: pageBean(fields, page, address, ({ id, name, description, schema }) => ({
      id,
      key: id,
      name,
      description,
      schema,
    })),
  };
}
