import { Refusal } from '../products/operation';

/**
 * Every refusal of the emulated Jira: status, wording, and how we know.
 *
 * `D`: the status is in Atlassian's documents. `P`: status and wording were seen in published clients or
 * captured answers. `G`: a guess, listed in docs/emulator-gaps.md. `%0`, `%1` stand for what was asked.
 */
const REFUSALS = {
  'not-authenticated': [401, 'Client must be authenticated to access this resource.', 'P'],
  'not-an-administrator': [403, 'Only Jira administrators can perform this action.', 'G'],
  'invalid-payload': [
    400,
    'Invalid request payload. Refer to the REST API documentation and try again.',
    'P',
  ],
  'issue-not-found': [404, 'Issue does not exist or you do not have permission to see it.', 'P'],
  'project-not-found': [404, "No project could be found with key '%0'.", 'P'],
  'project-id-not-found': [404, "No project could be found with id '%0'.", 'P'],
  'cannot-create': [403, 'You do not have permission to create issues in this project.', 'D'],
  'cannot-edit-issue': [403, 'You do not have permission to edit this issue.', 'D'],
  'cannot-silence': [
    403,
    'To discard the user notification either admin or project admin permissions are required.',
    'P',
  ],
  'cannot-delete-issue': [403, 'You do not have permission to delete issues in this project.', 'D'],
  'has-subtasks': [
    400,
    "The issue '%0' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.",
    'P',
  ],
  'cannot-assign': [403, 'You do not have permission to assign issues.', 'G'],
  'transition-missing': [400, "Missing 'transition' identifier", 'P'],
  'transition-invalid': [400, "Transition id '%0' is not valid for this issue.", 'P'],
  'bulk-too-large': [400, 'The number of issues exceeds the limit of %0.', 'G'],
  'bulk-empty': [400, 'Please provide at least one issue.', 'G'],
  'too-many-ids': [400, 'At most %0 can be asked for at once.', 'G'],
  'comment-not-found': [404, 'Can not find a comment for the id: %0.', 'P'],
  'cannot-comment': [400, 'You do not have the permission to comment on this issue.', 'G'],
  'cannot-edit-comment': [400, 'You do not have the permission to edit this comment.', 'G'],
  'cannot-delete-comment': [400, 'You do not have permission to delete comment with id: %0.', 'G'],
  'content-invalid': [400, 'INVALID_INPUT', 'P'],
  'content-too-long': [400, 'CONTENT_LIMIT_EXCEEDED', 'D'],
  'comment-empty': [400, 'Comment body can not be empty!', 'P'],
  'worklog-not-found': [404, "Cannot find worklog with id: '%0'.", 'P'],
  'cannot-log-work': [400, 'You do not have permission to log work against this issue.', 'G'],
  'cannot-change-worklog': [400, 'You do not have permission to change this worklog.', 'G'],
  'time-spent-missing': [400, 'You must indicate the time spent working.', 'P'],
  'time-spent-invalid': [400, 'Invalid time duration entered.', 'P'],
  'property-key-invalid': [400, 'The key of a property must have 1 to 255 characters.', 'D'],
  'property-value-missing': [400, 'The value of the property cannot be empty.', 'G'],
  'property-too-long': [400, 'The value of the property exceeds 32768 characters.', 'D'],
  'property-not-found': [404, "The property with key '%0' was not found.", 'G'],
  'link-not-found': [404, "No issue link with id '%0' exists.", 'P'],
  'link-type-not-found': [404, "No issue link type with name '%0' found.", 'P'],
  'link-type-id-not-found': [404, "No issue link type with id '%0' found.", 'P'],
  'link-to-itself': [400, 'You cannot link an issue to itself.', 'G'],
  'cannot-link': [401, "No Link Issue Permission for issue '%0'", 'G'],
  'remote-link-not-found': [404, "The remote link with id '%0' does not exist.", 'G'],
  'remote-link-global-not-found': [404, "No remote link with globalId '%0' exists.", 'G'],
  'cannot-link-remotely': [403, 'You do not have permission to link issues.', 'D'],
  'cannot-watch': [403, 'You do not have permission to manage the watcher list.', 'D'],
  'cannot-vote': [404, 'You cannot vote for this issue.', 'D'],
  'cannot-delete-attachment': [403, 'You do not have permission to delete this attachment.', 'D'],
  'user-not-found': [404, 'Specified user does not exist or you do not have required permissions', 'P'],
  'user-not-named': [400, 'Either the accountId or the query must be given.', 'G'],
  'place-missing': [400, 'A project or an issue must be named.', 'G'],
  'group-not-found': [404, "The group named '%0' does not exist", 'P'],
  'permission-unknown': [400, 'Unrecognized permission: %0', 'D'],
  'permissions-missing': [400, "The 'permissions' query parameter is required.", 'D'],
  'cannot-administer-statuses': [401, 'You do not have permission to change these statuses.', 'G'],
  'status-unknown': [400, 'There is no status with the id %0.', 'G'],
  'status-name-taken': [400, "The name '%0' is another status's.", 'G'],
  'cannot-administer-site': [403, 'You do not have permission to administer this site.', 'G'],
  'cannot-administer-project': [403, 'You cannot edit the configuration of this project.', 'P'],
  'version-not-found': [404, "Could not find version for id '%0'", 'P'],
  'component-not-found': [404, 'The component with id %0 does not exist.', 'P'],
  'board-not-found': [
    404,
    'Requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
    'P',
  ],
  'sprint-not-found': [404, 'Sprint does not exist.', 'P'],
  'board-without-sprints': [400, 'The board does not support sprints', 'P'],
  'cannot-manage-sprints': [
    403,
    'You do not have the Manage sprints permission that is required to complete this action.',
    'G',
  ],
  'cannot-schedule': [
    403,
    'You do not have the Schedule issues permission that is required to complete this action.',
    'G',
  ],
  'sprint-name-invalid': [400, 'The sprint name must have 1 to 30 characters.', 'D'],
  'sprint-dates-missing': [
    400,
    'The start date and the end date of the sprint are required to start it.',
    'D',
  ],
  'sprint-dates-invalid': [400, 'The end date of the sprint must be after its start date.', 'G'],
  'sprint-active-already': [
    400,
    "Sprint '%0' is active on this board: only one sprint can be active at a time.",
    'G',
  ],
  'sprint-state-invalid': [
    400,
    'A sprint goes from future to active to closed; from %0 it cannot go to %1.',
    'D',
  ],
  'sprint-closed': [400, 'Issues can only be moved to open or active sprints.', 'D'],
  'sprint-move-too-large': [
    400,
    'The maximum number of issues that can be moved in one operation is %0.',
    'D',
  ],
  'rank-place-missing': [400, 'Either rankBeforeIssue or rankAfterIssue must be given, and not both.', 'D'],
  'field-not-found': [404, 'The field with id %0 does not exist.', 'G'],
  'issue-type-not-found': [404, "The issue type with id '%0' does not exist", 'P'],
  'status-not-found': [404, "The status '%0' does not exist.", 'G'],
  'priority-not-found': [404, "The priority with id '%0' does not exist", 'P'],
  'resolution-not-found': [404, "The resolution with id '%0' does not exist", 'P'],
  'attachment-not-found': [404, "The attachment with id '%0' does not exist", 'P'],
  'scheme-not-found': [404, 'The permission scheme with id %0 does not exist.', 'G'],
  'security-level-not-found': [404, 'The security level with id %0 does not exist.', 'G'],
  'dashboard-not-found': [404, "The dashboard with id '%0' does not exist.", 'P'],
  'gadget-not-found': [404, "The dashboard gadget with id '%0' does not exist.", 'G'],
  'gadget-without-module': [400, 'Provide either the module key or the URI of the gadget.', 'G'],
  'gadget-color-invalid': [400, "The gadget color '%0' is invalid.", 'G'],
  'filter-not-found': [
    404,
    'The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.',
    'P',
  ],
  'page-invalid': [400, "The value of '%0' must be a whole number that is not negative.", 'G'],
} as const satisfies Readonly<
  Record<string, readonly [status: number, message: string, source: 'D' | 'P' | 'G']>
>;

export type RefusalCode = keyof typeof REFUSALS;

/** To be thrown. */
export function refuse(code: RefusalCode, ...asked: readonly (string | number)[]): Refusal {
  const [status] = REFUSALS[code];
  return new Refusal({ status, body: { errorMessages: [refusalText(code, ...asked)], errors: {} } });
}

/** The wording alone, for answers that list what went wrong beside what went right. */
export function refusalText(code: RefusalCode, ...asked: readonly (string | number)[]): string {
  return REFUSALS[code][1].replace(/%(\d)/g, (_, place: string) => String(asked[Number(place)] ?? ''));
}

/** Field id → what is wrong with the value given: Jira's answer to a form that cannot be accepted. */
export class FieldErrors extends Refusal {
  constructor(readonly errors: Readonly<Record<string, string>>) {
    super({ status: 400, body: { errorMessages: [], errors } });
  }
}
