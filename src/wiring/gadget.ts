import { forgeResolver } from '../adapters/forge/resolver';
import { statusHandlers } from './macro';

/** The gadget asks what the macro asks; its settings stand in another place of its context. */
export const resolveGadget = forgeResolver(statusHandlers);
