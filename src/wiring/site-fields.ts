import { type ProductRequest } from '../adapters/http/request';
import { createSiteFieldsFinder } from '../adapters/jira/projects/site-fields-finder';
import { createSiteStatuses } from '../adapters/jira/projects/site-statuses';
import { siteFieldsMemory } from '../adapters/storage/site/site-fields-memory';
import { platform } from './platform';

export const siteFieldsWith = (request: ProductRequest) => ({
  ...platform,
  finder: createSiteFieldsFinder(request),
  statuses: createSiteStatuses(request),
  memory: siteFieldsMemory,
});
