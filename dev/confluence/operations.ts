import { type Operation } from '../products/operation';
import { absentOperations } from './absent/absent-operations';
import { labelOperations } from './around/label-operations';
import { propertyOperations } from './around/property-operations';
import { restrictionOperations } from './around/restriction-operations';
import { singleRestrictionOperations } from './around/single-restrictions';
import { commentOperations } from './comments/comment-operations';
import { pageOperations } from './pages/page-operations';
import { userOperations } from './people/user-operations';
import { searchOperations } from './search/search-operations';
import { templateOperations } from './templates/template-operations';
import { unarchivePage } from './page-changes/archive-page';
import { convertPage } from './page-changes/convert-page';
import { describeDraft } from './drafts/draft-answer';
import { refusing } from './refusals';
import { attachmentOperations } from './shape/attachments';
import { contentKindOperations } from './shape/content-kinds';
import { conversionOperations } from './shape/conversion';
import { emptyLists } from './shape/empty-lists';
import { spaceOperations } from './spaces/space-operations';
import { taskOperations } from './tasks/long-tasks';

/** What the emulated Confluence answers, and how deeply; a new operation is a row in one of these tables. */
export const confluenceOperations: readonly Operation[] = [
  ...spaceOperations,
  ...pageOperations,
  ...propertyOperations,
  ...labelOperations,
  ...commentOperations,
  ...restrictionOperations,
  ...singleRestrictionOperations,
  ...userOperations,
  ...searchOperations,
  ...taskOperations,
  ...templateOperations,
  ...attachmentOperations,
  ...contentKindOperations,
  ...conversionOperations,
  ...emptyLists,
  ...absentOperations,
].map(refusing);

const NO_SCOPES = { classic: [], granular: [] };

/**
 * What people do on a page and Atlassian offers no operation of its API for; only the site's own pages
 * reach these.
 */
export const confluencePageActions: readonly Operation[] = [
  pageAction('POST', 'unarchive', unarchivePage),
  pageAction('POST', 'convert', convertPage),
  pageAction('GET', 'draft', describeDraft),
].map(refusing);

function pageAction(
  method: Operation['method'],
  name: string,
  run: NonNullable<Operation['run']>,
): Operation {
  const path = `/wiki/__ui/pages/{id}/${name}`;
  return { operationId: `ui:${name}`, method, path, depth: 'full', scopes: NO_SCOPES, run };
}
