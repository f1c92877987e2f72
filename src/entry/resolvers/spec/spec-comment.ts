import { type SpecCommentCalls } from '../../../contract/spec/spec-comment';
import { type RefreshComment } from '../../../usecases/spec/refresh-comment';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';
import { claimedIssueId } from '../extension';

export interface SpecCommentDeps extends AnsweringDeps {
  readonly refreshComment: RefreshComment;
}

export function createSpecCommentHandlers(deps: SpecCommentDeps): Handlers<SpecCommentCalls> {
  return {
    'refresh-comment': answering(deps, 'refresh-comment', async (_payload, { accountId, extension }) => {
      const issueId = claimedIssueId(extension);
      if (issueId === null) return invalidRequest;
      return deps.refreshComment({ issueId, viewerId: accountId });
    }),
  };
}
