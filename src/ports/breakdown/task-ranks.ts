import { type RankMove } from '../../domain/breakdown/run/rank';

/** The order of issues on boards, with the rights of the person who asks. Throws only `PlatformError`. */
export interface TaskRanks {
  /** Whether any board shows the project's issues to this person. */
  hasBoard(projectId: string): Promise<boolean>;
  /** Moved again, they stand as they stood. `refused`: this person may not rank all of them. */
  move(move: RankMove): Promise<'moved' | 'refused'>;
}
