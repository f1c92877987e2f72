import { type SpecBase } from '../../domain/spec/spec-base';
import { type SpecJob } from '../../domain/spec/spec-job';
import { type LinkName } from './spec-links';

/** A spec whose link was taken away. */
export interface FormerSpec {
  /** The plan that took it away, with all that the record of the link told. */
  readonly plan: SpecJob;
  /** What Lockstep had last written on the page; `null` where nobody knows, or it is too large to be kept. */
  readonly base: SpecBase | null;
}

/** What is known of links that were taken away. Throws only `PlatformError`. */
export interface FormerSpecs {
  /** What an *Undo* brings back: it is forgotten after two hours. */
  keep(link: LinkName, former: FormerSpec): Promise<void>;
  recall(link: LinkName): Promise<FormerSpec | null>;
}
