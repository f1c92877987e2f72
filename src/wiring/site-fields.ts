import { type ProductRequest } from '../adapters/http/request';
import { createSiteFieldsFinder } from '../adapters/jira/projects/site-fields-finder';
import { siteFieldsMemory } from '../adapters/storage/site/site-fields-memory';
import { platform } from './platform';

export const siteFieldsWith = (request: ProductRequest) => ({
  ...platform,
  finder: createSiteFieldsFinder(request),
  memory: siteFieldsMemory,
});
