/** Who leads a project. Throws only `PlatformError`. */
export interface ProjectLeads {
  /** Their account id; `null` where nobody is told, or the account is not active, or the project is gone or hidden. */
  of(projectId: string): Promise<string | null>;
}
