import { type ForgeHandler, forgeResolver } from '../adapters/forge/resolver';
import { createIssueCards } from '../adapters/jira/issue-cards';
import { createBreakdownHandlers, showBreakdown } from '../entry/resolvers/breakdown';
import { createPanelHandlers } from '../entry/resolvers/panel';
import { createStatusReportHandlers, showStatusReport } from '../entry/resolvers/status-report';
import { createShowRoom } from '../usecases/panel/show-room';
import { breakdown } from './breakdown';
import { platform, requestAsUser } from './platform';
import { statusReport } from './status-report';

const handlers: Readonly<Record<string, ForgeHandler>> = {
  ...createPanelHandlers(
    { ...platform, showRoom: createShowRoom({ cards: createIssueCards(requestAsUser) }) },
    {
      breakdown: (issueId, caller) => showBreakdown(breakdown, issueId, caller),
      'status-report': (issueId, caller) => showStatusReport(statusReport, issueId, caller),
    },
  ),
  ...createBreakdownHandlers(breakdown),
  ...createStatusReportHandlers(statusReport),
};

export const resolvePanel = forgeResolver(handlers);
