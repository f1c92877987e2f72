import { type ProductOperation } from './operation';

/** What Lockstep calls of Confluence, of the second version where it has what is needed. */
export const CONFLUENCE_OPERATIONS = {
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
  movePage: {
    api: 'confluence-v1',
    method: 'PUT',
    path: '/wiki/rest/api/content/{pageId}/move/{position}/{targetId}',
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
