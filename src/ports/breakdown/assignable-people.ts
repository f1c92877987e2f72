export interface AssignablePerson {
  readonly accountId: string;
  readonly name: string;
}

/** People whom this person may give issues of a project to. Throws only `PlatformError`. */
export interface AssignablePeople {
  /** At most twenty whose name or address begins like the query. */
  find(projectId: string, query: string): Promise<readonly AssignablePerson[]>;
  /**
   * Those of some people who may be given issues of the project. One read where there are many of them, and one
   * more for each whom that does not show.
   */
  among(projectId: string, accountIds: readonly string[]): Promise<ReadonlySet<string>>;
}
