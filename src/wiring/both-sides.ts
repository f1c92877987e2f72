import { areBothSidesWritable } from '../adapters/forge/grants';
import { onBothSides } from '../usecases/on-both-sides';

/** For what writes on an issue and on its page. */
export const whereBothAreWritable = onBothSides({ areBothSidesWritable });
