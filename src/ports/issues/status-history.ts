import { type StatusMove } from '../../domain/status/status-moves';

export interface StatusHistory {
  /**
   * Every change of status of these issues, in no order that is promised; issues that the asker cannot
   * see have none. Throws only `PlatformError`.
   */
  movesOf(issueIds: readonly string[]): Promise<readonly StatusMove[]>;
}
