import { createScopeFinder } from '../../adapters/jira/search/scope-finder';
import { createScopeSearchHandlers } from '../../entry/resolvers/reports/scope-search';
import { createFindScopes } from '../../usecases/status/find-scopes';
import { findParents } from '../epic-search';
import { platform, requestAsUser } from '../platform';

const findScopes = createFindScopes({
  findEpics: findParents,
  scopes: createScopeFinder(requestAsUser),
});

export const handlers = createScopeSearchHandlers({ ...platform, findScopes });
