import { type IssueName } from '../../domain/status/issue-facts';

/** Epics with what is above them, or all that can have anything below, sub-tasks too. */
export type ParentKind = 'epic' | 'any';

/** Finds issues that can have children, as the person who asks sees them. Throws only `PlatformError`. */
export interface EpicFinder {
  /** The issue of that key where it is of the kind, or `null`. */
  byKey(key: string, kind: ParentKind): Promise<IssueName | null>;
  /**
   * At most ten whose summary has words that begin so, the latest changed first; all sorts of epics for an
   * empty text. With a project, only those of it.
   */
  byText(text: string, projectId?: string): Promise<readonly IssueName[]>;
}
