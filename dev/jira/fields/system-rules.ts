import { findPerson } from '../../products/people';
import { type SitePerson } from '../../products/wire';
import { wordsOfAdf } from '../store/field-values';
import { createRightsOf } from '../store/rights';
import { findSeenIssue } from '../store/issues';
import { type PermissionKey } from '../store/permission-keys';
import { FieldError, type FieldRule, type FieldScene } from './field-rule';
import { isObject } from '../../kernel/json-object';
import { NOT_ADF, parseDay, parseText, storedAdf, wordOf } from './read-input';

const MAX_SUMMARY = 255;
const MAX_LABEL = 255;

const single = { custom: false, many: false, hasIds: true } as const;
const list = { custom: false, many: true, hasIds: true, place: { kind: 'values' } } as const;
const sameText = (element: string): string => element;

const summary: FieldRule = {
  ...single,
  id: 'summary',
  historyName: 'summary',
  place: { kind: 'column', column: 'summary', holds: 'text' },
  hasIds: false,
  parse: (input) => {
    if (typeof input !== 'string') throw new FieldError('Operation value must be a string');
    const trimmed = input.trim();
    if (trimmed === '') throw new FieldError('You must specify a summary of the issue.');
    if (trimmed.length > MAX_SUMMARY) throw new FieldError('Summary must be less than 255 characters.');
    if (/[\r\n]/.test(trimmed))
      throw new FieldError('The summary is invalid because it contains newline characters.');
    return trimmed;
  },
  text: sameText,
};

const richText = (id: 'description' | 'environment'): FieldRule => ({
  ...single,
  id,
  historyName: id,
  place: { kind: 'body', column: id },
  hasIds: false,
  parse: (input, { desk }) => {
    if (!isObject(input)) throw new FieldError(NOT_ADF);
    return storedAdf(desk.call.context, input, {
      invalid: () => new FieldError(NOT_ADF),
      tooLong: () => new FieldError('CONTENT_LIMIT_EXCEEDED'),
    });
  },
  text: wordsOfAdf,
});

const priority: FieldRule = {
  ...single,
  id: 'priority',
  historyName: 'priority',
  place: { kind: 'column', column: 'priority_id', holds: 'id' },
  parse: (input, scene) => namedId(input, scene, 'jira_priority', 'The priority selected is invalid.'),
  text: (element, { desk }) => desk.lookups.priority(Number(element))?.name ?? element,
};

const resolution: FieldRule = {
  ...single,
  id: 'resolution',
  historyName: 'resolution',
  place: { kind: 'column', column: 'resolution_id', holds: 'id' },
  parse: (input, scene) => namedId(input, scene, 'jira_resolution', 'The resolution selected is invalid.'),
  text: (element, { desk }) => desk.lookups.resolution(Number(element))?.name ?? element,
};

/** Finds what `{id}` or `{name}` means in a table of named rows. */
function namedId(
  input: unknown,
  { desk }: FieldScene,
  table: 'jira_priority' | 'jira_resolution',
  refusal: string,
): string {
  if (!isObject(input)) throw new FieldError('Specify an object with the id or name.');
  const id = wordOf(input['id']);
  const { db } = desk.call.context;
  const row =
    id === undefined
      ? db.get<{ id: number }>(`SELECT id FROM ${table} WHERE name = ? COLLATE NOCASE`, [
          wordOf(input['name']) ?? '',
        ])
      : db.get<{ id: number }>(`SELECT id FROM ${table} WHERE id = ?`, [Number(id)]);
  if (!row) throw new FieldError(refusal);
  return String(row.id);
}

/** An account id in a request; `-1` means automatic, which this site reads as nobody. */
export function parsePerson(input: unknown, { desk }: FieldScene): SitePerson {
  const accountId = isObject(input) ? wordOf(input['accountId'] ?? input['id']) : undefined;
  if (accountId === undefined) throw new FieldError('Specify an object with the accountId of a user.');
  const person = findPerson(desk.call.context.db, accountId);
  if (!person) throw new FieldError(`Specify a valid 'accountId'. The user '${accountId}' does not exist.`);
  return person;
}

const personName = (element: string, { desk }: FieldScene): string =>
  desk.lookups.person(element)?.displayName ?? element;

const assignee: FieldRule = {
  ...single,
  id: 'assignee',
  historyName: 'assignee',
  place: { kind: 'column', column: 'assignee_id', holds: 'text' },
  parse: (input, scene) => {
    requireRight(
      scene,
      'ASSIGN_ISSUES',
      "Field 'assignee' cannot be set. It is not on the appropriate screen, or unknown.",
    );
    const person = parsePerson(input, scene);
    const rights = createRightsOf(scene.desk.call.context, person.accountId);
    if (!person.active || !rights.has('ASSIGNABLE_USER', scene.project)) {
      throw new FieldError(`User '${person.displayName}' cannot be assigned issues.`);
    }
    return person.accountId;
  },
  text: personName,
};

const reporter: FieldRule = {
  ...single,
  id: 'reporter',
  historyName: 'reporter',
  place: { kind: 'column', column: 'reporter_id', holds: 'text' },
  parse: (input, scene) => {
    const person = parsePerson(input, scene);
    if (person.accountId !== scene.desk.rights.accountId) {
      requireRight(
        scene,
        'MODIFY_REPORTER',
        "Field 'reporter' cannot be set. It is not on the appropriate screen, or unknown.",
      );
    }
    return person.accountId;
  },
  text: personName,
};

function requireRight(
  { desk, project, issue }: FieldScene,
  permission: PermissionKey,
  refusal: string,
): void {
  if (!desk.rights.has(permission, project, issue ?? undefined)) throw new FieldError(refusal);
}

const labels: FieldRule = {
  ...list,
  id: 'labels',
  historyName: 'labels',
  hasIds: false,
  parse: (input) => {
    const label = parseText(input, MAX_LABEL);
    if (/\s/.test(label)) throw new FieldError(`The label '${label}' contains spaces which is invalid.`);
    if (label === '') throw new FieldError('A label cannot be empty.');
    return label;
  },
  text: sameText,
};

const components: FieldRule = {
  ...list,
  id: 'components',
  historyName: 'Component',
  itemPerElement: true,
  parse: (input, scene) => ofProject(input, scene, 'jira_component', 'Component'),
  text: (element, { desk }) => desk.lookups.component(Number(element))?.name ?? element,
};

const versionList = (id: 'fixVersions' | 'versions', historyName: string): FieldRule => ({
  ...list,
  id,
  historyName,
  itemPerElement: true,
  parse: (input, scene) => ofProject(input, scene, 'jira_version', 'Version'),
  text: (element, { desk }) => desk.lookups.version(Number(element))?.name ?? element,
});

function ofProject(
  input: unknown,
  { desk, project }: FieldScene,
  table: 'jira_component' | 'jira_version',
  noun: string,
): string {
  if (!isObject(input)) throw new FieldError('Specify an object with the id or name.');
  const [column, value] =
    input['id'] === undefined ? ['name', wordOf(input['name'])] : ['id', wordOf(input['id'])];
  const row = desk.call.context.db.get<{ id: number }>(
    `SELECT id FROM ${table} WHERE project_id = ? AND CAST(${column} AS TEXT) = ? COLLATE NOCASE`,
    [project.id, value ?? ''],
  );
  if (!row) throw new FieldError(`${noun} ${column} '${value ?? ''}' is not valid`);
  return String(row.id);
}

const duedate: FieldRule = {
  ...single,
  id: 'duedate',
  historyName: 'duedate',
  place: { kind: 'column', column: 'due_date', holds: 'text' },
  parse: parseDay,
  text: (element) => `${element} 00:00:00.0`,
};

const parent: FieldRule = {
  ...single,
  id: 'parent',
  historyName: 'IssueParentAssociation',
  place: { kind: 'column', column: 'parent_id', holds: 'id' },
  parse: (input, { desk, type }) => {
    const idOrKey = isObject(input) ? wordOf(input['id'] ?? input['key']) : undefined;
    if (idOrKey === undefined) throw new FieldError('Specify an object with the id or key of the parent.');
    const found = findSeenIssue(desk, idOrKey);
    if (!found) throw new FieldError('Could not find issue by id or key.');
    if (found.issue.hierarchy_level !== type.hierarchy_level + 1) {
      throw new FieldError('Given parent work item does not belong to appropriate hierarchy.');
    }
    return String(found.issue.id);
  },
  text: (element, { desk }) =>
    desk.call.context.db.get<{ key: string }>('SELECT key FROM jira_issue WHERE id = ?', [Number(element)])
      ?.key ?? element,
};

const NO_SECURITY = "Field 'security' cannot be set. It is not on the appropriate screen, or unknown.";

const security: FieldRule = {
  ...single,
  id: 'security',
  historyName: 'security',
  place: { kind: 'column', column: 'security_level_id', holds: 'id' },
  parse: (input, scene) => {
    const { desk, project, type, issue } = scene;
    if (type.hierarchy_level < 0) throw new FieldError(NO_SECURITY);
    requireRight(scene, 'SET_ISSUE_SECURITY', NO_SECURITY);
    const [column, value] =
      isObject(input) && input['id'] === undefined
        ? ['name', wordOf(input['name'])]
        : ['id', isObject(input) ? wordOf(input['id']) : undefined];
    const row = desk.call.context.db.get<{ id: number }>(
      `SELECT id FROM jira_security_level WHERE scheme_id = ? AND CAST(${column} AS TEXT) = ?`,
      [project.security_scheme_id ?? 0, value ?? ''],
    );
    if (!row || !desk.rights.mayUseLevel(row.id, project, issue ?? undefined)) {
      throw new FieldError('The issue security level is invalid.');
    }
    return String(row.id);
  },
  text: (element, { desk }) => desk.lookups.securityLevel(Number(element))?.name ?? element,
};

/** The rules of the fields that a create or edit form can hold. */
export const SYSTEM_RULES: ReadonlyMap<string, FieldRule> = new Map(
  [
    summary,
    richText('description'),
    richText('environment'),
    priority,
    assignee,
    reporter,
    labels,
    components,
    versionList('fixVersions', 'Fix Version'),
    versionList('versions', 'Version'),
    duedate,
    parent,
    security,
  ].map((rule) => [rule.id, rule]),
);

/** Written by transitions only. */
export const RESOLUTION_RULE = resolution;
