import { type LinkedPage } from '../domain/reports/linked/linked-talk';
import { type LinkName } from './spec-links';

/** Which pages belong to a project's issues. Throws only `PlatformError`. */
export interface ProjectLinks {
  /** Links in force, those that changed last first; may lag behind the latest writes. */
  latest(projectId: string, limit: number): Promise<readonly LinkName[]>;
}

export interface OpenPages {
  /** Of the pages that were asked for, those that everybody reads who can read the space. */
  readonly pages: readonly LinkedPage[];
  /** How many the asker could read and others might not: restricted ones, and those of other spaces. */
  readonly withheld: number;
}

/** Reads with the app's own rights what is then shown to others. Throws only `PlatformError`. */
export interface LinkedPages {
  /** Pages of this space that nothing above them or on them restricts; what cannot be told is withheld. */
  openIn(spaceId: string, pageIds: readonly string[]): Promise<OpenPages>;
}
