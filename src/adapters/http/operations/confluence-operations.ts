import { operationsOf, toldBy } from './operation';

const v1 = operationsOf('confluence-v1');
const v2 = operationsOf('confluence-v2');

/** What Lockstep calls of Confluence, of the second version where it has what is needed. */
export const CONFLUENCE_OPERATIONS = {
  getSpaces: v2('GET', 'read:space:confluence'),
  getSpaceOperations: v2('GET', 'read:space:confluence'),
  getSpacePermissionsAssignments: v2('GET', 'read:space:confluence'),
  getRestrictions: v1('GET', 'read:confluence-content.all'),
  updateRestrictions: toldBy('results', v1('PUT', 'write:confluence-content')),
  movePage: toldBy('pageId', v1('PUT', 'write:confluence-content')),
  searchByCQL: v1('GET', 'search:confluence'),
  searchContentByCQL: v1('GET', 'search:confluence'),
  getPages: v2('GET', 'read:page:confluence'),
  getContentTemplates: v1('GET', 'read:confluence-content.summary'),
  getContentTemplate: v1('GET', 'read:confluence-content.summary'),
  getPageById: v2('GET', 'read:page:confluence'),
  createPage: toldBy('id', v2('POST', 'write:page:confluence')),
  updatePage: toldBy('id', v2('PUT', 'write:page:confluence')),
  deletePage: toldBy(204, v2('DELETE', 'delete:page:confluence')),
  createFooterComment: toldBy('id', v2('POST', 'write:comment:confluence')),
  getPageContentProperties: v2('GET', 'read:page:confluence'),
  createPageProperty: toldBy('id', v2('POST', 'read:page:confluence', 'write:page:confluence')),
  updatePagePropertyById: toldBy('id', v2('PUT', 'read:page:confluence', 'write:page:confluence')),
  deletePagePropertyById: toldBy(204, v2('DELETE', 'read:page:confluence', 'write:page:confluence')),
};
