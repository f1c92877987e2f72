import { type SitePerson } from '../../../dev/products/wire';
import { type JiraWorld, type PermissionHolder, type WorldIssue } from '../../../dev/seed/jira-world';
import { type World } from '../../../dev/seed/world';
import { anIssue, NOW, smallWorld } from '../jira-jql/small-world';

export { anIssue, NOW };

export const ADMIN = 'account-admin';
/** May edit, comment, link and log work. */
export const EDITOR = 'account-vera';
/** May only look. */
export const READER = 'account-rolf';
export const GONE = 'account-gone';
export const UNLICENSED = 'account-wiki';
export const APP = 'account-app';

const EDITING = [
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'TRANSITION_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'LINK_ISSUES',
  'ADD_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'WORK_ON_ISSUES',
  'EDIT_OWN_WORKLOGS',
  'DELETE_OWN_WORKLOGS',
];
const LEADING = [
  'ADMINISTER_PROJECTS',
  'DELETE_ISSUES',
  'MODIFY_REPORTER',
  'SET_ISSUE_SECURITY',
  'DELETE_ALL_COMMENTS',
  'MANAGE_WATCHERS',
];

/**
 * Projects ALFA (browsed by staff and the app, edited by `EDITOR`, the admin and the app) and BRAVO,
 * which only the admin sees; ALFA-1 is an epic, ALFA-2 to 4 tasks, ALFA-5 a sub-task of ALFA-2, ALFA-6
 * for bosses only, BRAVO-7 beyond sight.
 */
export function aWorld(): World {
  const base = smallWorld([
    anIssue(1, { typeId: '10', summary: 'Epic' }),
    anIssue(2, { parentId: '101', labels: ['one'] }),
    anIssue(3),
    anIssue(4, { assigneeId: EDITOR }),
    anIssue(5, { typeId: '12', parentId: '102' }),
    anIssue(6, { securityLevelId: '61' }),
    anIssue(7, { projectId: '2', key: 'BRAVO-7' }),
  ] satisfies WorldIssue[]);
  const like = base.people[1];
  if (!like) throw new Error('The small world has no second person.');
  const someone = (handle: string, given: Partial<SitePerson>): SitePerson => ({
    ...like,
    accountId: `account-${handle}`,
    displayName: handle,
    email: `${handle}@example.com`,
    token: handle,
    ...given,
  });
  return {
    ...base,
    people: [
      ...base.people,
      someone('gone', { active: false }),
      someone('wiki', { products: ['confluence'] }),
      someone('app', { accountType: 'app' }),
    ],
    jira: { ...base.jira, permissionSchemes: schemes(base.jira), workflows: [WORKFLOW] },
  };
}

function schemes({ permissionSchemes }: JiraWorld): JiraWorld['permissionSchemes'] {
  let id = 1000;
  const give = (permissions: readonly string[], holders: readonly PermissionHolder[]) =>
    permissions.flatMap((permission) =>
      holders.map((holder) => ({ id: String((id += 1)), permission, holder })),
    );
  const user = (value: string): PermissionHolder => ({ type: 'user', value });
  return permissionSchemes.map((scheme) =>
    scheme.id === '1'
      ? {
          ...scheme,
          grants: [
            ...scheme.grants,
            ...give(['BROWSE_PROJECTS'], [user(APP)]),
            ...give(EDITING, [user(ADMIN), user(EDITOR), user(APP)]),
            ...give(LEADING, [user(ADMIN)]),
          ],
        }
      : scheme,
  );
}

/** To do ⇄ doing → done, which resolves. */
const WORKFLOW: JiraWorld['workflows'][number] = {
  id: '1',
  name: 'Directed',
  statusIds: ['21', '22', '23'],
  transitions: [
    { id: '11', name: 'Start', from: ['21'], to: '22' },
    { id: '12', name: 'Stop', from: ['22'], to: '21' },
    { id: '13', name: 'Finish', from: ['22'], to: '23', resolutionId: '31' },
    { id: '14', name: 'Reopen', from: ['23'], to: '21' },
  ],
};

/** ADF of one paragraph. */
export const text = (words: string) => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
});
