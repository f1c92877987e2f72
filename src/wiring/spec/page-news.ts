import { createPageNewsHandlers } from '../../entry/resolvers/spec/page-news';
import { platform } from '../platform';
import { checkUpdate } from './check-update';

/** Asked for by the byline item. */
export const handlers = createPageNewsHandlers({ ...platform, checkUpdate });
