import { type SpecStateCalls } from '../../../contract/issue';
import { type ShowIssue } from '../../../usecases/spec/show-issue';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';
import { claimedIssueId } from '../extension';
import { toShowIssueAnswer } from './show-issue-answer';

/** What the issue's right column shows, for a dialog. */
export const createSpecStateHandlers = (
  deps: AnsweringDeps & { readonly showIssue: ShowIssue },
): Handlers<SpecStateCalls> => ({
  'show-spec': answering(deps, 'show-spec', async (_payload, { accountId, extension }) => {
    const issueId = claimedIssueId(extension);
    return issueId === null ? invalidRequest : toShowIssueAnswer(await deps.showIssue(issueId, accountId));
  }),
});
