import { type CheckQuery } from '../../ports/issues/check-query';
import { sideBySide } from '../side-by-side';
import { type SummariseScope } from './summarise-scope';

/**
 * Counts for who is choosing what is to be counted, and has Jira look at their query itself beside that: what is
 * counted with has an order of ours, and mistakes in it are told in words that nobody typed.
 */
export const createTryScope =
  (deps: { readonly checkQuery: CheckQuery; readonly summariseScope: SummariseScope }): SummariseScope =>
  async (scope, extent) => {
    if (scope.kind !== 'jql' || extent !== 'start') return deps.summariseScope(scope, extent);
    const [messages, outcome] = await sideBySide(
      deps.checkQuery(scope.jql),
      deps.summariseScope(scope, extent),
    );
    return messages === null ? outcome : { kind: 'query-refused', messages };
  };
