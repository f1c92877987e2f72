import { arePagesWritable } from '../../adapters/forge/page-grants';
import { type FirstView } from '../../entry/resolvers/first-call';
import { createCheckUpdateHandlers, previewUpdate } from '../../entry/resolvers/spec/preview-update';
import { platform } from '../platform';
import { checkUpdate } from './check-update';

const deps = { ...platform, checkUpdate, grants: { arePagesWritable } };

/** Asked for by the right column. */
export const handlers = createCheckUpdateHandlers(deps);

/** What the dialog of *Update spec* begins with. */
export const showFirst: FirstView = (_issueId, caller) => previewUpdate(deps, caller);
