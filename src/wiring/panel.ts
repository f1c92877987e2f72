import { type ForgeHandler, forgeResolver } from '../adapters/forge/resolver';
import { createIssueCards } from '../adapters/jira/issue-cards';
import { createPanelHandlers } from '../entry/resolvers/panel';
import { createShowRoom } from '../usecases/panel/show-room';
import { platform, requestAsUser } from './platform';

const handlers: Readonly<Record<string, ForgeHandler>> = {
  ...createPanelHandlers(
    { ...platform, showRoom: createShowRoom({ cards: createIssueCards(requestAsUser) }) },
    {},
  ),
};

export const resolvePanel = forgeResolver(handlers);
