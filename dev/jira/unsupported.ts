import { type Method, type Operation } from '../products/operation';
import { NO_SCOPES } from './scopes';

/**
 * Operations of Jira and its boards that clients know and this site does not have: they answer 501 with
 * their name, so that nobody takes them for a wrong path. One that is raised moves to its family's file.
 */
const UNSUPPORTED = `
  GET /api/3/attachment/content/{id} getAttachmentContent
  GET /api/3/attachment/thumbnail/{id} getAttachmentThumbnail
  GET /api/3/attachment/{id}/expand/human expandAttachmentForHumans
  GET /api/3/attachment/{id}/expand/raw expandAttachmentForMachines
  POST /api/3/bulk/issues/delete submitBulkDelete
  GET /api/3/bulk/issues/fields getBulkEditableFields
  POST /api/3/bulk/issues/fields submitBulkEdit
  GET /api/3/bulk/issues/transition getAvailableTransitions
  POST /api/3/bulk/issues/transition submitBulkTransition
  POST /api/3/bulk/issues/unwatch submitBulkUnwatch
  POST /api/3/bulk/issues/watch submitBulkWatch
  GET /api/3/component findComponentsForProjects
  GET /api/3/component/{id}/relatedIssueCounts getComponentRelatedIssues
  GET /api/3/configuration/timetracking getSelectedTimeTrackingImplementation
  PUT /api/3/configuration/timetracking selectTimeTrackingImplementation
  GET /api/3/configuration/timetracking/list getAvailableTimeTrackingImplementations
  GET /api/3/configuration/timetracking/options getSharedTimeTrackingConfiguration
  PUT /api/3/configuration/timetracking/options setSharedTimeTrackingConfiguration
  GET /api/3/customFieldOption/{id} getCustomFieldOption
  POST /api/3/dashboard createDashboard
  GET /api/3/events getEvents
  POST /api/3/expression/eval evaluateJiraExpression
  POST /api/3/expression/evaluate evaluateJSISJiraExpression
  POST /api/3/field createCustomField
  POST /api/3/filter createFilter
  GET /api/3/filter/defaultShareScope getDefaultShareScope
  PUT /api/3/filter/defaultShareScope setDefaultShareScope
  PUT /api/3/filter/{id} updateFilter
  DELETE /api/3/filter/{id} deleteFilter
  PUT /api/3/filter/{id}/favourite setFavouriteForFilter
  DELETE /api/3/filter/{id}/favourite deleteFavouriteForFilter
  PUT /api/3/filter/{id}/owner changeFilterOwner
  GET /api/3/filter/{id}/permission getSharePermissions
  POST /api/3/filter/{id}/permission addSharePermission
  GET /api/3/filter/{id}/permission/{permissionId} getSharePermission
  DELETE /api/3/filter/{id}/permission/{permissionId} deleteSharePermission
  POST /api/3/group createGroup
  DELETE /api/3/group removeGroup
  POST /api/3/group/user addUserToGroup
  DELETE /api/3/group/user removeUserFromGroup
  GET /api/3/groupuserpicker findUsersAndGroups
  PUT /api/3/issue/archive archiveIssues
  POST /api/3/issue/archive archiveIssuesAsync
  GET /api/3/issue/limit/report getIssueLimitReport
  POST /api/3/issue/properties bulkSetIssuesPropertiesList
  PUT /api/3/issue/properties/{propertyKey} bulkSetIssueProperty
  DELETE /api/3/issue/properties/{propertyKey} bulkDeleteIssueProperty
  PUT /api/3/issue/unarchive unarchiveIssues
  POST /api/3/issue/{issueIdOrKey}/attachments addAttachment
  DELETE /api/3/issue/{issueIdOrKey}/worklog bulkDeleteWorklogs
  POST /api/3/issue/{issueIdOrKey}/worklog/move bulkMoveWorklogs
  POST /api/3/issueLinkType createIssueLinkType
  PUT /api/3/issueLinkType/{issueLinkTypeId} updateIssueLinkType
  DELETE /api/3/issueLinkType/{issueLinkTypeId} deleteIssueLinkType
  PUT /api/3/issues/archive/export exportArchivedIssues
  POST /api/3/issuetype createIssueType
  PUT /api/3/issuetype/{id} updateIssueType
  DELETE /api/3/issuetype/{id} deleteIssueType
  GET /api/3/issuetype/{id}/alternatives getAlternativeIssueTypes
  GET /api/3/issuetype/{issueTypeId}/properties getIssueTypePropertyKeys
  GET /api/3/issuetype/{issueTypeId}/properties/{propertyKey} getIssueTypeProperty
  PUT /api/3/issuetype/{issueTypeId}/properties/{propertyKey} setIssueTypeProperty
  DELETE /api/3/issuetype/{issueTypeId}/properties/{propertyKey} deleteIssueTypeProperty
  POST /api/3/jql/pdcleaner migrateQueries
  POST /api/3/jql/sanitize sanitiseJqlQueries
  GET /api/3/mypreferences getPreference
  PUT /api/3/mypreferences setPreference
  DELETE /api/3/mypreferences removePreference
  PUT /api/3/mypreferences/locale setLocale
  POST /api/3/permissionscheme createPermissionScheme
  PUT /api/3/permissionscheme/{schemeId} updatePermissionScheme
  DELETE /api/3/permissionscheme/{schemeId} deletePermissionScheme
  GET /api/3/permissionscheme/{schemeId}/permission/{permissionId} getPermissionSchemeGrant
  POST /api/3/priority createPriority
  PUT /api/3/priority/default setDefaultPriority
  PUT /api/3/priority/move movePriorities
  PUT /api/3/priority/{id} updatePriority
  DELETE /api/3/priority/{id} deletePriority
  POST /api/3/project createProject
  GET /api/3/project/type getAllProjectTypes
  GET /api/3/project/type/accessible getAllAccessibleProjectTypes
  GET /api/3/project/type/{projectTypeKey} getProjectTypeByKey
  GET /api/3/project/type/{projectTypeKey}/accessible getAccessibleProjectTypeByKey
  PUT /api/3/project/{projectIdOrKey} updateProject
  DELETE /api/3/project/{projectIdOrKey} deleteProject
  POST /api/3/project/{projectIdOrKey}/archive archiveProject
  POST /api/3/project/{projectIdOrKey}/delete deleteProjectAsynchronously
  GET /api/3/project/{projectIdOrKey}/features getFeaturesForProject
  PUT /api/3/project/{projectIdOrKey}/features/{featureKey} toggleFeatureForProject
  POST /api/3/project/{projectIdOrKey}/restore restore
  GET /api/3/project/{projectKeyOrId}/issuesecuritylevelscheme getProjectIssueSecurityScheme
  PUT /api/3/project/{projectKeyOrId}/permissionscheme assignPermissionScheme
  GET /api/3/projectCategory getAllProjectCategories
  POST /api/3/projectCategory createProjectCategory
  GET /api/3/projectCategory/{id} getProjectCategoryById
  PUT /api/3/projectCategory/{id} updateProjectCategory
  DELETE /api/3/projectCategory/{id} removeProjectCategory
  GET /api/3/projects/fields getProjectFields
  POST /api/3/resolution createResolution
  PUT /api/3/resolution/default setDefaultResolution
  PUT /api/3/resolution/move moveResolutions
  PUT /api/3/resolution/{id} updateResolution
  DELETE /api/3/resolution/{id} deleteResolution
  GET /api/3/statuses getStatusesById
  PUT /api/3/statuses updateStatuses
  POST /api/3/statuses createStatuses
  DELETE /api/3/statuses deleteStatusesById
  GET /api/3/statuses/byNames getStatusesByName
  POST /api/3/task/{taskId}/cancel cancelTask
  POST /api/3/user createUser
  DELETE /api/3/user removeUser
  GET /api/3/user/assignable/multiProjectSearch findBulkAssignableUsers
  GET /api/3/user/bulk/migration bulkGetUsersMigration
  GET /api/3/user/search/query findUsersByQuery
  GET /api/3/user/search/query/key findUserKeysByQuery
  PUT /api/3/version/{id}/mergeto/{moveIssuesTo} mergeVersions
  POST /api/3/version/{id}/move moveVersion
  GET /api/3/version/{id}/relatedIssueCounts getVersionRelatedIssues
  POST /api/3/version/{id}/removeAndSwap deleteAndReplaceVersion
  GET /api/3/worklog/deleted getIdsOfWorklogsDeletedSince
  GET /api/3/worklog/updated getIdsOfWorklogsModifiedSince
  POST /agile/1.0/backlog/{boardId}/issue moveIssuesToBacklogForBoard
  POST /agile/1.0/board createBoard
  GET /agile/1.0/board/filter/{filterId} getBoardByFilterId
  DELETE /agile/1.0/board/{boardId} deleteBoard
  POST /agile/1.0/board/{boardId}/issue moveIssuesToBoard
  GET /agile/1.0/board/{boardId}/project/full getProjectsFull
  GET /agile/1.0/epic/none/issue getIssuesWithoutEpic
  POST /agile/1.0/epic/none/issue removeIssuesFromEpic
  GET /agile/1.0/epic/{epicIdOrKey} getEpic
  POST /agile/1.0/epic/{epicIdOrKey} partiallyUpdateEpic
  GET /agile/1.0/epic/{epicIdOrKey}/issue getIssuesForEpic
  POST /agile/1.0/epic/{epicIdOrKey}/issue moveIssuesToEpic
  PUT /agile/1.0/epic/{epicIdOrKey}/rank rankEpics
  GET /agile/1.0/issue/{issueIdOrKey}/estimation getIssueEstimationForBoard
  PUT /agile/1.0/issue/{issueIdOrKey}/estimation estimateIssueForBoard
  POST /agile/1.0/sprint/{sprintId}/swap swapSprint
`;

export const unsupportedOperations: readonly Operation[] = UNSUPPORTED.trim()
  .split('\n')
  .map((line) => {
    const [method = '', path = '', operationId = ''] = line.trim().split(' ');
    return { operationId, method: method as Method, path: `/rest${path}`, depth: 'none', scopes: NO_SCOPES };
  });
