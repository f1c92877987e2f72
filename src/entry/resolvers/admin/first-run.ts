import { type FirstRunAnswer, type FirstRunCalls, parseChosenSpace } from '../../../contract/admin/first-run';
import { type ChooseSpecSpace } from '../../../usecases/first-run/choose-spec-space';
import {
  type FirstRunOutcome,
  type HideFirstRun,
  type ShowFirstRun,
} from '../../../usecases/first-run/show-first-run';
import { type AnsweringDeps, type Caller, type Handlers, invalidRequest } from '../call';
import { onProject } from '../on-project';

interface Deps extends AnsweringDeps {
  readonly showFirstRun: ShowFirstRun;
  readonly chooseSpecSpace: ChooseSpecSpace;
  readonly hideFirstRun: HideFirstRun;
}

/** The guide to the first spec on a project's page. */
export function createFirstRunHandlers(deps: Deps): Handlers<FirstRunCalls> {
  const show = async (projectId: string, { accountId }: Caller): Promise<FirstRunAnswer> =>
    toFirstRunAnswer(await deps.showFirstRun(projectId, accountId));

  return {
    'show-first-run': onProject(deps, 'show-first-run', (projectId, _payload, caller) =>
      show(projectId, caller),
    ),
    'choose-spec-space': onProject(
      deps,
      'choose-spec-space',
      async (projectId, payload, caller): Promise<FirstRunCalls['choose-spec-space']['answer']> => {
        const spaceId = parseChosenSpace(payload);
        if (spaceId === null) return invalidRequest;
        const outcome = await deps.chooseSpecSpace(projectId, spaceId);
        return outcome.kind === 'chosen' ? show(projectId, caller) : outcome;
      },
    ),
    'dismiss-first-run': onProject(deps, 'dismiss-first-run', async (projectId, _payload, { accountId }) => {
      await deps.hideFirstRun(projectId, accountId);
      return { kind: 'hidden' as const };
    }),
  };
}

function toFirstRunAnswer(outcome: FirstRunOutcome): FirstRunAnswer {
  if (outcome.kind === 'hidden') return outcome;
  const { mayChoose, spaces, chosenSpaceId, suggestedSpaceId, epics } = outcome;
  return {
    kind: 'first-run',
    hindrance: mayChoose ? null : 'not-project-admin',
    confluence:
      spaces.kind === 'spaces'
        ? {
            kind: 'spaces',
            spaces: spaces.spaces.map(({ spaceId, key, name }) => ({ spaceId, key, name })),
          }
        : spaces,
    chosenSpaceId,
    suggestedSpaceId,
    epics: epics.map(({ key, summary }) => ({ key, summary })),
  };
}
