export interface ProductOperation {
  readonly api: 'jira-platform-v3' | 'confluence-v1' | 'confluence-v2';
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** What the manifest must hold for it: all of them. */
  readonly scopes: readonly string[];
  /** A POST that only reads and may therefore be sent again. */
  readonly reads?: true;
}

/**
 * Every product operation that Lockstep calls, by Atlassian's own operation id.
 *
 * The manifest's scopes follow from this table, and a test holds it against Atlassian's descriptions.
 */
export const OPERATIONS = {
  getIssue: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scopes: ['read:jira-work'],
  },
  getMyPermissions: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    scopes: ['read:jira-work'],
  },
  searchAndReconsileIssuesUsingJqlPost: {
    api: 'jira-platform-v3',
    method: 'POST',
    path: '/rest/api/3/search/jql',
    scopes: ['read:jira-work'],
    reads: true,
  },
  bulkFetchIssues: {
    api: 'jira-platform-v3',
    method: 'POST',
    path: '/rest/api/3/issue/bulkfetch',
    scopes: ['read:jira-work'],
    reads: true,
  },
  getBulkChangelogs: {
    api: 'jira-platform-v3',
    method: 'POST',
    path: '/rest/api/3/changelog/bulkfetch',
    scopes: ['read:jira-work'],
    reads: true,
  },
  getStatuses: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/status',
    scopes: ['read:jira-work'],
  },
  getFields: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/field',
    scopes: ['read:jira-work'],
  },
  getIssueLinkTypes: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/issueLinkType',
    scopes: ['read:jira-work'],
  },
  linkIssues: {
    api: 'jira-platform-v3',
    method: 'POST',
    path: '/rest/api/3/issueLink',
    scopes: ['write:jira-work'],
  },
  getIssueAllTypes: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/issuetype',
    scopes: ['read:jira-work'],
  },
  getProject: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}',
    scopes: ['read:jira-work'],
  },
  getAssignedPermissionScheme: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/project/{projectKeyOrId}/permissionscheme',
    scopes: ['read:jira-work'],
  },
  getProjectRole: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/role/{id}',
    scopes: ['read:jira-work'],
  },
  getCurrentUser: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/myself',
    scopes: ['read:jira-user'],
  },
  createOrUpdateRemoteIssueLink: {
    api: 'jira-platform-v3',
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/remotelink',
    scopes: ['write:jira-work'],
  },
  getRemoteIssueLinks: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/remotelink',
    scopes: ['read:jira-work'],
  },
  deleteRemoteIssueLinkByGlobalId: {
    api: 'jira-platform-v3',
    method: 'DELETE',
    path: '/rest/api/3/issue/{issueIdOrKey}/remotelink',
    scopes: ['write:jira-work'],
  },
  getIssueProperty: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
    scopes: ['read:jira-work'],
  },
  deleteIssueProperty: {
    api: 'jira-platform-v3',
    method: 'DELETE',
    path: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
    scopes: ['write:jira-work'],
  },
  setIssueProperty: {
    api: 'jira-platform-v3',
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
    scopes: ['write:jira-work'],
  },
  addComment: {
    api: 'jira-platform-v3',
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment',
    scopes: ['write:jira-work'],
  },
  getComment: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment/{id}',
    scopes: ['read:jira-work'],
  },
  updateComment: {
    api: 'jira-platform-v3',
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment/{id}',
    scopes: ['write:jira-work'],
  },
  getComments: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/comment',
    scopes: ['read:jira-work'],
  },
  searchProjects: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/project/search',
    scopes: ['read:jira-work'],
  },
  getProjectVersionsPaginated: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/version',
    scopes: ['read:jira-work'],
  },
  getCreateIssueMetaIssueTypes: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes',
    scopes: ['read:jira-work'],
  },
  getCreateIssueMetaIssueTypeId: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes/{issueTypeId}',
    scopes: ['read:jira-work'],
  },
  createIssue: {
    api: 'jira-platform-v3',
    method: 'POST',
    path: '/rest/api/3/issue',
    scopes: ['write:jira-work'],
  },
  createIssues: {
    api: 'jira-platform-v3',
    method: 'POST',
    path: '/rest/api/3/issue/bulk',
    scopes: ['write:jira-work'],
  },
  findAssignableUsers: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/user/assignable/search',
    scopes: ['read:jira-user'],
  },
  editIssue: {
    api: 'jira-platform-v3',
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scopes: ['write:jira-work'],
  },
  deleteIssue: {
    api: 'jira-platform-v3',
    method: 'DELETE',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scopes: ['write:jira-work'],
  },
  getTransitions: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/transitions',
    scopes: ['read:jira-work'],
  },
  doTransition: {
    api: 'jira-platform-v3',
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/transitions',
    scopes: ['write:jira-work'],
  },
  bulkGetUsers: {
    api: 'jira-platform-v3',
    method: 'GET',
    path: '/rest/api/3/user/bulk',
    scopes: ['read:jira-user'],
  },
  getSpaces: {
    api: 'confluence-v2',
    method: 'GET',
    path: '/wiki/api/v2/spaces',
    scopes: ['read:space:confluence'],
  },
  getSpaceOperations: {
    api: 'confluence-v2',
    method: 'GET',
    path: '/wiki/api/v2/spaces/{id}/operations',
    scopes: ['read:space:confluence'],
  },
  getSpacePermissionsAssignments: {
    api: 'confluence-v2',
    method: 'GET',
    path: '/wiki/api/v2/spaces/{id}/permissions',
    scopes: ['read:space:confluence'],
  },
  getRestrictions: {
    api: 'confluence-v1',
    method: 'GET',
    path: '/wiki/rest/api/content/{id}/restriction',
    scopes: ['read:confluence-content.all'],
  },
  updateRestrictions: {
    api: 'confluence-v1',
    method: 'PUT',
    path: '/wiki/rest/api/content/{id}/restriction',
    scopes: ['write:confluence-content'],
  },
  searchByCQL: {
    api: 'confluence-v1',
    method: 'GET',
    path: '/wiki/rest/api/search',
    scopes: ['search:confluence'],
  },
  searchContentByCQL: {
    api: 'confluence-v1',
    method: 'GET',
    path: '/wiki/rest/api/content/search',
    scopes: ['search:confluence'],
  },
  getPages: {
    api: 'confluence-v2',
    method: 'GET',
    path: '/wiki/api/v2/pages',
    scopes: ['read:page:confluence'],
  },
  getContentTemplates: {
    api: 'confluence-v1',
    method: 'GET',
    path: '/wiki/rest/api/template/page',
    scopes: ['read:confluence-content.summary'],
  },
  getContentTemplate: {
    api: 'confluence-v1',
    method: 'GET',
    path: '/wiki/rest/api/template/{contentTemplateId}',
    scopes: ['read:confluence-content.summary'],
  },
  getPageById: {
    api: 'confluence-v2',
    method: 'GET',
    path: '/wiki/api/v2/pages/{id}',
    scopes: ['read:page:confluence'],
  },
  createPage: {
    api: 'confluence-v2',
    method: 'POST',
    path: '/wiki/api/v2/pages',
    scopes: ['write:page:confluence'],
  },
  updatePage: {
    api: 'confluence-v2',
    method: 'PUT',
    path: '/wiki/api/v2/pages/{id}',
    scopes: ['write:page:confluence'],
  },
  deletePage: {
    api: 'confluence-v2',
    method: 'DELETE',
    path: '/wiki/api/v2/pages/{id}',
    scopes: ['delete:page:confluence'],
  },
  createFooterComment: {
    api: 'confluence-v2',
    method: 'POST',
    path: '/wiki/api/v2/footer-comments',
    scopes: ['write:comment:confluence'],
  },
  getPageContentProperties: {
    api: 'confluence-v2',
    method: 'GET',
    path: '/wiki/api/v2/pages/{page-id}/properties',
    scopes: ['read:page:confluence'],
  },
  createPageProperty: {
    api: 'confluence-v2',
    method: 'POST',
    path: '/wiki/api/v2/pages/{page-id}/properties',
    scopes: ['read:page:confluence', 'write:page:confluence'],
  },
  updatePagePropertyById: {
    api: 'confluence-v2',
    method: 'PUT',
    path: '/wiki/api/v2/pages/{page-id}/properties/{property-id}',
    scopes: ['read:page:confluence', 'write:page:confluence'],
  },
  deletePagePropertyById: {
    api: 'confluence-v2',
    method: 'DELETE',
    path: '/wiki/api/v2/pages/{page-id}/properties/{property-id}',
    scopes: ['read:page:confluence', 'write:page:confluence'],
  },
} as const satisfies Readonly<Record<string, ProductOperation>>;

export type OperationId = keyof typeof OPERATIONS;
