/** Boards of Jira Software, with the rights of whoever asks. Throws only `PlatformError`. */
export interface Boards {
  /** What a project's board is called; `null` for one that is gone, hidden, or no board of it. */
  nameOf(projectId: string, boardId: string): Promise<string | null>;
  /**
   * The ids of the sprints that run on a board; where none does, of the one that was closed last. None for a
   * board that knows no sprints or has had none, `null` for one that is gone or hidden.
   */
  currentSprints(boardId: string): Promise<readonly string[] | null>;
}
