import { type Removal, type TrialResult } from '../../domain/health/trial-result';
import { type MadeOutcome, type TrialThing } from './trial-issues';

/** Pages of self-test rounds, with the rights of the person who runs them. Throws only `PlatformError`. */
export interface TrialPages {
  create(spaceId: string, op: string): Promise<MadeOutcome>;
  /** Whether the page is there with its title and text. */
  read(page: TrialThing): Promise<TrialResult>;
  /** Sets the property that names the round, and reads it back. */
  mark(page: TrialThing): Promise<TrialResult>;
  /** Writes a second version. */
  update(page: TrialThing): Promise<TrialResult>;
  /** The page of this round's title in the space. */
  find(spaceId: string, op: string): Promise<{ readonly id: string; readonly path: string } | null>;
  /** Deletes the page if its title is the round's, for good where the person may; leaves everything else alone. */
  remove(page: TrialThing & { readonly path: string }): Promise<Removal>;
}
