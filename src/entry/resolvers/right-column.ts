import { type ShowIssue } from '../../usecases/spec/show-issue';
import { type FirstView } from './first-call';
import { toShowIssueAnswer } from './spec/show-issue-answer';

/** What the issue's right column begins with. */
export const createRightColumn =
  ({ showIssue }: { readonly showIssue: ShowIssue }): FirstView =>
  async (issueId, { accountId }) =>
    toShowIssueAnswer(await showIssue(issueId, accountId));
