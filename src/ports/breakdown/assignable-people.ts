export interface AssignablePerson {
  readonly accountId: string;
  readonly name: string;
}

/** People whom this person may give issues of a project to. Throws only `PlatformError`. */
export interface AssignablePeople {
  /** At most twenty whose name or address begins like the query. */
  find(projectId: string, query: string): Promise<readonly AssignablePerson[]>;
}
