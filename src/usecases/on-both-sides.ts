import { PlatformError } from '../ports/platform-error';
import { type Grants } from '../ports/site/grants';

/**
 * Begins what writes on an issue and on its page only where the app may do both: a page whose issue cannot be
 * written would be there, and linked by half.
 */
export const onBothSides =
  (grants: Pick<Grants, 'areBothSidesWritable'>) =>
  <Args extends readonly unknown[], Outcome>(work: (...args: Args) => Promise<Outcome>) =>
  (...args: Args): Promise<Outcome> =>
    grants.areBothSidesWritable()
      ? work(...args)
      : Promise.reject(new PlatformError('not-granted', 'write on both sides'));
