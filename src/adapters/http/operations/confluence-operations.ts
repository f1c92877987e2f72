import { operationsOf } from './operation';

const v1 = operationsOf('confluence-v1', '/wiki/rest/api');
const v2 = operationsOf('confluence-v2', '/wiki/api/v2');

/** What Lockstep calls of Confluence, of the second version where it has what is needed. */
export const CONFLUENCE_OPERATIONS = {
  getSpaces: v2('GET /spaces', 'read:space:confluence'),
  getSpaceOperations: v2('GET /spaces/{id}/operations', 'read:space:confluence'),
  getSpacePermissionsAssignments: v2('GET /spaces/{id}/permissions', 'read:space:confluence'),
  getRestrictions: v1('GET /content/{id}/restriction', 'read:confluence-content.all'),
  updateRestrictions: v1('PUT /content/{id}/restriction', 'write:confluence-content'),
  movePage: v1('PUT /content/{pageId}/move/{position}/{targetId}', 'write:confluence-content'),
  searchByCQL: v1('GET /search', 'search:confluence'),
  searchContentByCQL: v1('GET /content/search', 'search:confluence'),
  getPages: v2('GET /pages', 'read:page:confluence'),
  getContentTemplates: v1('GET /template/page', 'read:confluence-content.summary'),
  getContentTemplate: v1('GET /template/{contentTemplateId}', 'read:confluence-content.summary'),
  getPageById: v2('GET /pages/{id}', 'read:page:confluence'),
  createPage: v2('POST /pages', 'write:page:confluence'),
  updatePage: v2('PUT /pages/{id}', 'write:page:confluence'),
  deletePage: v2('DELETE /pages/{id}', 'delete:page:confluence'),
  createFooterComment: v2('POST /footer-comments', 'write:comment:confluence'),
  getPageContentProperties: v2('GET /pages/{page-id}/properties', 'read:page:confluence'),
  createPageProperty: v2('POST /pages/{page-id}/properties', 'read:page:confluence', 'write:page:confluence'),
  updatePagePropertyById: v2(
    'PUT /pages/{page-id}/properties/{property-id}',
    'read:page:confluence',
    'write:page:confluence',
  ),
  deletePagePropertyById: v2(
    'DELETE /pages/{page-id}/properties/{property-id}',
    'read:page:confluence',
    'write:page:confluence',
  ),
};
