import { type ForgeHandler, forgeResolver } from '../adapters/forge/resolver';
import { createIssueCards } from '../adapters/jira/issue-cards';
import { createBreakdownHandlers, showBreakdown } from '../entry/resolvers/breakdown';
import { createPanelHandlers } from '../entry/resolvers/panel';
import { createShowRoom } from '../usecases/panel/show-room';
import { breakdown } from './breakdown';
import { platform, requestAsUser } from './platform';

const handlers: Readonly<Record<string, ForgeHandler>> = {
  ...createPanelHandlers(
    { ...platform, showRoom: createShowRoom({ cards: createIssueCards(requestAsUser) }) },
    { breakdown: (issueId, caller) => showBreakdown(breakdown, issueId, caller) },
  ),
  ...createBreakdownHandlers(breakdown),
};

export const resolvePanel = forgeResolver(handlers);
