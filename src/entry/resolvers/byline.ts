import { type BylineCalls, type PageIssueView, type ShowPageAnswer } from '../../contract/byline';
import { type IgnoreCopy } from '../../usecases/links/adopt/ignore-copy';
import { type KnownIssue, type ShowPage, type ShowPageOutcome } from '../../usecases/page/show-page';
import { parseFiguresPart } from '../../contract/reports/report-figures';
import { parseFindEpicsRequest } from '../../contract/status/status-macro-requests';
import { type FindEpics } from '../../usecases/status/find-epics';
import { type ShowFigures } from '../../usecases/status-reports/show-figures';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from './call';
import { claimedId } from './extension';
import { toLifeViews } from './links/life-views';
import { toFiguresAnswer } from './reports/figures-answer';
import { type PausableDeps, unlessPaused } from './pause';

interface Deps extends AnsweringDeps, PausableDeps {
  readonly showPage: ShowPage;
  readonly ignoreCopy: IgnoreCopy;
  readonly findEpics: FindEpics;
  readonly showFigures: ShowFigures;
}

/** The page is where the frame says that it stands: a claim, which is read as the user. */
export function createBylineHandlers(deps: Deps): Handlers<Omit<BylineCalls, 'page-news'>> {
  return {
    'show-page': answering(deps, 'show-page', async (_payload, { extension }) => {
      const pageId = claimedId(extension, 'content', 'id');
      if (pageId === null) return invalidRequest;
      return unlessPaused(deps.pause, async () => toShowPageAnswer(await deps.showPage(pageId)));
    }),
    'ignore-copy': answering(deps, 'ignore-copy', async (_payload, { extension }) => {
      const pageId = claimedId(extension, 'content', 'id');
      return pageId === null ? invalidRequest : deps.ignoreCopy(pageId);
    }),
    'report-figures': answering(deps, 'report-figures', async (payload, { extension }) => {
      const pageId = claimedId(extension, 'content', 'id');
      const part = parseFiguresPart(payload);
      if (pageId === null || part === null) return invalidRequest;
      return toFiguresAnswer(await deps.showFigures(pageId, part.first ?? null));
    }),
    'find-epics': answering(deps, 'find-epics', async (payload) => {
      const request = parseFindEpicsRequest(payload);
      if (request === null) return invalidRequest;
      return { kind: 'epics' as const, epics: await deps.findEpics(request.text) };
    }),
  };
}

function toShowPageAnswer(outcome: ShowPageOutcome): ShowPageAnswer {
  switch (outcome.kind) {
    case 'not-visible':
    case 'no-spec':
      return outcome;
    case 'copy':
      return { ...outcome, issue: toIssueView(outcome.issue) };
    case 'spec':
      return { ...outcome, issue: toIssueView(outcome.issue), life: toLifeViews(outcome.life) };
  }
}

function toIssueView(issue: KnownIssue): PageIssueView {
  if (issue.kind !== 'issue') return issue;
  const { kind, issueId, key, summary, typeName, statusName, category } = issue;
  return { kind, issueId, key, summary, typeName, statusName, category };
}
