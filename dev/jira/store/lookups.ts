import { type Db } from '../../kernel/sqlite';
import { findPerson } from '../../products/people';
import { type SitePerson } from '../../products/wire';
import {
  type ComponentRow,
  type CustomFieldRow,
  type IssueTypeRow,
  type NamedRow,
  type OptionRow,
  type PriorityRow,
  type ProjectRow,
  type SprintRow,
  type StatusRow,
  type VersionRow,
} from './rows';

/** What issues refer to by id, each read once while one call is answered. */
export interface Lookups {
  project(id: number): ProjectRow | undefined;
  type(id: number): IssueTypeRow | undefined;
  status(id: number): StatusRow | undefined;
  priority(id: number): PriorityRow | undefined;
  resolution(id: number): NamedRow | undefined;
  version(id: number): VersionRow | undefined;
  component(id: number): ComponentRow | undefined;
  option(id: number): OptionRow | undefined;
  sprint(id: number): SprintRow | undefined;
  securityLevel(id: number): NamedRow | undefined;
  person(accountId: string): SitePerson | undefined;
  /** All custom fields, by id. */
  customFields(): ReadonlyMap<string, CustomFieldRow>;
}

interface Tables {
  readonly jira_project: ProjectRow;
  readonly jira_issue_type: IssueTypeRow;
  readonly jira_status: StatusRow;
  readonly jira_priority: PriorityRow;
  readonly jira_resolution: NamedRow;
  readonly jira_version: VersionRow;
  readonly jira_component: ComponentRow;
  readonly jira_field_option: OptionRow;
  readonly jira_sprint: SprintRow;
  readonly jira_security_level: NamedRow;
}

export function createLookups(db: Db): Lookups {
  const byId = <Table extends keyof Tables>(table: Table) =>
    remembered((id: number) => db.get<Tables[Table]>(`SELECT * FROM ${table} WHERE id = ?`, [id]));
  let customFields: ReadonlyMap<string, CustomFieldRow> | undefined;
  return {
    project: byId('jira_project'),
    type: byId('jira_issue_type'),
    status: byId('jira_status'),
    priority: byId('jira_priority'),
    resolution: byId('jira_resolution'),
    version: byId('jira_version'),
    component: byId('jira_component'),
    option: byId('jira_field_option'),
    sprint: byId('jira_sprint'),
    securityLevel: byId('jira_security_level'),
    person: remembered((accountId: string) => findPerson(db, accountId)),
    customFields: () =>
      (customFields ??= new Map(
        db.all<CustomFieldRow>('SELECT * FROM jira_field ORDER BY id').map((row) => [row.id, row]),
      )),
  };
}

function remembered<Id, Found>(find: (id: Id) => Found | undefined): (id: Id) => Found | undefined {
  const found = new Map<Id, Found | undefined>();
  return (id) => {
    if (!found.has(id)) found.set(id, find(id));
    return found.get(id);
  };
}
