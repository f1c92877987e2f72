import { type CommonAnswer } from '../../contract/answers';
import { answering, type AnsweringDeps, type BridgeCall, type Caller, invalidRequest } from './call';
import { claimedId } from './extension';

export type OnProject<Answer> = (
  projectId: string,
  payload: unknown,
  caller: Caller,
) => Promise<Answer | CommonAnswer>;

/** Wraps a call of a project's page; which project is the browser's word until it was read as the caller. */
export const onProject = <Answer extends { readonly kind: string }>(
  deps: AnsweringDeps,
  name: string,
  handler: OnProject<Answer>,
): ((call: BridgeCall) => Promise<Answer | CommonAnswer>) =>
  answering(deps, name, async (payload, caller): Promise<Answer | CommonAnswer> => {
    const projectId = claimedId(caller.extension, 'project', 'id');
    return projectId === null ? invalidRequest : handler(projectId, payload, caller);
  });
