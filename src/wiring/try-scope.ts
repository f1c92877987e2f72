import { createCheckQuery } from '../adapters/jira/search/check-query';
import { createSummariseScope, type SummariseScopeDeps } from '../usecases/status/summarise-scope';
import { createTryScope } from '../usecases/status/try-scope';
import { requestAsUser } from './platform';

/** With what the macro knows of the site already. */
export const tryScopeWith = (known: SummariseScopeDeps) =>
  createTryScope({
    checkQuery: createCheckQuery(requestAsUser),
    summariseScope: createSummariseScope(known),
  });
