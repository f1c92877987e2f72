import { createEpicFinder } from '../adapters/jira/search/epic-finder';
import { createScopeFinder } from '../adapters/jira/search/scope-finder';
import { createScopeSearchHandlers } from '../entry/resolvers/reports/scope-search';
import { createFindEpics } from '../usecases/status/find-epics';
import { createFindScopes } from '../usecases/status/find-scopes';
import { platform, requestAsUser } from './platform';

export const scopeHandlers = createScopeSearchHandlers({
  ...platform,
  findScopes: createFindScopes({
    findEpics: createFindEpics(createEpicFinder(requestAsUser)),
    scopes: createScopeFinder(requestAsUser),
  }),
});
