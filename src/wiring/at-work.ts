import { unlessResting } from '../usecases/unless-resting';
import { pauseNow } from './platform';

/** For what stores a plan before its first write. */
export const whileAtWork = unlessResting(pauseNow);
