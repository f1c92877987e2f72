import { createPageHolds } from '../adapters/storage/spec/page-holds';
import { createBylineProperties } from '../entry/resolvers/byline-properties';
import { platform } from './platform';

/** Asked on every page that anybody opens. */
export const bylineProperties = createBylineProperties({
  ...platform,
  links: createPageHolds(platform.tokens),
});
