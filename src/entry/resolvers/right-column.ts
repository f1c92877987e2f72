import { type PlaceCalls } from '../../contract/issue';
import { type FindPlaceHindrance } from '../../usecases/spec/find-place-hindrance';
import { type ShowIssue } from '../../usecases/spec/show-issue';
import { answering, type AnsweringDeps, type Handlers } from './call';
import { type FirstView } from './first-call';
import { toShowIssueAnswer } from './spec/show-issue-answer';

/** What the issue's right column begins with. */
export const createRightColumn =
  ({ showIssue }: { readonly showIssue: ShowIssue }): FirstView =>
  async (issueId, { accountId }) =>
    toShowIssueAnswer(await showIssue(issueId, accountId));

/** Whether *Generate spec* can be pressed at all: about Confluence and who looks, no issue is read. */
export const createPlaceHandlers = (
  deps: AnsweringDeps & { readonly findPlaceHindrance: FindPlaceHindrance },
): Handlers<PlaceCalls> => ({
  'place-hindrance': answering(deps, 'place-hindrance', async () => ({
    kind: 'place-hindrance' as const,
    hindrance: await deps.findPlaceHindrance(),
  })),
});
