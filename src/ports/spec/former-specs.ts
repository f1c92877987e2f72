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

/** What an *Undo* brings back. It is forgotten after two hours. Throws only `PlatformError`. */
export interface FormerSpecs {
  keep(link: LinkName, former: FormerSpec): Promise<void>;
  recall(link: LinkName): Promise<FormerSpec | null>;
}
