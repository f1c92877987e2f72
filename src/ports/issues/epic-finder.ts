import { type IssueName } from '../../domain/status/issue-facts';

/** Finds issues that can have children, as the person who asks sees them. Throws only `PlatformError`. */
export interface EpicFinder {
  /** The epic of that key, or `null`. */
  byKey(key: string): Promise<IssueName | null>;
  /** At most ten whose summary has words that begin so, the latest changed first; all sorts of epics for an empty text. */
  byText(text: string): Promise<readonly IssueName[]>;
}
