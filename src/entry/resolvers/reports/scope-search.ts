import { type CommonAnswer } from '../../../contract/answers';
import { type FindScopesAnswer } from '../../../contract/status/status-macro';
import { parseFindScopesRequest } from '../../../contract/status/status-macro-requests';
import { type FindScopes } from '../../../usecases/status/find-scopes';
import { answering, type AnsweringDeps, invalidRequest } from '../call';

/** Finds what a status or a report can be of, with the rights of whoever types. */
export const createScopeSearchHandlers = (deps: AnsweringDeps & { readonly findScopes: FindScopes }) => ({
  'find-scopes': answering(deps, 'find-scopes', async (payload): Promise<FindScopesAnswer | CommonAnswer> => {
    const request = parseFindScopesRequest(payload);
    return request === null ? invalidRequest : { kind: 'scopes', found: await deps.findScopes(request) };
  }),
});
