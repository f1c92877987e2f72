import { type ProjectPlan } from '../company-plan';
import { type NextId } from '../ids';
import { type PermissionHolder, type WorldPermissionScheme, type WorldSecurityScheme } from '../jira-world';
import { type Directory } from '../people';

const EDITORS = [
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'ASSIGN_ISSUES',
  'ASSIGNABLE_USER',
  'SCHEDULE_ISSUES',
  'MOVE_ISSUES',
  'LINK_ISSUES',
  'TRANSITION_ISSUES',
  'RESOLVE_ISSUES',
  'CLOSE_ISSUES',
  'ADD_COMMENTS',
  'EDIT_OWN_COMMENTS',
  'DELETE_OWN_COMMENTS',
  'CREATE_ATTACHMENTS',
  'DELETE_OWN_ATTACHMENTS',
  'WORK_ON_ISSUES',
  'EDIT_OWN_WORKLOGS',
  'DELETE_OWN_WORKLOGS',
  'VIEW_VOTERS_AND_WATCHERS',
];

const LEADS = [
  'ADMINISTER_PROJECTS',
  'MANAGE_SPRINTS_PERMISSION',
  'DELETE_ISSUES',
  'EDIT_ALL_COMMENTS',
  'DELETE_ALL_COMMENTS',
  'EDIT_ALL_WORKLOGS',
  'DELETE_ALL_WORKLOGS',
  'DELETE_ALL_ATTACHMENTS',
  'MANAGE_WATCHERS',
  'MODIFY_REPORTER',
  'SET_ISSUE_SECURITY',
];

/**
 * Those of the plan's groups may browse, or edit; the lead and the site admins' group run the project, and so
 * do apps wherever they may look: Jira grants that to a role of theirs in every scheme.
 */
export function permissionScheme(
  plan: ProjectPlan,
  directory: Directory,
  ids: NextId,
): WorldPermissionScheme {
  const browsers = plan.browse.map((handle) => holder(handle, directory));
  const editors = plan.edit.map((handle) => holder(handle, directory));
  const leads: readonly PermissionHolder[] = [
    { type: 'projectLead' },
    ...plan.admins.map((handle) => holder(handle, directory)),
    ...plan.browse.filter((handle) => handle === 'apps').map((handle) => holder(handle, directory)),
  ];
  const given = [
    ...browsers.map((who) => ({ permission: 'BROWSE_PROJECTS', holder: who })),
    ...EDITORS.flatMap((permission) => editors.map((who) => ({ permission, holder: who }))),
    ...LEADS.flatMap((permission) => leads.map((who) => ({ permission, holder: who }))),
  ];
  return {
    id: ids('permission scheme'),
    name: `${plan.name} permissions`,
    description: '',
    grants: given.map((grant) => ({ id: ids('permission grant'), ...grant })),
  };
}

/** An issue at the level is seen by the group and by whoever reported it, nobody else. */
export function securityScheme(
  plan: ProjectPlan,
  directory: Directory,
  ids: NextId,
): WorldSecurityScheme | null {
  if (!plan.security) return null;
  const { levelName, group } = plan.security;
  const members: readonly PermissionHolder[] = [
    { type: 'group', value: directory.groupId(group) },
    { type: 'reporter' },
  ];
  return {
    id: ids('security scheme'),
    name: `${plan.name} security`,
    description: '',
    levels: [
      { id: ids('security level'), name: levelName, description: `Only ${group} and the reporter.`, members },
    ],
  };
}

function holder(handle: string, directory: Directory): PermissionHolder {
  if (handle === 'everyone') return { type: 'applicationRole' };
  return { type: 'group', value: directory.groupId(handle) };
}
