import { type AdfDoc } from '../../../dev/seed/adf';
import { doc, paragraph } from '../../../dev/seed/documents/builders';
import { type JiraWorld, type WorldChange, type WorldIssue } from '../../../dev/seed/jira-world';
import { type World } from '../../../dev/seed/world';
import { type SitePerson } from '../../../dev/products/wire';

/** A Wednesday, 10:00 in UTC. */
export const NOW = Date.parse('2026-03-18T10:00:00Z');
export const DAY = 86_400_000;

const person = (handle: string, given: Partial<SitePerson> = {}): SitePerson => ({
  accountId: `account-${handle}`,
  displayName: handle.toUpperCase(),
  email: `${handle}@example.com`,
  token: handle,
  active: true,
  accountType: 'atlassian',
  locale: 'en-GB',
  timeZone: 'Etc/UTC',
  products: ['jira', 'confluence'],
  siteAdmin: handle === 'admin',
  about: '',
  ...given,
});

export const said = (words: string): AdfDoc => doc(paragraph(words));

export function anIssue(number: number, given: Partial<WorldIssue> = {}): WorldIssue {
  const createdAt = NOW - 30 * DAY + number * 3_600_000;
  return {
    id: String(100 + number),
    key: `ALFA-${String(number)}`,
    projectId: '1',
    typeId: '11',
    statusId: '21',
    summary: `Issue ${String(number)}`,
    description: null,
    environment: null,
    parentId: null,
    priorityId: '3',
    resolutionId: null,
    assigneeId: null,
    reporterId: 'account-admin',
    creatorId: 'account-admin',
    labels: [],
    componentIds: [],
    fixVersionIds: [],
    affectsVersionIds: [],
    createdAt,
    updatedAt: createdAt,
    resolvedAt: null,
    categoryChangedAt: createdAt,
    dueDate: null,
    securityLevelId: null,
    rank: `0|i${String(number).padStart(5, '0')}:`,
    customFields: {},
    properties: {},
    watcherIds: [],
    comments: [],
    worklogs: [],
    history: [],
    remoteLinks: [],
    attachments: [],
    ...given,
  };
}

const STATUS_NAMES: Readonly<Record<string, string>> = { '21': 'To Do', '22': 'Doing', '23': 'Done' };

export const statusChange = (
  id: number,
  createdAt: number,
  from: string,
  to: string,
  authorId = 'account-admin',
): WorldChange => ({
  id: String(id),
  authorId,
  createdAt,
  items: [
    {
      field: 'status',
      fieldId: 'status',
      fieldType: 'jira',
      from,
      fromText: STATUS_NAMES[from] ?? 'Parked',
      to,
      toText: STATUS_NAMES[to] ?? 'Parked',
    },
  ],
});

const grants = (groupId: string) => [
  {
    id: `9${groupId.length.toString()}`,
    permission: 'BROWSE_PROJECTS',
    holder: { type: 'group' as const, value: groupId },
  },
];

const project = (id: string, key: string, permissionSchemeId: string): JiraWorld['projects'][number] => ({
  id,
  key,
  name: `Project ${key}`,
  description: '',
  style: 'classic',
  leadAccountId: 'account-admin',
  issueTypeIds: ['10', '11', '12'],
  defaultWorkflowId: '1',
  workflowIds: {},
  permissionSchemeId,
  ...(id === '1' && { securitySchemeId: '1' }),
  versions: [
    { id: `${id}1`, name: 'One', description: '', released: true, archived: false },
    { id: `${id}2`, name: 'Two', description: '', released: false, archived: false },
  ],
  components: [{ id: `${id}5`, name: `Engine ${key}`, description: '' }],
  properties: {},
});

/** Two projects, ALFA for all staff and BRAVO for `admin` alone; issues come from the test. */
export function smallWorld(issues: readonly WorldIssue[], issueLinks: JiraWorld['issueLinks'] = []): World {
  return {
    site: { name: 'Small', cloudId: '00000000-0000-4000-a000-000000000000' },
    people: [
      person('admin'),
      person('vera', { displayName: 'Vera Ü', timeZone: 'Pacific/Auckland' }),
      person('rolf', { timeZone: 'America/New_York', locale: 'en-US' }),
    ],
    groups: [
      { groupId: 'staff', name: 'staff', memberIds: ['account-admin', 'account-vera', 'account-rolf'] },
      { groupId: 'bosses', name: 'bosses', memberIds: ['account-admin'] },
    ],
    jira: {
      statuses: [
        { id: '21', name: 'To Do', description: '', category: 'new' },
        { id: '22', name: 'Doing', description: '', category: 'indeterminate' },
        { id: '23', name: 'Done', description: '', category: 'done' },
      ],
      issueTypes: [
        { id: '10', name: 'Epic', description: '', hierarchyLevel: 1, subtask: false },
        { id: '11', name: 'Task', description: '', hierarchyLevel: 0, subtask: false },
        { id: '12', name: 'Sub-task', description: '', hierarchyLevel: -1, subtask: true },
      ],
      priorities: ['High', 'Medium', 'Low'].map((name, index) => ({
        id: String(index + 2),
        name,
        description: '',
        colour: '#000000',
      })),
      resolutions: [{ id: '31', name: 'Fixed', description: '' }],
      linkTypes: [{ id: '41', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' }],
      customFields: [
        { id: 'customfield_10016', name: 'Story Points', description: '', kind: 'number' },
        {
          id: 'customfield_10021',
          name: 'Flagged',
          description: '',
          kind: 'checkboxes',
          options: [{ id: '51', value: 'Impediment' }],
        },
        { id: 'customfield_10030', name: 'Go-live', description: '', kind: 'date' },
        { id: 'customfield_10031', name: 'Reference', description: '', kind: 'text' },
        { id: 'customfield_10032', name: 'Approver', description: '', kind: 'user' },
      ],
      securitySchemes: [
        {
          id: '1',
          name: 'Bosses',
          description: '',
          levels: [
            {
              id: '61',
              name: 'Bosses only',
              description: '',
              members: [{ type: 'group', value: 'bosses' }, { type: 'reporter' }],
            },
          ],
        },
      ],
      permissionSchemes: [
        { id: '1', name: 'Staff', description: '', grants: grants('staff') },
        { id: '2', name: 'Bosses', description: '', grants: grants('bosses') },
      ],
      workflows: [{ id: '1', name: 'Simple', statusIds: ['21', '22', '23'], transitions: [] }],
      projects: [project('1', 'ALFA', '1'), project('2', 'BRAVO', '2')],
      issues,
      issueLinks,
    },
    confluence: { spaces: [], pages: [] },
  };
}
