import { type CreateSpecRequest, type IssueCalls } from '../../contract/issue';
import { parseContinueSpec, parseCreateSpec } from '../../contract/issue-requests';
import { commentLanguage } from '../../domain/spec/spec-comment';
import { type ContinueSpec } from '../../usecases/spec/continue-spec';
import { type CreateSpec } from '../../usecases/spec/create-spec';
import { type ListSpaces } from '../../usecases/spec/list-spaces';
import { type PreviewSpec } from '../../usecases/spec/preview-spec';
import { type ShowIssue } from '../../usecases/spec/show-issue';
import { answering, type BridgeCall, type Caller, invalidRequest } from './call';
import { claimedId, claimedIssueId, claimedView } from './extension';
import { createHistoryHandlers, type HistoryDeps, toHistoryAnswer } from './history';
import { type PausableDeps, unlessPaused } from './pause';
import { specPlace } from './spec-place';
import { createSpecCommentHandlers, type SpecCommentDeps } from './spec-comment';
import { createSpecLinkHandlers, showAdoption, showUnlinking, type SpecLinkDeps } from './spec-links';
import { toContinueAnswer, toCreateAnswer } from './spec-answers';
import { createSpecUpdateHandlers, previewUpdate, type SpecUpdateDeps } from './spec-update';
import { toPreviewAnswer, toShowIssueAnswer, toSpaceView } from './issue-answers';

interface Deps extends PausableDeps, SpecCommentDeps, SpecLinkDeps, SpecUpdateDeps, HistoryDeps {
  readonly showIssue: ShowIssue;
  readonly previewSpec: PreviewSpec;
  readonly listSpaces: ListSpaces;
  readonly createSpec: CreateSpec;
  readonly continueSpec: ContinueSpec;
}

type IssueHandlers = {
  readonly [Key in keyof IssueCalls]: (call: BridgeCall) => Promise<IssueCalls[Key]['answer']>;
};

/** The calls of the issue's right column and of the dialog that it opens. */
export function createIssueHandlers(deps: Deps): IssueHandlers {
  return {
    ...createSpecCommentHandlers(deps),
    ...createHistoryHandlers(deps),
    ...createSpecUpdateHandlers(deps),
    'show-issue': answering(deps, 'show-issue', async (_payload, caller) => {
      const issueId = claimedIssueId(caller.extension);
      if (issueId === null) return invalidRequest;
      return unlessPaused(deps.pause, () => showView(deps, issueId, caller));
    }),
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

/** The right column, or what the dialog that was opened begins with. */
async function showView(
  deps: Deps,
  issueId: string,
  caller: Caller,
): Promise<IssueCalls['show-issue']['answer']> {
  switch (claimedView(caller.extension)) {
    case 'generate':
      return preview(deps, issueId, caller);
    case 'history':
      return history(deps, issueId, caller);
    case 'adopt':
      return showAdoption(deps, issueId, caller);
    case 'unlink':
      return showUnlinking(deps, issueId);
    case 'update':
      return previewUpdate(deps, caller);
    default:
      return show(deps, issueId, caller);
  }
}

async function history(deps: Deps, issueId: string, { accountId }: Caller) {
  return toHistoryAnswer(await deps.showHistory(issueId, null), accountId);
}

async function show(deps: Deps, issueId: string, { accountId }: Caller) {
  return toShowIssueAnswer(await deps.showIssue(issueId, accountId));
}

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
