import { deepQueries, groupQueries, type GroupQueries } from '../../domain/status/group-queries';
import { type IssueFacts, type IssueName } from '../../domain/status/issue-facts';
import { type StatusScope } from '../../domain/status/scope';
import { type FieldIds } from '../../domain/status/site-fields';
import { summarise, type StatusSummary } from '../../domain/status/status-summary';
import { type Clock } from '../../ports/clock';
import { type IssueSearch } from '../../ports/issues/issue-search';
import { type KnownSiteFields } from './known-site-fields';
import { type Extent, readScope, type ReadScopeOutcome } from './read-scope';

export type SummariseScopeOutcome =
  | {
      readonly kind: 'summarised';
      /** The issue whose children the scope means; `null` for every other scope. */
      readonly subject: IssueName | null;
      readonly issues: readonly IssueFacts[];
      readonly summary: StatusSummary;
      readonly queries: GroupQueries;
      /** False when there are more issues than were counted. */
      readonly complete: boolean;
      /** ms */
      readonly asOf: number;
    }
  | Exclude<ReadScopeOutcome, { kind: 'read' }>;

export type SummariseScope = (scope: StatusScope, extent: Extent) => Promise<SummariseScopeOutcome>;

export interface SummariseScopeDeps {
  readonly issues: IssueSearch;
  readonly siteFields: KnownSiteFields;
  readonly clock: Clock;
}

/** Answers "how far is this?" with what the asking person can see, and says when that was true. */
export function createSummariseScope({ issues, siteFields, clock }: SummariseScopeDeps): SummariseScope {
  return async (scope, extent) => {
    const fields = await siteFields();
    const read = await readScope(issues, { scope, extent, condition: null }, fields);
    if (read.kind !== 'read') return read;
    const { subject, issues: found, complete } = read;
    const asOf = clock.now();
    const summary = summarise(found);
    const queries = queriesOf(scope, found, summary, fields);
    return { kind: 'summarised', subject, issues: found, summary, queries, complete, asOf };
  };
}

const queriesOf = (
  scope: StatusScope,
  issues: readonly IssueFacts[],
  { blocked }: StatusSummary,
  fields: FieldIds,
): GroupQueries =>
  scope.kind === 'issue' && scope.depth === 'all'
    ? deepQueries(scope, issues, blocked, fields)
    : groupQueries(scope, blocked, fields);
