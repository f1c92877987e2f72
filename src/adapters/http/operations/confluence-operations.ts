import { operationsOf } from './operation';

const v1 = operationsOf('confluence-v1');
const v2 = operationsOf('confluence-v2');

/** What Lockstep calls of Confluence, of the second version where it has what is needed. */
export const CONFLUENCE_OPERATIONS = {
  getSpaces: v2('GET'),
  getSpaceOperations: v2('GET'),
  getSpacePermissionsAssignments: v2('GET'),
  getRestrictions: v1('GET'),
  updateRestrictions: v1('PUT', 'results'),
  movePage: v1('PUT', 'pageId'),
  searchByCQL: v1('GET'),
  searchContentByCQL: v1('GET'),
  getPages: v2('GET'),
  getContentTemplates: v1('GET'),
  getContentTemplate: v1('GET'),
  getPageById: v2('GET'),
  createPage: v2('POST'),
  updatePage: v2('PUT'),
  deletePage: v2('DELETE'),
  createFooterComment: v2('POST'),
  getPageContentProperties: v2('GET'),
  createPageProperty: v2('POST'),
  updatePagePropertyById: v2('PUT'),
  deletePagePropertyById: v2('DELETE'),
};
