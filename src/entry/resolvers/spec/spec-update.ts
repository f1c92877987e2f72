import {
  type SpecUpdateCalls,
  type UpdatePreviewAnswer,
  type UpdateSpecRequest,
} from '../../../contract/spec/spec-update';
import { parseUpdateSpec } from '../../../contract/spec/spec-update-requests';
import { type CheckUpdate } from '../../../usecases/update/check-update';
import { type UpdateSpec } from '../../../usecases/update/update-spec';
import { answering, type AnsweringDeps, type BridgeCall, type Caller, invalidRequest } from '../call';
import { specPlace } from './spec-place';
import { toUpdatePreviewAnswer, toUpdateSpecAnswer, toUpdateStateAnswer } from './spec-update-answers';

export interface SpecUpdateDeps extends AnsweringDeps {
  readonly checkUpdate: CheckUpdate;
  readonly updateSpec: UpdateSpec;
}

type SpecUpdateHandlers = {
  readonly [Key in Exclude<keyof SpecUpdateCalls, 'page-people'>]: (
    call: BridgeCall,
  ) => Promise<SpecUpdateCalls[Key]['answer']>;
};

export function createSpecUpdateHandlers(deps: SpecUpdateDeps): SpecUpdateHandlers {
  return {
    'check-update': answering(deps, 'check-update', async (_payload, caller) => {
      const place = specPlace(caller);
      return place === null ? invalidRequest : toUpdateStateAnswer(await deps.checkUpdate(place));
    }),
    'update-spec': answering(deps, 'update-spec', async (payload, caller) => {
      const request = parseUpdateSpec(payload);
      const place = specPlace(caller);
      if (request === null || place === null) return invalidRequest;
      return toUpdateSpecAnswer(await deps.updateSpec({ ...place, ...toOrder(request) }));
    }),
  };
}

/** The first answer of the dialog *Update spec*. */
export async function previewUpdate(
  { checkUpdate }: Pick<SpecUpdateDeps, 'checkUpdate'>,
  caller: Caller,
): Promise<UpdatePreviewAnswer | typeof invalidRequest> {
  const place = specPlace(caller);
  return place === null ? invalidRequest : toUpdatePreviewAnswer(await checkUpdate(place));
}

/** As long as the tokens of other operations. */
const OP_LENGTH = 16;

const toOrder = ({ run, accepted, kept, personName }: UpdateSpecRequest) => ({
  op: run.replaceAll('-', '').slice(0, OP_LENGTH).toLowerCase(),
  choice: { accepted: new Set(accepted), kept: new Set(kept) },
  personName,
});
