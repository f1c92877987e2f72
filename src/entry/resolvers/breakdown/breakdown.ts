import {
  type BreakdownCalls,
  type NoBreakdown,
  type NoTaskForm,
  type ShowBreakdownAnswer,
  type TaskFormAnswer,
} from '../../../contract/breakdown/breakdown';
import {
  parseContinueTasks,
  parseCreateTasks,
  parseFindAssignees,
  parseTaskForm,
} from '../../../contract/breakdown/breakdown-requests';
import { type Clock } from '../../../ports/clock';
import {
  type AskedForm,
  type AskForm,
  type AskTypes,
  type FindAssignees,
  type FormQuery,
} from '../../../usecases/breakdown/ask-form';
import { type ContinueTasks } from '../../../usecases/breakdown/continue-tasks';
import { type CreateTasks } from '../../../usecases/breakdown/create-tasks';
import { type ShowBreakdown } from '../../../usecases/breakdown/show-breakdown';
import {
  toBreakdownAnswer,
  toContinueTasksAnswer,
  toCreateTasksAnswer,
  toTypeView,
} from './breakdown-answers';
import { answering, type AnsweringDeps, type Handlers, type Caller, invalidRequest } from '../call';
import { claimedId, claimedIssueId } from '../extension';
import { specPlace } from '../spec/spec-place';
import { type MadeTasksHandlers } from './made-tasks';

export interface BreakdownDeps extends AnsweringDeps {
  readonly showBreakdown: ShowBreakdown;
  readonly askForm: AskForm;
  readonly askTypes: AskTypes;
  readonly findAssignees: FindAssignees;
  readonly createTasks: CreateTasks;
  readonly continueTasks: ContinueTasks;
  readonly clock: Clock;
}

/** The calls of the dialog *Break down*. */
export function createBreakdownHandlers(
  deps: BreakdownDeps,
): Handlers<Omit<BreakdownCalls, keyof MadeTasksHandlers>> {
  const viewing = ({ accountId }: Caller) => ({ viewerId: accountId, now: deps.clock.now() });
  return {
    'show-breakdown': answering(deps, 'show-breakdown', async (_payload, caller) => {
      const issueId = claimedIssueId(caller.extension);
      return issueId === null ? invalidRequest : showBreakdown(deps, issueId, caller);
    }),
    'task-form': answering(deps, 'task-form', async (payload, caller) => {
      const request = parseTaskForm(payload);
      const place = dialogPlace(caller);
      if (request === null || place === null) return invalidRequest;
      const asked = await deps.askForm({ ...place, ...request });
      return asked === 'not-visible' ? notVisible : toFormAnswer(request.typeId, asked);
    }),
    'task-types': answering(deps, 'task-types', async (_payload, caller) => {
      const place = dialogPlace(caller);
      if (place === null) return invalidRequest;
      const types = await deps.askTypes(place);
      return types === 'not-visible'
        ? notVisible
        : { kind: 'task-types' as const, types: types.map(toTypeView) };
    }),
    'find-assignees': answering(deps, 'find-assignees', async (payload, caller) => {
      const request = parseFindAssignees(payload);
      const place = dialogPlace(caller);
      if (request === null || place === null) return invalidRequest;
      const people = await deps.findAssignees({ ...place, ...request });
      return people === 'not-visible' ? notVisible : { kind: 'assignees' as const, people };
    }),
    'create-tasks': answering(deps, 'create-tasks', async (payload, caller) => {
      const request = parseCreateTasks(payload);
      const place = specPlace(caller);
      if (request === null || place === null) return invalidRequest;
      const projectId = claimedId(caller.extension, 'project', 'id');
      return toCreateTasksAnswer(
        await deps.createTasks({ ...place, projectId, ...request }),
        viewing(caller),
      );
    }),
    'continue-tasks': answering(deps, 'continue-tasks', async (payload, caller) => {
      const request = parseContinueTasks(payload);
      const place = specPlace(caller);
      if (request === null || place === null) return invalidRequest;
      return toContinueTasksAnswer(await deps.continueTasks({ ...place, ...request }), viewing(caller));
    }),
  };
}

/** Also the first answer of the dialog. */
export async function showBreakdown(
  { showBreakdown: show, clock }: Pick<BreakdownDeps, 'showBreakdown' | 'clock'>,
  issueId: string,
  { extension, accountId }: Caller,
): Promise<ShowBreakdownAnswer> {
  const projectId = claimedId(extension, 'project', 'id');
  const outcome = await show({ issueId, viewerId: accountId, projectId });
  return toBreakdownAnswer(outcome, { viewerId: accountId, now: clock.now() });
}

const notVisible: NoBreakdown = { kind: 'no-breakdown', why: 'not-visible' };

/** A form that nothing fits: each row of that type is told so. */
function toFormAnswer(typeId: string, { form, notAssignable }: AskedForm): TaskFormAnswer | NoTaskForm {
  if (form === null) return { kind: 'no-task-form', typeId };
  const required = form.required.map(({ name }) => name);
  return { kind: 'task-form', typeId, ...form, required, notAssignable };
}

function dialogPlace({ accountId, extension }: Caller): FormQuery | null {
  const issueId = claimedIssueId(extension);
  return issueId === null
    ? null
    : { issueId, viewerId: accountId, projectId: claimedId(extension, 'project', 'id') };
}
