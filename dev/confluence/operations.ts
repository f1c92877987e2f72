import { type Operation } from '../products/operation';
import { absentOperations } from './absent/absent-operations';
import { labelOperations } from './around/label-operations';
import { propertyOperations } from './around/property-operations';
import { restrictionOperations } from './around/restriction-operations';
import { commentOperations } from './comments/comment-operations';
import { pageOperations } from './pages/page-operations';
import { userOperations } from './people/user-operations';
import { searchOperations } from './search/search-operations';
import { refusing } from './refusals';
import { attachmentOperations } from './shape/attachments';
import { contentKindOperations } from './shape/content-kinds';
import { conversionOperations } from './shape/conversion';
import { emptyLists } from './shape/empty-lists';
import { spaceOperations } from './spaces/space-operations';

/** What the emulated Confluence answers, and how deeply; a new operation is a row in one of these tables. */
export const confluenceOperations: readonly Operation[] = [
  ...spaceOperations,
  ...pageOperations,
  ...propertyOperations,
  ...labelOperations,
  ...commentOperations,
  ...restrictionOperations,
  ...userOperations,
  ...searchOperations,
  ...attachmentOperations,
  ...contentKindOperations,
  ...conversionOperations,
  ...emptyLists,
  ...absentOperations,
].map(refusing);
