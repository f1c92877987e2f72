import { type CommonAnswer } from '../../../contract/answers';
import { type FirstRunAnswer, type FirstRunCalls, parseChosenSpace } from '../../../contract/admin/first-run';
import { type ChooseSpecSpace } from '../../../usecases/first-run/choose-spec-space';
import {
  type FirstRunOutcome,
  type HideFirstRun,
  type ShowFirstRun,
} from '../../../usecases/first-run/show-first-run';
import { answering, type AnsweringDeps, type Handlers, type Caller, invalidRequest } from '../call';
import { claimedId } from '../extension';

interface Deps extends AnsweringDeps {
  readonly showFirstRun: ShowFirstRun;
  readonly chooseSpecSpace: ChooseSpecSpace;
  readonly hideFirstRun: HideFirstRun;
}

type OnProject<Answer> = (
  projectId: string,
  payload: unknown,
  caller: Caller,
) => Promise<Answer | CommonAnswer>;

/** The guide to the first spec on a project's page. */
export function createFirstRunHandlers(deps: Deps): Handlers<FirstRunCalls> {
  const onProject = <Answer extends { readonly kind: string }>(name: string, handler: OnProject<Answer>) =>
    answering(deps, name, async (payload, caller): Promise<Answer | CommonAnswer> => {
      const projectId = claimedId(caller.extension, 'project', 'id');
      return projectId === null ? invalidRequest : handler(projectId, payload, caller);
    });
  const show = async (projectId: string, { accountId }: Caller): Promise<FirstRunAnswer> =>
    toFirstRunAnswer(await deps.showFirstRun(projectId, accountId));

  return {
    'show-first-run': onProject('show-first-run', (projectId, _payload, caller) => show(projectId, caller)),
    'choose-spec-space': onProject(
      'choose-spec-space',
      async (projectId, payload, caller): Promise<FirstRunCalls['choose-spec-space']['answer']> => {
        const spaceId = parseChosenSpace(payload);
        if (spaceId === null) return invalidRequest;
        const outcome = await deps.chooseSpecSpace(projectId, spaceId);
        return outcome.kind === 'chosen' ? show(projectId, caller) : outcome;
      },
    ),
    'dismiss-first-run': onProject('dismiss-first-run', async (projectId, _payload, { accountId }) => {
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
