import { type SpecUpdateCalls, type UpdateSpecRequest } from '../../../contract/spec/spec-update';
import { parseUpdateSpec } from '../../../contract/spec/spec-update-requests';
import { type UpdateSpec } from '../../../usecases/update/update-spec';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';
import { specPlace } from './spec-place';
import { toUpdateSpecAnswer } from './spec-update-answers';

export interface SpecUpdateDeps extends AnsweringDeps {
  readonly updateSpec: UpdateSpec;
}

export function createSpecUpdateHandlers(
  deps: SpecUpdateDeps,
): Handlers<Pick<SpecUpdateCalls, 'update-spec'>> {
  return {
    'update-spec': answering(deps, 'update-spec', async (payload, caller) => {
      const request = parseUpdateSpec(payload);
      const place = specPlace(caller);
      if (request === null || place === null) return invalidRequest;
      return toUpdateSpecAnswer(await deps.updateSpec({ ...place, ...toOrder(request) }));
    }),
  };
}

/** As long as the tokens of other operations. */
const OP_LENGTH = 16;

const toOrder = ({ run, accepted, kept }: UpdateSpecRequest) => ({
  op: run.replaceAll('-', '').slice(0, OP_LENGTH).toLowerCase(),
  choice: { accepted: new Set(accepted), kept: new Set(kept) },
});
