import { type JiraWorld, type WorldCustomField } from '../jira-world';

/** Found by name on every site: `Flagged` marks an impediment. The id differs from site to site. */
export const FLAGGED = 'customfield_10021';
export const STORY_POINTS = 'customfield_10016';
export const START_DATE = 'customfield_10015';
export const EPIC_COLOUR = 'customfield_10017';
export const SPRINT = 'customfield_10020';
export const AUDIENCE = 'customfield_10038';
export const RELEASE_NOTE = 'customfield_10039';
export const SEVERITY = 'customfield_10042';
export const REASON = 'customfield_10043';

export const IMPEDIMENT = { id: '10019', value: 'Impediment' };

export const AUDIENCES = [
  { id: '10020', value: 'Passengers' },
  { id: '10021', value: 'Crew' },
  { id: '10022', value: 'Back office' },
];

const SEVERITIES = [
  { id: '10023', value: 'Critical' },
  { id: '10024', value: 'Major' },
  { id: '10025', value: 'Minor' },
];

export const customFields: readonly WorldCustomField[] = [
  { id: START_DATE, name: 'Start date', description: 'When work is planned to begin.', kind: 'date' },
  {
    id: STORY_POINTS,
    name: 'Story Points',
    description: 'Size, compared with other stories.',
    kind: 'number',
  },
  { id: EPIC_COLOUR, name: 'Issue color', description: '', kind: 'epic-colour' },
  { id: SPRINT, name: 'Sprint', description: '', kind: 'sprint' },
  {
    id: FLAGGED,
    name: 'Flagged',
    description: 'Shows impediments on the board.',
    kind: 'checkboxes',
    options: [IMPEDIMENT],
  },
  {
    id: AUDIENCE,
    name: 'Audience',
    description: 'Who notices the change.',
    kind: 'multiselect',
    options: AUDIENCES,
  },
  { id: RELEASE_NOTE, name: 'Release note', description: 'What customers read about it.', kind: 'paragraph' },
  { id: 'customfield_10040', name: 'Reference', description: 'Number in the ticket desk.', kind: 'text' },
  { id: 'customfield_10041', name: 'Approver', description: '', kind: 'user' },
  {
    id: SEVERITY,
    name: 'Severity',
    description: 'How much a fault hurts.',
    kind: 'select',
    options: SEVERITIES,
  },
  { id: REASON, name: 'Reason', description: 'Why the work was dropped.', kind: 'text' },
];

export const priorities: JiraWorld['priorities'] = [
  { id: '1', name: 'Highest', description: 'This problem will block progress.', colour: '#d04437' },
  { id: '2', name: 'High', description: 'Serious problem that could block progress.', colour: '#f15C75' },
  { id: '3', name: 'Medium', description: 'Has the potential to affect progress.', colour: '#f79232' },
  { id: '4', name: 'Low', description: 'Minor problem or easily worked around.', colour: '#707070' },
  {
    id: '5',
    name: 'Lowest',
    description: 'Trivial problem with little or no impact on progress.',
    colour: '#999999',
  },
];

export const DONE = '10000';
export const WONT_DO = '10001';

export const resolutions: JiraWorld['resolutions'] = [
  { id: DONE, name: 'Done', description: 'Work has been completed on this issue.' },
  { id: WONT_DO, name: "Won't Do", description: "This issue won't be actioned." },
  { id: '10002', name: 'Duplicate', description: 'The problem is a duplicate of an existing issue.' },
];

export const BLOCKS = '10000';
const RELATES = '10003';

export const linkTypes: JiraWorld['linkTypes'] = [
  { id: BLOCKS, name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: RELATES, name: 'Relates', inward: 'relates to', outward: 'relates to' },
];
