import { type SqlCondition } from '../../store/visibility';
import { condition, isOneOf } from '../conditions';
import { idsNamed, peopleNamed, projectsNamed, siteIdsNamed, versionsBeyond } from '../lookups';
import { type JqlScope } from '../scope';
import { choiceField, type Choices } from './choice-field';
import { type Id, type JqlField } from './field';
import { choiceWithHistory } from './history';
import { amongValues, labelChoices } from './side-values';

const isNull = (column: string): SqlCondition => condition(`i.${column} IS NULL`);

const nameIn = (table: string, column: string): string =>
  `(SELECT lower(o.name) FROM ${table} o WHERE o.id = i.${column})`;

const some = <T>(found: readonly T[]): readonly T[] | undefined => (found.length > 0 ? found : undefined);

/** The three categories by any of the names that Jira gives them. */
const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ...['to do', 'new', '2'].map((name) => [name, 'new'] as const),
  ...['in progress', 'indeterminate', '4'].map((name) => [name, 'indeterminate'] as const),
  ...['done', 'complete', '3'].map((name) => [name, 'done'] as const),
]);

/** Higher priorities stand first in Jira's list and are greater in JQL. */
function prioritiesBeyond(operator: string, id: Id, { db }: JqlScope): readonly Id[] {
  return db
    .all<{ id: number }>(
      `SELECT o.id FROM jira_priority o JOIN jira_priority v ON v.id = ? WHERE -o.position ${operator} -v.position`,
      [id],
    )
    .map((row) => row.id);
}

const people = (column: string, empty?: SqlCondition): Choices => ({
  valueType: 'user',
  ids: (value, scope) => some(peopleNamed(value, scope)),
  where: (ids) => isOneOf(`i.${column}`, ids),
  ...(empty && { empty }),
});

const personSort = (column: string) => ({
  sql: `(SELECT lower(p.display_name) FROM person p WHERE p.account_id = i.${column})`,
  nullable: true,
});

/** People named in a table beside the issue. */
const peopleBeside = (table: string, column: string): Choices => ({
  valueType: 'user',
  ids: (value, scope) => some(peopleNamed(value, scope)),
  where: (ids) => {
    const { sql, params } = isOneOf(column, ids);
    return condition(`i.id IN (SELECT issue_id FROM ${table} WHERE ${sql})`, ...params);
  },
  empty: condition(`NOT EXISTS (SELECT 1 FROM ${table} b WHERE b.issue_id = i.id)`),
});

const versionChoices = (fieldId: string): Choices => ({
  valueType: 'version',
  ids: (value, scope) => idsNamed('jira_version', value, scope),
  ...amongValues(fieldId),
  beyond: (operator, id, scope) => versionsBeyond(operator, Number(id), scope),
});

const firstValue = (fieldId: string, name: string): string =>
  `(SELECT min(${name}) FROM jira_search_issue_value v WHERE v.issue_id = i.id AND v.field_id = '${fieldId}')`;

const nameOfValue = (table: string): string =>
  `(SELECT lower(o.name) FROM ${table} o WHERE o.id = CAST(v.value AS INTEGER))`;

const shown = (displayName: string, type: string, ...otherNames: readonly string[]) => ({
  names: [displayName.toLowerCase(), ...otherNames],
  displayName,
  type,
});

export const systemChoices: readonly JqlField[] = [
  choiceField(
    {
      ...shown('project', 'com.atlassian.jira.project.Project'),
      sort: { sql: nameIn('jira_project', 'project_id'), nullable: false },
    },
    {
      valueType: 'project',
      ids: (value, scope) => some(projectsNamed(value, scope).map(({ id }) => id)),
      where: (ids) => isOneOf('i.project_id', ids),
    },
  ),
  choiceField(
    {
      ...shown(
        'issuetype',
        'com.atlassian.jira.issue.issuetype.IssueType',
        'type',
        'issue type',
        'worktype',
        'work type',
      ),
      sort: { sql: nameIn('jira_issue_type', 'type_id'), nullable: false },
    },
    {
      valueType: 'issue type',
      ids: (value, scope) => idsNamed('jira_issue_type', value, scope),
      where: (ids) => isOneOf('i.type_id', ids),
    },
  ),
  choiceWithHistory(
    {
      ...shown('status', 'com.atlassian.jira.issue.status.Status'),
      sort: { sql: nameIn('jira_status', 'status_id'), nullable: false },
    },
    {
      valueType: 'other',
      ids: (value, scope) => idsNamed('jira_status', value, scope),
      where: (ids) => isOneOf('i.status_id', ids),
    },
    { fieldId: 'status', current: 'i.status_id' },
  ),
  choiceField(
    {
      ...shown('statusCategory', 'com.atlassian.jira.issue.status.category.StatusCategory'),
      sort: {
        sql: "CASE i.status_category WHEN 'new' THEN 1 WHEN 'indeterminate' THEN 2 ELSE 3 END",
        nullable: false,
      },
    },
    {
      valueType: 'other',
      ids: (value) => {
        const category = CATEGORIES.get(value.toLowerCase());
        return category === undefined ? undefined : [category];
      },
      where: (ids) => isOneOf('i.status_category', ids),
    },
  ),
  choiceWithHistory(
    {
      ...shown('priority', 'com.atlassian.jira.issue.priority.Priority'),
      sort: { sql: '(SELECT -o.position FROM jira_priority o WHERE o.id = i.priority_id)', nullable: true },
    },
    {
      valueType: 'other',
      ids: (value, scope) => siteIdsNamed('jira_priority', value, scope),
      where: (ids) => isOneOf('i.priority_id', ids),
      empty: isNull('priority_id'),
      beyond: prioritiesBeyond,
    },
    { fieldId: 'priority', current: 'i.priority_id' },
  ),
  choiceWithHistory(
    {
      ...shown('resolution', 'com.atlassian.jira.issue.resolution.Resolution'),
      sort: {
        sql: '(SELECT o.position FROM jira_resolution o WHERE o.id = i.resolution_id)',
        nullable: true,
      },
    },
    {
      valueType: 'other',
      ids: (value, scope) => siteIdsNamed('jira_resolution', value, scope),
      where: (ids) => isOneOf('i.resolution_id', ids),
      empty: isNull('resolution_id'),
      emptyWord: 'unresolved',
    },
    { fieldId: 'resolution', current: 'i.resolution_id' },
  ),
  choiceWithHistory(
    { ...shown('assignee', 'com.atlassian.jira.user.ApplicationUser'), sort: personSort('assignee_id') },
    people('assignee_id', isNull('assignee_id')),
    { fieldId: 'assignee', current: 'i.assignee_id' },
  ),
  choiceWithHistory(
    { ...shown('reporter', 'com.atlassian.jira.user.ApplicationUser'), sort: personSort('reporter_id') },
    people('reporter_id', isNull('reporter_id')),
    { fieldId: 'reporter', current: 'i.reporter_id' },
  ),
  choiceField(
    { ...shown('creator', 'com.atlassian.jira.user.ApplicationUser'), sort: personSort('creator_id') },
    people('creator_id', isNull('creator_id')),
  ),
  choiceField(
    shown('watcher', 'com.atlassian.jira.user.ApplicationUser'),
    peopleBeside('jira_watcher', 'account_id'),
  ),
  choiceField(
    shown('voter', 'com.atlassian.jira.user.ApplicationUser'),
    peopleBeside('jira_vote', 'account_id'),
  ),
  choiceField(
    shown('worklogAuthor', 'com.atlassian.jira.user.ApplicationUser'),
    peopleBeside('jira_worklog', 'author_id'),
  ),
  choiceField(
    {
      ...shown('labels', 'com.atlassian.jira.issue.label.Label', 'label'),
      sort: { sql: firstValue('labels', 'lower(v.value)'), nullable: true },
    },
    labelChoices('labels'),
  ),
  choiceField(
    {
      ...shown('component', 'com.atlassian.jira.bc.project.component.ProjectComponent', 'components'),
      sort: { sql: firstValue('components', nameOfValue('jira_component')), nullable: true },
    },
    {
      valueType: 'component',
      ids: (value, scope) => idsNamed('jira_component', value, scope),
      ...amongValues('components'),
    },
  ),
  choiceField(
    {
      ...shown('fixVersion', 'com.atlassian.jira.project.version.Version', 'fixversions'),
      sort: { sql: firstValue('fixVersions', nameOfValue('jira_version')), nullable: true },
    },
    versionChoices('fixVersions'),
  ),
  choiceField(
    {
      ...shown(
        'affectedVersion',
        'com.atlassian.jira.project.version.Version',
        'affectsversion',
        'affectsversions',
      ),
      sort: { sql: firstValue('versions', nameOfValue('jira_version')), nullable: true },
    },
    versionChoices('versions'),
  ),
  choiceField(
    {
      ...shown('level', 'com.atlassian.jira.issue.security.IssueSecurityLevel'),
      sort: { sql: nameIn('jira_security_level', 'security_level_id'), nullable: true },
    },
    {
      valueType: 'other',
      ids: (value, scope) => siteIdsNamed('jira_security_level', value, scope),
      where: (ids) => isOneOf('i.security_level_id', ids),
      empty: isNull('security_level_id'),
    },
  ),
  choiceField(shown('issueLinkType', 'java.lang.String'), {
    valueType: 'other',
    ids: (value, scope) => siteIdsNamed('jira_link_type', value, scope),
    where: (ids) => {
      const { sql, params } = isOneOf('l.type_id', ids);
      return condition(
        `EXISTS (SELECT 1 FROM jira_issue_link l WHERE (l.source_id = i.id OR l.destination_id = i.id) AND ${sql})`,
        ...params,
      );
    },
    empty: condition(
      'NOT EXISTS (SELECT 1 FROM jira_issue_link l WHERE l.source_id = i.id OR l.destination_id = i.id)',
    ),
  }),
  // No saved filters here: every name is unknown, as it is to someone whom a filter was not shared with.
  choiceField(
    shown(
      'filter',
      'com.atlassian.jira.issue.search.SearchRequest',
      'request',
      'savedfilter',
      'searchrequest',
    ),
    {
      valueType: 'other',
      ids: () => undefined,
      where: () => condition('0'),
    },
  ),
];
