import { type CreateSpecRequest, type GenerateCalls } from '../../../contract/issue';
import { parseCreateSpec } from '../../../contract/issue-requests';
import { commentLanguage } from '../../../domain/spec/comment-language';
import { type CreateSpec } from '../../../usecases/spec/create-spec';
import { type ListSpaces } from '../../../usecases/spec/list-spaces';
import { type PreviewSpec } from '../../../usecases/spec/preview-spec';
import { answering, type AnsweringDeps, type Handlers, type Caller, invalidRequest } from '../call';
import { claimedId } from '../extension';
import { type FirstAnswer } from '../first-call';
import { specPlace } from './spec-place';
import { toCreateAnswer } from './spec-answers';
import { toPreviewAnswer, toSpaceView } from './issue-answers';

interface Deps extends AnsweringDeps {
  readonly listSpaces: ListSpaces;
  readonly createSpec: CreateSpec;
}

/** The calls of *Generate spec*. */
export function createGenerateHandlers(deps: Deps): Handlers<GenerateCalls> {
  return {
    'list-spaces': answering(deps, 'list-spaces', async () => ({
      kind: 'spaces' as const,
      spaces: (await deps.listSpaces()).map(toSpaceView),
    })),
    'create-spec': answering(deps, 'create-spec', async (payload, caller) => {
      const request = parseCreateSpec(payload);
      const place = specPlace(caller);
      if (request === null || place === null) return invalidRequest;
      const { attempt } = request;
      return toCreateAnswer(
        await deps.createSpec({ ...place, attempt, order: toOrder(request, caller.locale) }),
      );
    }),
  };
}

/** What the dialog of *Generate spec* begins with. */
export async function showPreview(
  { previewSpec }: { readonly previewSpec: PreviewSpec },
  issueId: string,
  caller: Caller,
): Promise<FirstAnswer> {
  const { accountId: viewerId, extension, siteUrl, cloudId } = caller;
  if (siteUrl === null) return invalidRequest;
  const projectId = claimedId(extension, 'project', 'id');
  const issueTypeId = claimedId(extension, 'issue', 'typeId');
  const command = { issueId, viewerId, projectId, issueTypeId, site: { siteUrl, cloudId } };
  const language = commentLanguage(caller.locale);
  return toPreviewAnswer(await previewSpec({ ...command, language }));
}

const toOrder = (
  { spaceId, parentId, title, comment, answers, template }: CreateSpecRequest,
  locale: string | null,
) => ({
  spaceId,
  parentId,
  title,
  comment,
  answers,
  template,
  language: commentLanguage(locale),
});
