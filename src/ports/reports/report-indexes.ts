/** Which page lists a project's reports in a space. Throws only `PlatformError`. */
export interface ReportIndexes {
  find(projectId: string, spaceId: string): Promise<string | null>;
  remember(projectId: string, spaceId: string, pageId: string): Promise<void>;
}

/** Lists of reports by what the pages say of themselves. Throws only `PlatformError`. */
export interface MarkedIndexes {
  /** A page of this space that is marked as the project's list, whatever people call it; not a copy of one. */
  find(projectId: string, spaceId: string): Promise<string | null>;
}
