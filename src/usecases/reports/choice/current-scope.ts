import { ofSprints, type ReportScope } from '../../../domain/reports/report-scope';
import { type StatusScope } from '../../../domain/status/scope';
import { type Boards } from '../../../ports/boards';

/** What a report's scope means at this moment; `null` where there is nothing (any more) that it could mean. */
export type CurrentScope = (scope: ReportScope) => Promise<StatusScope | null>;

export const createCurrentScope =
  (boards: Pick<Boards, 'currentSprints'>): CurrentScope =>
  async (scope) => {
    if (scope.kind !== 'board') return scope;
    const sprints = await boards.currentSprints(scope.boardId);
    return sprints === null || sprints.length === 0 ? null : ofSprints(sprints);
  };
