import { addLaterColumns, type LaterColumn } from '../kernel/later-columns';
import { type Db } from '../kernel/sqlite';

/**
 * The tables of the emulated Jira, and what search may read of them.
 *
 * Ids are integers here and numeric strings in answers; account ids are text; instants are ms since
 * the epoch; dates without a time are `YYYY-MM-DD`. Rich text is ADF as JSON text.
 *
 * **Search reads a snapshot.** Jira's search index trails its database. The tables of
 * {@link SEARCHED} exist twice: `jira_issue` is the truth, `jira_search_issue` what search has seen.
 * Every write of an issue, its values, properties or comments calls `touchIssue` (`search-index.ts`),
 * which notes in `jira_index_due` when the copy falls due (now + `lag.searchMs`). A search first calls
 * `refreshSearchIndex(context)`, which copies what is due, and `refreshIssues(context, ids)` for
 * `reconcileIssues`; then it compiles to SQL over:
 * - `jira_search_issue` (one row an issue; every single-valued system field),
 * - `jira_search_issue_value` (labels, components, versions, custom fields; see below),
 * - `jira_search_issue_property` (`value` is JSON: `json_extract`),
 * - `jira_search_text`, FTS5, rowid = issue id, columns summary, description, environment, comments,
 *   custom (text of all text-like custom fields); an empty field is the empty string.
 * Comments, worklogs, links, watchers, votes and history are read from their own tables.
 *
 * **Values.** `jira_issue_value` holds one row a value: `field_id` is `labels`, `components`,
 * `fixVersions`, `versions` or `customfield_N`; `value` is the label, the text, the ADF JSON, the date
 * or the id (component, version, option, sprint) or account id as text; `number` is the number, or the
 * ms of a date or date-time, else null.
 */
export const SEARCHED = ['issue', 'issue_value', 'issue_property'] as const;

export function createJiraTables(db: Db): void {
  db.exec(
    [
      ...CONFIGURATION,
      ...PEOPLE_AND_RIGHTS,
      ...issueTables('jira_'),
      ...issueTables('jira_search_'),
      ...AROUND_ISSUES,
    ].join(';\n'),
  );
  addLaterColumns(db, LATER_COLUMNS);
  db.exec('CREATE INDEX IF NOT EXISTS jira_sprint_board ON jira_sprint (board_id)');
}

const LATER_COLUMNS: readonly LaterColumn[] = [
  { table: 'jira_sprint', name: 'board_id', definition: 'INTEGER' },
  { table: 'jira_sprint', name: 'goal', definition: "TEXT NOT NULL DEFAULT ''" },
  ...['created', 'started', 'ends', 'completed'].map((name) => ({
    table: 'jira_sprint',
    name,
    definition: 'INTEGER',
  })),
];

const CONFIGURATION = [
  `CREATE TABLE IF NOT EXISTS jira_project (
     id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE COLLATE NOCASE, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
     type_key TEXT NOT NULL DEFAULT 'software', style TEXT NOT NULL CHECK (style IN ('classic', 'next-gen')),
     lead_id TEXT, permission_scheme_id INTEGER NOT NULL, security_scheme_id INTEGER, last_number INTEGER NOT NULL DEFAULT 0)`,
  // A project_id marks a team-managed project's own type, status or field (its "scope").
  `CREATE TABLE IF NOT EXISTS jira_issue_type (
     id INTEGER PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '', hierarchy_level INTEGER NOT NULL,
     avatar_id INTEGER NOT NULL DEFAULT 10300, project_id INTEGER)`,
  `CREATE TABLE IF NOT EXISTS jira_project_issue_type (
     project_id INTEGER NOT NULL, type_id INTEGER NOT NULL, position INTEGER NOT NULL, workflow_id INTEGER NOT NULL,
     PRIMARY KEY (project_id, type_id)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS jira_status (
     id INTEGER PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '',
     category TEXT NOT NULL CHECK (category IN ('new', 'indeterminate', 'done', 'undefined')), project_id INTEGER)`,
  `CREATE TABLE IF NOT EXISTS jira_workflow (id INTEGER PRIMARY KEY, name TEXT NOT NULL, initial_status_id INTEGER NOT NULL)`,
  // One row a status that the transition leaves from; from_status_id null: from anywhere. resolution_id: set on the way.
  `CREATE TABLE IF NOT EXISTS jira_transition (
     workflow_id INTEGER NOT NULL, id INTEGER NOT NULL, name TEXT NOT NULL, from_status_id INTEGER, to_status_id INTEGER NOT NULL,
     position INTEGER NOT NULL, resolution_id INTEGER)`,
  `CREATE INDEX IF NOT EXISTS jira_transition_workflow ON jira_transition (workflow_id, from_status_id)`,
  // What a transition asks for: a field that must have a value then, and whether its screen shows that field.
  `CREATE TABLE IF NOT EXISTS jira_transition_rule (
     workflow_id INTEGER NOT NULL, transition_id INTEGER NOT NULL, field_id TEXT NOT NULL, on_screen INTEGER NOT NULL,
     PRIMARY KEY (workflow_id, transition_id)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS jira_priority (
     id INTEGER PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '', color TEXT NOT NULL, position INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS jira_resolution (id INTEGER PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS jira_link_type (id INTEGER PRIMARY KEY, name TEXT NOT NULL, inward TEXT NOT NULL, outward TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS jira_version (
     id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT, archived INTEGER NOT NULL DEFAULT 0,
     released INTEGER NOT NULL DEFAULT 0, start_date TEXT, release_date TEXT, position INTEGER NOT NULL)`,
  `CREATE INDEX IF NOT EXISTS jira_version_project ON jira_version (project_id, position)`,
  `CREATE TABLE IF NOT EXISTS jira_component (
     id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT, lead_id TEXT, assignee_type TEXT NOT NULL DEFAULT 'UNASSIGNED')`,
  `CREATE TABLE IF NOT EXISTS jira_gadget (
     id INTEGER PRIMARY KEY, module_key TEXT NOT NULL, title TEXT NOT NULL, color TEXT NOT NULL, grid_row INTEGER NOT NULL, grid_column INTEGER NOT NULL)`,
  `CREATE INDEX IF NOT EXISTS jira_component_project ON jira_component (project_id)`,
  // kind: a CustomFieldKind of the world (text, paragraph, number, select, ...).
  `CREATE TABLE IF NOT EXISTS jira_field (
     id TEXT PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL, project_id INTEGER)`,
  `CREATE TABLE IF NOT EXISTS jira_field_option (
     id INTEGER PRIMARY KEY, field_id TEXT NOT NULL, value TEXT NOT NULL, position INTEGER NOT NULL, disabled INTEGER NOT NULL DEFAULT 0)`,
  // Custom fields that new issues of a type must have in a project.
  `CREATE TABLE IF NOT EXISTS jira_required_field (
     project_id INTEGER NOT NULL, type_id INTEGER NOT NULL, field_id TEXT NOT NULL,
     PRIMARY KEY (project_id, type_id, field_id)) WITHOUT ROWID`,
  // type: scrum, kanban, or simple (a team-managed project's own). Only a kanban board has no sprints.
  `CREATE TABLE IF NOT EXISTS jira_board (id INTEGER PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, project_id INTEGER NOT NULL)`,
  // Times that are not known yet are null; board_id too, for sprints that a world's issues alone name.
  `CREATE TABLE IF NOT EXISTS jira_sprint (
     id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('future', 'active', 'closed')),
     board_id INTEGER, goal TEXT NOT NULL DEFAULT '', created INTEGER, started INTEGER, ends INTEGER, completed INTEGER)`,
  // What installed apps declare as `jira:entityProperty`: a word of JQL for a path in an issue property.
  `CREATE TABLE IF NOT EXISTS jira_search_alias (
     alias TEXT PRIMARY KEY COLLATE NOCASE, property_key TEXT NOT NULL, path TEXT NOT NULL) WITHOUT ROWID`,
];

const PEOPLE_AND_RIGHTS = [
  `CREATE TABLE IF NOT EXISTS jira_permission_scheme (id INTEGER PRIMARY KEY, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '')`,
  // holder_type: group, user, applicationRole, anyone, reporter, assignee,
  // projectLead; holder: the group or account id, else null.
  `CREATE TABLE IF NOT EXISTS jira_permission_grant (
     id INTEGER PRIMARY KEY, scheme_id INTEGER NOT NULL, permission TEXT NOT NULL, holder_type TEXT NOT NULL, holder TEXT)`,
  `CREATE INDEX IF NOT EXISTS jira_permission_grant_scheme ON jira_permission_grant (scheme_id, permission)`,
  `CREATE TABLE IF NOT EXISTS jira_security_level (
     id INTEGER PRIMARY KEY, scheme_id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT NOT NULL DEFAULT '')`,
  `CREATE TABLE IF NOT EXISTS jira_security_member (
     level_id INTEGER NOT NULL, holder_type TEXT NOT NULL, holder TEXT)`,
  `CREATE INDEX IF NOT EXISTS jira_security_member_level ON jira_security_member (level_id)`,
];

/** What issues are sorted by when sorted by key: by project, then by number. Write it so that the index is used. */
export const keyOrder = (issue: string): string =>
  `substr(${issue}key, 1, instr(${issue}key, '-') - 1) || printf('-%09d', ${issue}number)`;

const INDEXED_LIVE = ['project_id', 'parent_id', 'status_id', 'rank'];
/**
 * What people ask for first, and with it how the answer is sorted: a page of a hundred thousand issues is
 * then read off the index. The id, which settles what is equal, stands in each of them unasked.
 */
const INDEXED_FOR_SEARCH = [
  'type_id',
  'updated',
  'created',
  'assignee_id',
  'reporter_id',
  'due_date',
  'security_level_id',
  'status_category',
  'status_category_changed',
  'project_id, rank',
  'project_id, updated',
  'project_id, created',
  'project_id, status_category, status_category_changed',
  'assignee_id, updated',
  keyOrder(''),
  `project_id, ${keyOrder('')}`,
];

const indexName = (columns: string): string => columns.replace(/\W+/g, '_');

/** The tables that exist twice, live and as search sees them. The id of a deleted issue is nobody's ever after. */
function issueTables(prefix: 'jira_' | 'jira_search_'): readonly string[] {
  const issue = `${prefix}issue`;
  const indexed = prefix === 'jira_' ? INDEXED_LIVE : [...INDEXED_LIVE, ...INDEXED_FOR_SEARCH];
  return [
    `CREATE TABLE IF NOT EXISTS ${issue} (
       id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL COLLATE NOCASE, number INTEGER NOT NULL, project_id INTEGER NOT NULL,
       type_id INTEGER NOT NULL, hierarchy_level INTEGER NOT NULL, status_id INTEGER NOT NULL, status_category TEXT NOT NULL,
       parent_id INTEGER, summary TEXT NOT NULL, priority_id INTEGER, resolution_id INTEGER,
       assignee_id TEXT, reporter_id TEXT, creator_id TEXT, security_level_id INTEGER,
       created INTEGER NOT NULL, updated INTEGER NOT NULL, resolved INTEGER, status_category_changed INTEGER NOT NULL,
       due_date TEXT, rank TEXT NOT NULL, original_estimate_s INTEGER, remaining_estimate_s INTEGER, time_spent_s INTEGER)`,
    `CREATE UNIQUE INDEX IF NOT EXISTS ${issue}_key ON ${issue} (key)`,
    ...indexed.map(
      (columns) => `CREATE INDEX IF NOT EXISTS ${issue}_${indexName(columns)} ON ${issue} (${columns})`,
    ),
    `CREATE TABLE IF NOT EXISTS ${issue}_value (
       issue_id INTEGER NOT NULL, field_id TEXT NOT NULL, position INTEGER NOT NULL, value TEXT NOT NULL, number REAL,
       PRIMARY KEY (issue_id, field_id, position)) WITHOUT ROWID`,
    `CREATE INDEX IF NOT EXISTS ${issue}_value_value ON ${issue}_value (field_id, value, issue_id)`,
    `CREATE INDEX IF NOT EXISTS ${issue}_value_number ON ${issue}_value (field_id, number, issue_id) WHERE number IS NOT NULL`,
    `CREATE TABLE IF NOT EXISTS ${issue}_property (
       issue_id INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (issue_id, key)) WITHOUT ROWID`,
    `CREATE INDEX IF NOT EXISTS ${issue}_property_key ON ${issue}_property (key, issue_id)`,
  ];
}

const entityProperty = (entity: string): string =>
  `CREATE TABLE IF NOT EXISTS jira_${entity}_property (
     ${entity}_id INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (${entity}_id, key)) WITHOUT ROWID`;

const AROUND_ISSUES = [
  `CREATE TABLE IF NOT EXISTS jira_issue_body (issue_id INTEGER PRIMARY KEY, description TEXT, environment TEXT)`,
  // An issue keeps answering to the keys it had before it was moved.
  `CREATE TABLE IF NOT EXISTS jira_moved_key (key TEXT PRIMARY KEY COLLATE NOCASE, issue_id INTEGER NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS jira_index_due (issue_id INTEGER PRIMARY KEY, due_at INTEGER NOT NULL)`,
  `CREATE INDEX IF NOT EXISTS jira_index_due_at ON jira_index_due (due_at)`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS jira_search_text USING fts5 (
     summary, description, environment, comments, custom, tokenize = 'porter unicode61 remove_diacritics 2')`,
  // visibility_type null: everyone who sees the issue; else 'role' or 'group' with its id.
  `CREATE TABLE IF NOT EXISTS jira_comment (
     id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL, author_id TEXT, update_author_id TEXT, body TEXT NOT NULL,
     created INTEGER NOT NULL, updated INTEGER NOT NULL, visibility_type TEXT, visibility_id TEXT)`,
  `CREATE INDEX IF NOT EXISTS jira_comment_issue ON jira_comment (issue_id, created)`,
  `CREATE TABLE IF NOT EXISTS jira_worklog (
     id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL, author_id TEXT, update_author_id TEXT, comment TEXT, started INTEGER NOT NULL,
     created INTEGER NOT NULL, updated INTEGER NOT NULL, time_spent_s INTEGER NOT NULL, visibility_type TEXT, visibility_id TEXT)`,
  `CREATE INDEX IF NOT EXISTS jira_worklog_issue ON jira_worklog (issue_id, started)`,
  `CREATE INDEX IF NOT EXISTS jira_worklog_author ON jira_worklog (author_id)`,
  // Bulk operations, all of them done. outcome: JSON.
  `CREATE TABLE IF NOT EXISTS jira_bulk_task (id INTEGER PRIMARY KEY, account_id TEXT, created INTEGER NOT NULL, outcome TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS jira_issue_link (
     id INTEGER PRIMARY KEY, type_id INTEGER NOT NULL, source_id INTEGER NOT NULL, destination_id INTEGER NOT NULL)`,
  `CREATE INDEX IF NOT EXISTS jira_issue_link_source ON jira_issue_link (source_id)`,
  `CREATE INDEX IF NOT EXISTS jira_issue_link_destination ON jira_issue_link (destination_id)`,
  `CREATE TABLE IF NOT EXISTS jira_remote_link (
     id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL, global_id TEXT, relationship TEXT, application TEXT, object TEXT NOT NULL)`,
  `CREATE UNIQUE INDEX IF NOT EXISTS jira_remote_link_global ON jira_remote_link (issue_id, global_id)`,
  `CREATE TABLE IF NOT EXISTS jira_watcher (issue_id INTEGER NOT NULL, account_id TEXT NOT NULL, PRIMARY KEY (issue_id, account_id)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS jira_vote (issue_id INTEGER NOT NULL, account_id TEXT NOT NULL, PRIMARY KEY (issue_id, account_id)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS jira_attachment (
     id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL, filename TEXT NOT NULL, author_id TEXT, created INTEGER NOT NULL, size INTEGER NOT NULL,
     mime_type TEXT NOT NULL, content BLOB)`,
  `CREATE INDEX IF NOT EXISTS jira_attachment_issue ON jira_attachment (issue_id)`,
  // One history is one edit; its items are the fields it changed. from_value/to_value are ids, *_string what people read.
  `CREATE TABLE IF NOT EXISTS jira_history (
     id INTEGER PRIMARY KEY, issue_id INTEGER NOT NULL, author_id TEXT, created INTEGER NOT NULL, metadata TEXT)`,
  `CREATE INDEX IF NOT EXISTS jira_history_issue ON jira_history (issue_id, created)`,
  `CREATE TABLE IF NOT EXISTS jira_history_item (
     history_id INTEGER NOT NULL, position INTEGER NOT NULL, issue_id INTEGER NOT NULL, field TEXT NOT NULL, field_type TEXT NOT NULL,
     field_id TEXT NOT NULL, from_value TEXT, from_string TEXT, to_value TEXT, to_string TEXT,
     PRIMARY KEY (history_id, position)) WITHOUT ROWID`,
  `CREATE INDEX IF NOT EXISTS jira_history_item_issue ON jira_history_item (issue_id, field_id)`,
  `CREATE INDEX IF NOT EXISTS jira_history_item_to ON jira_history_item (field_id, to_value)`,
  entityProperty('project'),
  entityProperty('comment'),
  entityProperty('worklog'),
  entityProperty('gadget'),
];
