import { type BylineCalls, type PageIssueView, type ShowPageAnswer } from '../../contract/byline';
import { type KnownIssue, type ShowPage, type ShowPageOutcome } from '../../usecases/page/show-page';
import { answering, type AnsweringDeps, type BridgeCall, invalidRequest } from './call';
import { claimedId } from './extension';
import { type PausableDeps, unlessPaused } from './pause';

interface Deps extends AnsweringDeps, PausableDeps {
  readonly showPage: ShowPage;
}

type BylineHandlers = {
  readonly [Key in keyof BylineCalls]: (call: BridgeCall) => Promise<BylineCalls[Key]['answer']>;
};

/** The page is where the frame says that it stands: a claim, which is read as the user. */
export function createBylineHandlers(deps: Deps): BylineHandlers {
  return {
    'show-page': answering(deps, 'show-page', async (_payload, { extension }) => {
      const pageId = claimedId(extension, 'content', 'id');
      if (pageId === null) return invalidRequest;
      return unlessPaused(deps.pause, async () => toShowPageAnswer(await deps.showPage(pageId)));
    }),
  };
}

function toShowPageAnswer(outcome: ShowPageOutcome): ShowPageAnswer {
  switch (outcome.kind) {
    case 'not-visible':
    case 'no-spec':
      return outcome;
    case 'copy':
      return { kind: 'copy', issue: toIssueView(outcome.issue), mayEdit: outcome.mayEdit };
    case 'spec':
      return { kind: 'spec', issue: toIssueView(outcome.issue), mutual: outcome.mutual };
  }
}

function toIssueView(issue: KnownIssue): PageIssueView {
  if (issue.kind !== 'issue') return issue;
  const { kind, issueId, key, summary, typeName, statusName, category } = issue;
  return { kind, issueId, key, summary, typeName, statusName, category };
}
