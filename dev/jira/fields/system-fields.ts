/** A field of every Jira site, as `GET /field` lists it. */
export interface SystemField {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly items?: string;
  readonly clauseNames: readonly string[];
  /** Part of `*navigable`, the fields of a list view. */
  readonly navigable: boolean;
  /** Can be sorted by. */
  readonly orderable: boolean;
  readonly searchable: boolean;
}

/** `n`: navigable, `o`: orderable, `s`: searchable. */
type Flags = '' | 'n' | 'no' | 'ns' | 'nos' | 'os' | 's' | 'o';

/** `type` names after a colon what a list holds. */
const field = (
  id: string,
  name: string,
  type: string,
  flags: Flags,
  clauseNames: readonly string[] = [],
): SystemField => {
  const [kind = '', items] = type.split(':');
  return {
    id,
    name,
    type: kind,
    ...(items === undefined ? {} : { items }),
    clauseNames,
    navigable: flags.includes('n'),
    orderable: flags.includes('o'),
    searchable: flags.includes('s'),
  };
};

/** In the order in which Jira lists an issue's fields. `array:version` is a list of versions. */
export const SYSTEM_FIELDS: readonly SystemField[] = [
  field('statuscategorychangedate', 'Status Category Changed', 'datetime', 'ns', [
    'statusCategoryChangedDate',
  ]),
  field('issuetype', 'Issue Type', 'issuetype', 'nos', ['issuetype', 'type']),
  field('parent', 'Parent', 'issuelink', 'ns', ['parent']),
  field('timespent', 'Time Spent', 'number', 'n', ['timespent']),
  field('project', 'Project', 'project', 'ns', ['project']),
  field('fixVersions', 'Fix versions', 'array:version', 'nos', ['fixVersion']),
  field('aggregatetimespent', 'Σ Time Spent', 'number', 'n'),
  field('resolution', 'Resolution', 'resolution', 'nos', ['resolution']),
  field('resolutiondate', 'Resolved', 'datetime', 'ns', ['resolutiondate', 'resolved']),
  field('workratio', 'Work Ratio', 'number', 'ns', ['workratio']),
  field('watches', 'Watchers', 'watches', 'ns', ['watchers']),
  field('created', 'Created', 'datetime', 'ns', ['created', 'createdDate']),
  field('priority', 'Priority', 'priority', 'nos', ['priority']),
  field('labels', 'Labels', 'array:string', 'nos', ['labels']),
  field('timeestimate', 'Remaining Estimate', 'number', 'n', ['remainingEstimate', 'timeestimate']),
  field('aggregatetimeoriginalestimate', 'Σ Original Estimate', 'number', 'n'),
  field('versions', 'Affects versions', 'array:version', 'nos', ['affectedVersion']),
  field('issuelinks', 'Linked Issues', 'array:issuelinks', 'nos', ['issueLink']),
  field('assignee', 'Assignee', 'user', 'nos', ['assignee']),
  field('updated', 'Updated', 'datetime', 'ns', ['updated', 'updatedDate']),
  field('status', 'Status', 'status', 'ns', ['status']),
  field('components', 'Components', 'array:component', 'nos', ['component']),
  field('timeoriginalestimate', 'Original estimate', 'number', 'n', [
    'originalEstimate',
    'timeoriginalestimate',
  ]),
  field('description', 'Description', 'string', 'nos', ['description']),
  field('timetracking', 'Time tracking', 'timetracking', 'o'),
  field('security', 'Security Level', 'securitylevel', 'nos', ['level']),
  field('attachment', 'Attachment', 'array:attachment', 'os', ['attachments']),
  field('aggregatetimeestimate', 'Σ Remaining Estimate', 'number', 'n'),
  field('summary', 'Summary', 'string', 'nos', ['summary']),
  field('creator', 'Creator', 'user', 'ns', ['creator']),
  field('subtasks', 'Sub-tasks', 'array:issuelinks', 'n', ['subtasks']),
  field('reporter', 'Reporter', 'user', 'nos', ['reporter']),
  field('aggregateprogress', 'Σ Progress', 'progress', 'n'),
  field('environment', 'Environment', 'string', 'nos', ['environment']),
  field('duedate', 'Due date', 'date', 'nos', ['due', 'duedate']),
  field('progress', 'Progress', 'progress', 'ns', ['progress']),
  field('votes', 'Votes', 'votes', 'ns', ['votes']),
  field('comment', 'Comment', 'comments-page', 'os', ['comment']),
  field('worklog', 'Log Work', 'array:worklog', 'o'),
];

export const SYSTEM_FIELD = new Map(SYSTEM_FIELDS.map((row) => [row.id, row]));
