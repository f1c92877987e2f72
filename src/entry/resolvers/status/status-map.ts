import {
  parseSaveStatusMap,
  type StatusMapAnswer,
  type StatusMapCalls,
  type StatusRow,
} from '../../../contract/status/status-map';
import { mayBeInStage } from '../../../domain/status/stage';
import { STAGES } from '../../../domain/status/stages';
import {
  type MappedStatus,
  type SaveStatusMap,
  type ShowStatusMap,
  type StatusMapOutcome,
} from '../../../usecases/status/manage-status-map';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';

export interface StatusMapHandlerDeps extends AnsweringDeps {
  readonly showStatusMap: ShowStatusMap;
  readonly saveStatusMap: SaveStatusMap;
}

/** Each use case asks anew whether this person administers Jira. */
export function createStatusMapHandlers(deps: StatusMapHandlerDeps): Handlers<StatusMapCalls> {
  return {
    'show-status-map': answering(deps, 'show-status-map', async () => toAnswer(await deps.showStatusMap())),
    'save-status-map': answering(deps, 'save-status-map', async (payload) => {
      const request = parseSaveStatusMap(payload);
      return request === null ? invalidRequest : toAnswer(await deps.saveStatusMap(request.chosen));
    }),
  };
}

function toAnswer(outcome: StatusMapOutcome): StatusMapAnswer {
  if (outcome.kind === 'admins-only') return outcome;
  const stages = STAGES.filter((stage) => mayBeInStage('new', stage));
  return { kind: 'status-map', rows: outcome.statuses.flatMap(toRow), stages };
}

function toRow({ status, projectName, usual, chosen }: MappedStatus): readonly StatusRow[] {
  if (status.category === 'done') return [];
  const category = status.category === 'indeterminate' ? 'inProgress' : 'toDo';
  const project = status.projectId === null ? null : { name: projectName };
  return [{ statusId: status.statusId, name: status.statusName, category, project, usual, chosen }];
}
