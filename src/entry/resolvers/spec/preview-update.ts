import { type SpecUpdateCalls, type UpdatePreviewAnswer } from '../../../contract/spec/spec-update';
import { type Grants } from '../../../ports/site/grants';
import { type CheckUpdate } from '../../../usecases/update/check-update';
import { answering, type AnsweringDeps, type Handlers, type Caller, invalidRequest } from '../call';
import { specPlace } from './spec-place';
import { toUpdatePreviewAnswer, toUpdateStateAnswer } from './update-preview-answers';

interface CheckUpdateDeps extends AnsweringDeps {
  readonly checkUpdate: CheckUpdate;
}

interface PreviewUpdateDeps {
  readonly checkUpdate: CheckUpdate;
  readonly grants: Pick<Grants, 'arePagesWritable'>;
}

export function createCheckUpdateHandlers(
  deps: CheckUpdateDeps,
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
  { checkUpdate, grants }: PreviewUpdateDeps,
  caller: Caller,
): Promise<UpdatePreviewAnswer | typeof invalidRequest> {
  const place = specPlace(caller);
  if (place === null) return invalidRequest;
  return toUpdatePreviewAnswer(await checkUpdate(place), grants.arePagesWritable());
}
