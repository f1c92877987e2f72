const status = { name: 'In Progress', statusCategory: { key: 'indeterminate' } };
const project = { id: '10000', key: 'BOOK', name: 'Booking', projectTypeKey: 'software', style: 'classic' };
const epicType = { id: '10001', name: 'Epic', hierarchyLevel: 1 };
const storyType = { id: '10002', name: 'Story', hierarchyLevel: 0 };
const marcus = { accountId: 'acc-marcus', displayName: 'Marcus Webb', active: true };

const text = (value: string) => ({ type: 'text', text: value });
export const aDocument = (...content: readonly unknown[]) => ({ type: 'doc', version: 1, content });
export const aParagraph = (value: string) => ({ type: 'paragraph', content: [text(value)] });

export const anIssue = {
  id: '20001',
  key: 'BOOK-1',
  names: { customfield_1: 'Flagged' },
  fields: {
    summary: 'Pay by invoice',
    description: aDocument(aParagraph('Companies want to pay by invoice.')),
    status,
    issuetype: epicType,
    project,
    assignee: marcus,
    reporter: marcus,
    priority: { name: 'High' },
    labels: ['billing'],
    components: [],
    fixVersions: [{ name: '2026.4' }],
    duedate: '2026-12-01',
    created: '2026-11-01T09:30:00.000+0000',
    updated: '2026-11-19T22:30:00.000+0000',
    resolution: null,
    issuelinks: [],
    customfield_1: [{ value: 'Impediment' }],
  },
};

export const aChild = {
  id: '20002',
  key: 'BOOK-2',
  fields: { summary: 'Invoice address', status, issuetype: storyType, assignee: null },
};

/** What the products answer for one epic and its page. */
export const issueAnswers = {
  'GET /rest/api/3/issue/BOOK-1': anIssue,
  'POST /rest/api/3/search/jql': { issues: [aChild], isLast: true },
  'GET /rest/api/3/issue/BOOK-1/remotelink': [
    {
      id: 1,
      object: {
        url: 'http://127.0.0.1:8080/wiki/spaces/PROD/pages/30001',
        title: 'Pay by invoice - Product Spec',
      },
    },
  ],
  'GET /rest/api/3/issue/BOOK-1/comment': {
    comments: [
      {
        id: '1',
        author: marcus,
        created: '2026-11-19T22:30:00.000+0000',
        body: aDocument(aParagraph('Looks good')),
      },
    ],
  },
  'GET /rest/api/3/issue/BOOK-1/changelog': { values: [] },
  'GET /rest/api/3/issue/BOOK-1/transitions': {
    transitions: [{ id: '31', name: 'Done', to: { name: 'Done', statusCategory: { key: 'done' } } }],
  },
  'GET /rest/api/3/mypermissions': {
    permissions: {
      EDIT_ISSUES: { havePermission: true },
      ADD_COMMENTS: { havePermission: true },
      TRANSITION_ISSUES: { havePermission: true },
    },
  },
};
