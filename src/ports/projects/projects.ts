export interface ProjectName {
  readonly projectId: string;
  readonly key: string;
  readonly name: string;
}

/** Reads projects with the rights that it was made with. Throws only `PlatformError`. */
export interface Projects {
  /** `null` for a project that is gone or hidden. */
  find(projectId: string): Promise<ProjectName | null>;
}

/** The rights of the person who asks. Throws only `PlatformError`. */
export interface ProjectRights {
  /** Answers no for a project that is gone or hidden. */
  mayAdminister(projectId: string): Promise<boolean>;
}

/** Of the person who asks; nothing of a project that is gone or hidden. */
export interface ProjectStanding {
  readonly mayAdminister: boolean;
  readonly mayCreateIssues: boolean;
}

/** What the person who asks may do in a project, in one call. Throws only `PlatformError`. */
export interface ProjectStandings {
  of(projectId: string): Promise<ProjectStanding>;
}

/** Projects that the person who asks may browse. Throws only `PlatformError`. */
export interface ProjectLister {
  /** A hundred at most, those first in which something happened last. */
  latestActive(): Promise<readonly ProjectName[]>;
}
