/** Which page lists a project's reports in a space. Throws only `PlatformError`. */
export interface ReportIndexes {
  find(projectId: string, spaceId: string): Promise<string | null>;
  remember(projectId: string, spaceId: string, pageId: string): Promise<void>;
}
