import { type Sprint } from '../../domain/reports/sprint/sprint';

/** Boards of Jira Software, with the rights of whoever asks. Throws only `PlatformError`. */
export interface Boards {
  /** What a project's board is called; `null` for one that is gone, hidden, or no board of it. */
  nameOf(projectId: string, boardId: string): Promise<string | null>;
  /** The latest hundred at least; `null` for a board that is gone or hidden, or that knows no sprints. */
  sprintsOf(boardId: string): Promise<readonly Sprint[] | null>;
}

/** Sprints by themselves, with the rights of whoever asks. Throws only `PlatformError`. */
export interface Sprints {
  /** `null` for a sprint that is gone or hidden. */
  sprint(sprintId: string): Promise<Sprint | null>;
}
