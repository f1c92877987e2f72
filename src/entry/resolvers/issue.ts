import { type CreateSpecRequest, type IssueCalls } from '../../contract/issue';
import { type SpecUpdateCalls } from '../../contract/spec-update';
import { parseContinueSpec, parseCreateSpec } from '../../contract/issue-requests';
import { commentLanguage } from '../../domain/spec/spec-comment';
import { type ContinueSpec } from '../../usecases/spec/continue-spec';
import { type CreateSpec } from '../../usecases/spec/create-spec';
import { type ListSpaces } from '../../usecases/spec/list-spaces';
import { type PreviewSpec } from '../../usecases/spec/preview-spec';
import { type ShowIssue } from '../../usecases/spec/show-issue';
import { answering, type BridgeCall, type Caller, invalidRequest } from './call';
import { claimedId } from './extension';
import { type FirstView, viewOf } from './first-call';
import { createHistoryHandlers, type HistoryDeps, toHistoryAnswer } from './history';
import { createRightColumn } from './right-column';
import { specPlace } from './spec-place';
import { createSpecCommentHandlers, type SpecCommentDeps } from './spec-comment';
import { createSpecLinkHandlers, showAdoption, showUnlinking, type SpecLinkDeps } from './spec-links';
import { toContinueAnswer, toCreateAnswer } from './spec-answers';
import { toPreviewAnswer, toSpaceView } from './issue-answers';

interface Deps extends SpecCommentDeps, SpecLinkDeps, HistoryDeps {
  readonly showIssue: ShowIssue;
  readonly previewSpec: PreviewSpec;
  readonly listSpaces: ListSpaces;
  readonly createSpec: CreateSpec;
  readonly continueSpec: ContinueSpec;
}

type IssueHandlers = {
  readonly [Key in Exclude<keyof IssueCalls, 'show-issue' | keyof SpecUpdateCalls>]: (
    call: BridgeCall,
  ) => Promise<IssueCalls[Key]['answer']>;
};

/** The calls of the issue's right column and of the dialogs that it opens, but for the first and *Update spec*. */
export function createIssueHandlers(deps: Deps): IssueHandlers {
  return {
    ...createSpecCommentHandlers(deps),
    ...createHistoryHandlers(deps),
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
    'continue-spec': answering(deps, 'continue-spec', async (payload, caller) => {
      const request = parseContinueSpec(payload);
      const place = specPlace(caller);
      if (request === null || place === null) return invalidRequest;
      return toContinueAnswer(await deps.continueSpec({ ...place, ...request }));
    }),
    ...createSpecLinkHandlers(deps),
  };
}

/** What the right column begins with, and the dialogs that it opens. */
export const createIssueView = (deps: Deps): FirstView =>
  viewOf(
    {
      generate: (issueId, caller) => preview(deps, issueId, caller),
      history: async (issueId, { accountId }) =>
        toHistoryAnswer(await deps.showHistory(issueId, null), accountId),
      adopt: (issueId, caller) => showAdoption(deps, issueId, caller),
      unlink: (issueId) => showUnlinking(deps, issueId),
    },
    createRightColumn(deps),
  );

async function preview(deps: Deps, issueId: string, caller: Caller) {
  const { accountId: viewerId, extension, siteUrl, cloudId } = caller;
  if (siteUrl === null) return invalidRequest;
  const projectId = claimedId(extension, 'project', 'id');
  const issueTypeId = claimedId(extension, 'issue', 'typeId');
  const command = { issueId, viewerId, projectId, issueTypeId, site: { siteUrl, cloudId } };
  const language = commentLanguage(caller.locale);
  return toPreviewAnswer(await deps.previewSpec({ ...command, language }));
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
