/** Something whose issues can be asked about: shown by name, known by id. */
export interface NamedScope {
  readonly id: string;
  /** What Jira shows beside the name; empty where it shows nothing. */
  readonly key: string;
  readonly name: string;
}

/**
 * Finds what a status can be of, as the person who asks sees it: at most twenty each, by words of the
 * name; for an empty text the ones most likely meant. Throws only `PlatformError`.
 */
export interface ScopeFinder {
  projects(text: string): Promise<readonly NamedScope[]>;
  /** Of one project, the latest first; none of a project that is gone or hidden. */
  versions(projectId: string, text: string): Promise<readonly NamedScope[]>;
  /** Of one project, those that may have sprints; none of a project that is gone or hidden. */
  boards(projectId: string, text: string): Promise<readonly NamedScope[]>;
  /** Of one board, those under way first, then the latest; none of a board that is gone or hidden. */
  sprints(boardId: string, text: string): Promise<readonly NamedScope[]>;
}
