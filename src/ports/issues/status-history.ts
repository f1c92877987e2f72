import { type StatusMove } from '../../domain/status/status-moves';

/** Changes of status that were read before anybody knew of which issues they would be needed. */
export interface KnownMoves {
  readonly issueIds: ReadonlySet<string>;
  /** All of these issues, in no order that is promised. */
  readonly moves: readonly StatusMove[];
}

export interface StatusHistory {
  /**
   * Every change of status of these issues, in no order that is promised; issues that the asker cannot
   * see have none. Throws only `PlatformError`.
   */
  movesOf(issueIds: readonly string[]): Promise<readonly StatusMove[]>;
  /**
   * The same of the first issues that a query finds, some thousands of them; `null` where Jira does not run it. Whoever
   * needs others asks for them: most of what a query finds nobody asks about.
   */
  movesAmong(jql: string): Promise<KnownMoves | null>;
}
