import { type CreateEpicCalls } from '../../../contract/breakdown/create-epic';
import { parseCreateEpic, parseEpicTypes } from '../../../contract/breakdown/create-epic-requests';
import { type CreateEpic } from '../../../usecases/epics/create-epic';
import { type ListEpicPlaces, type ListEpicTypes } from '../../../usecases/epics/epic-form';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';

interface Deps extends AnsweringDeps {
  readonly listEpicPlaces: ListEpicPlaces;
  readonly listEpicTypes: ListEpicTypes;
  readonly createEpic: CreateEpic;
}

/** Project and type are the frame's word: Jira itself asks what this person may create there. */
export function createCreateEpicHandlers(deps: Deps): Handlers<CreateEpicCalls> {
  return {
    'epic-places': answering(deps, 'epic-places', async () => ({
      kind: 'epic-places' as const,
      places: await deps.listEpicPlaces(),
    })),
    'epic-types': answering(deps, 'epic-types', async (payload) => {
      const request = parseEpicTypes(payload);
      if (request === null) return invalidRequest;
      return { kind: 'epic-types' as const, types: await deps.listEpicTypes(request.projectId) };
    }),
    'create-epic': answering(deps, 'create-epic', async (payload, { accountId: viewerId }) => {
      const request = parseCreateEpic(payload);
      return request === null ? invalidRequest : deps.createEpic({ ...request, viewerId });
    }),
  };
}
