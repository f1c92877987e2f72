import { type ContinueCalls } from '../../../contract/issue';
import { parseContinueSpec } from '../../../contract/issue-requests';
import { type ContinueSpec } from '../../../usecases/spec/continue-spec';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';
import { specPlace } from './spec-place';
import { toContinueAnswer } from './spec-answers';

/** *Continue* of whatever an issue's job has left open. */
export function createContinueHandlers(
  deps: AnsweringDeps & { readonly continueSpec: ContinueSpec },
): Handlers<ContinueCalls> {
  return {
    'continue-spec': answering(deps, 'continue-spec', async (payload, caller) => {
      const request = parseContinueSpec(payload);
      const place = specPlace(caller);
      if (request === null || place === null) return invalidRequest;
      return toContinueAnswer(await deps.continueSpec({ ...place, ...request }));
    }),
  };
}
