import { type LinkedPage } from '../../domain/reports/linked/linked-talk';
import { type LinkRecord } from '../spec/spec-links';

/** What has been seen of a link so far, as far as the index knows. */
export type ProjectLink = Pick<LinkRecord, 'issueId' | 'pageId' | 'seen'>;

/** Which pages belong to a project's issues. Throws only `PlatformError`. */
export interface ProjectLinks {
  /** Links in force, those that were made last first; may lag behind the latest writes. */
  latest(projectId: string, limit: number): Promise<readonly ProjectLink[]>;
}

/** Every link of a project, as they stand in the index. Throws only `PlatformError`. */
export interface LinkIndex {
  /**
   * Some links in force, at least one where there is another.
   *
   * @param at the `next` of the part before; `null` to begin. Whatever it leads to, links of this project
   *   alone are given.
   */
  part(projectId: string, at: string | null): Promise<LinkIndexPart>;
}

export interface LinkIndexPart {
  readonly links: readonly ProjectLink[];
  /** `null` after the last. */
  readonly next: string | null;
}

export interface OpenPages {
  /** Of the pages that were asked for, those that everybody reads who can read the space. */
  readonly pages: readonly LinkedPage[];
  /** How many the asker could read and others might not: restricted ones, and those of other spaces. */
  readonly withheld: number;
}

/** Tells what of a page's readers its space has, with the rights of whoever asks: the app's where it is then shown to others. Throws only `PlatformError`. */
export interface LinkedPages {
  /** Pages of this space that nothing above them or on them restricts; what cannot be told is withheld. */
  openIn(spaceId: string, pageIds: readonly string[]): Promise<OpenPages>;
}
