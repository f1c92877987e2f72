import { type SpecUpdateCalls, type UpdatePreviewAnswer } from '../../../contract/spec/spec-update';
import { type CheckUpdate } from '../../../usecases/update/check-update';
import { answering, type AnsweringDeps, type Handlers, type Caller, invalidRequest } from '../call';
import { specPlace } from './spec-place';
import { toUpdatePreviewAnswer, toUpdateStateAnswer } from './update-preview-answers';

export interface PreviewUpdateDeps extends AnsweringDeps {
  readonly checkUpdate: CheckUpdate;
}

export function createCheckUpdateHandlers(
  deps: PreviewUpdateDeps,
): Handlers<Pick<SpecUpdateCalls, 'check-update'>> {
  return {
    'check-update': answering(deps, 'check-update', async (_payload, caller) => {
      const place = specPlace(caller);
      return place === null ? invalidRequest : toUpdateStateAnswer(await deps.checkUpdate(place));
    }),
  };
}

/** The first answer of the dialog *Update spec*. */
export async function previewUpdate(
  { checkUpdate }: Pick<PreviewUpdateDeps, 'checkUpdate'>,
  caller: Caller,
): Promise<UpdatePreviewAnswer | typeof invalidRequest> {
  const place = specPlace(caller);
  return place === null ? invalidRequest : toUpdatePreviewAnswer(await checkUpdate(place));
}
