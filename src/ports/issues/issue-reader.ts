import { type NamedSpec, type UnlinkedSpec } from '../../domain/links/names';
import { type EpicFacts } from '../../domain/spec/epic';

/** Rights of a person on one issue that the product asks for before it offers anything. */
export interface IssueRights {
  readonly canEdit: boolean;
  readonly canLink: boolean;
  readonly canComment: boolean;
}

/** Enough of an issue to say what Lockstep can do for it. */
export interface IssueGlance {
  readonly issueId: string;
  readonly key: string;
  readonly projectId: string;
  readonly summary: string;
  /** 1 and above can have children and therefore a spec. */
  readonly hierarchyLevel: number;
  /** Under a security level: for those only whom it names. */
  readonly secured: boolean;
  readonly namedSpec: NamedSpec | null;
  readonly unlinked: UnlinkedSpec | null;
}

/** Reads with the rights of the person who asks. Throws only `PlatformError`. */
export interface IssueReader {
  /** `null` when the issue cannot be seen. */
  glance(issueId: string): Promise<IssueGlance | null>;
  /** `null` when the issue cannot be seen. */
  rights(issueId: string): Promise<IssueRights | null>;
  /** The epic with its first hundred children, read in one call; `null` when it cannot be seen. */
  epic(issueId: string): Promise<EpicFacts | null>;
}
