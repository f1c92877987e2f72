import { v1, v2 } from '../http/rows';
import { archivePages } from '../page-changes/archive-page';
import { copyPage } from '../page-changes/copy-page';
import { createPage } from '../page-changes/create-page';
import { getPages, getPagesInSpace, getPagesWithLabel } from './list-pages';
import { movePageTo } from '../page-changes/move-page';
import { getPageOperations } from './page-rights';
import { getAncestors, getChildPages, getDescendants, getDirectChildren } from './page-tree';
import { getVersion, getVersions } from './page-versions';
import { getPage } from './read-page';
import { restoreVersion } from '../page-changes/restore-version';
import { deletePage } from '../page-changes/trash-page';
import { updatePage, updateTitle } from '../page-changes/update-page';

const READ = ['read:page:confluence'];
const WRITE = ['write:page:confluence'];
const WRITE_V1 = ['write:confluence-content'];
const READ_TREE = ['read:hierarchical-content:confluence'];

export const pageOperations = [
  v2('GET /pages', 'getPages', READ, getPages),
  v2('POST /pages', 'createPage', WRITE, createPage),
  v2('GET /pages/{id}', 'getPageById', READ, getPage),
  v2('PUT /pages/{id}', 'updatePage', WRITE, updatePage),
  v2('DELETE /pages/{id}', 'deletePage', ['delete:page:confluence'], deletePage),
  v2('PUT /pages/{id}/title', 'updatePageTitle', WRITE, updateTitle),
  v2('GET /pages/{id}/operations', 'getPageOperations', READ, getPageOperations),
  v2('GET /pages/{id}/versions', 'getPageVersions', READ, getVersions),
  v2('GET /pages/{page-id}/versions/{version-number}', 'getPageVersionDetails', READ, getVersion),
  v2('GET /pages/{id}/children', 'getChildPages', READ, getChildPages),
  v2('GET /pages/{id}/direct-children', 'getPageDirectChildren', READ_TREE, getDirectChildren),
  v2('GET /pages/{id}/descendants', 'getPageDescendants', READ_TREE, getDescendants),
  v2('GET /pages/{id}/ancestors', 'getPageAncestors', ['read:content.metadata:confluence'], getAncestors),
  v2('GET /spaces/{id}/pages', 'getPagesInSpace', READ, getPagesInSpace),
  v2('GET /labels/{id}/pages', 'getLabelPages', READ, getPagesWithLabel),
  v1('PUT /content/{pageId}/move/{position}/{targetId}', 'movePage', WRITE_V1, movePageTo),
  v1('POST /content/{id}/copy', 'copyPage', WRITE_V1, copyPage),
  v1('POST /content/archive', 'archivePages', WRITE_V1, archivePages),
  v1('POST /content/{id}/version', 'restoreContentVersion', WRITE_V1, restoreVersion),
];
