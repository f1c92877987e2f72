import { type IssueName } from '../../domain/status/issue-facts';

/** Finds specs by the issue property that names them, as far as the person who asks sees issues. Throws only `PlatformError`. */
export interface SpecSearch {
  /** Whether any issue of the project, or of the whole site, has a spec. */
  anySpec(projectId: string | null): Promise<boolean>;
  /** The newest epics of the project that have none, five at most. */
  epicsWithout(projectId: string): Promise<readonly IssueName[]>;
}
