import { type SpecCommentCalls } from '../../../contract/spec/spec-comment';
import { type RefreshComment } from '../../../usecases/spec/refresh-comment';
import { answering, type AnsweringDeps, type BridgeCall, invalidRequest } from '../call';
import { claimedIssueId } from '../extension';

export interface SpecCommentDeps extends AnsweringDeps {
  readonly refreshComment: RefreshComment;
}

type SpecCommentHandlers = {
  readonly [Key in keyof SpecCommentCalls]: (call: BridgeCall) => Promise<SpecCommentCalls[Key]['answer']>;
};

export function createSpecCommentHandlers(deps: SpecCommentDeps): SpecCommentHandlers {
  return {
    'refresh-comment': answering(deps, 'refresh-comment', async (_payload, { accountId, extension }) => {
      const issueId = claimedIssueId(extension);
      if (issueId === null) return invalidRequest;
      return deps.refreshComment({ issueId, viewerId: accountId });
    }),
  };
}
