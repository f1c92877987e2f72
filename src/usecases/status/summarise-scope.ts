import { groupQueries, type GroupQueries } from '../../domain/status/group-queries';
import { scopeJql, type StatusScope } from '../../domain/status/scope';
import { summarise, type StatusSummary } from '../../domain/status/status-summary';
import { type Clock } from '../../ports/clock';
import {
  type FoundIssue,
  type IssueName,
  type IssueSearch,
  type SearchOutcome,
} from '../../ports/issue-search';
import { type KnownSiteFields } from './known-site-fields';

/** `start` answers after one call and may be incomplete; `whole` counts to the end. */
export type Extent = 'start' | 'whole';

export type SummariseScopeOutcome =
  | {
      readonly kind: 'summarised';
      /** The epic that the scope names; `null` for a query. */
      readonly epic: IssueName | null;
      readonly summary: StatusSummary;
      readonly queries: GroupQueries;
      /** False when there are more issues than were counted. */
      readonly complete: boolean;
      readonly asOf: number;
    }
  | { readonly kind: 'epic-not-visible' }
  /** Jira's own words about the query. */
  | { readonly kind: 'query-refused'; readonly messages: readonly string[] };

export type SummariseScope = (scope: StatusScope, extent: Extent) => Promise<SummariseScopeOutcome>;

export interface SummariseScopeDeps {
  readonly issues: IssueSearch;
  readonly siteFields: KnownSiteFields;
  readonly clock: Clock;
}

/** Answers "how far is this?" with what the asking person can see, and says when that was true. */
export function createSummariseScope({ issues, siteFields, clock }: SummariseScopeDeps): SummariseScope {
  return async (scope, extent) => {
    const jql = searchJql(scope);
    const fields = await siteFields();
    const found = await (extent === 'whole' ? issues.allAtOnce(jql, fields) : issues.first(jql, fields));
    return outcomeOf(scope, found, clock.now());
  };
}

/** The epic comes along in the same search: one call tells its name and whether this person can see it. */
function searchJql(scope: StatusScope): string {
  return scope.kind === 'epic' ? `id = ${scope.issueId} OR parent = ${scope.issueId}` : scopeJql(scope);
}

function outcomeOf(scope: StatusScope, found: SearchOutcome, asOf: number): SummariseScopeOutcome {
  if (found.kind === 'refused') {
    // For an issue that this person cannot see, JQL answers as for one that does not exist: with a refusal.
    return scope.kind === 'epic'
      ? { kind: 'epic-not-visible' }
      : { kind: 'query-refused', messages: found.messages };
  }
  const epic = scope.kind === 'epic' ? epicAmong(found.issues, scope.issueId) : null;
  if (scope.kind === 'epic' && epic === null) return { kind: 'epic-not-visible' };
  const counted =
    epic === null ? found.issues : found.issues.filter(({ issueId }) => issueId !== epic.issueId);
  const summary = summarise(counted);
  const { complete } = found;
  return { kind: 'summarised', epic, summary, queries: groupQueries(scope, summary.blocked), complete, asOf };
}

/** The epic itself may be on a later page than its first children, which know its name too. */
function epicAmong(issues: readonly FoundIssue[], issueId: string): IssueName | null {
  const epic = issues.find((issue) => issue.issueId === issueId);
  if (epic !== undefined) return { issueId, key: epic.key, summary: epic.summary };
  return issues.find(({ parent }) => parent?.issueId === issueId)?.parent ?? null;
}
