import { type IssueFacts, type IssueName } from '../../domain/status/issue-facts';
import { isDeep, isNarrowable, narrowed, scopeJql, type StatusScope } from '../../domain/status/scope';
import { type SiteFields } from '../../domain/status/site-fields';
import {
  type IssueSearch,
  type SearchOutcome,
  type TakeCount,
  type TakeEarly,
} from '../../ports/issues/issue-search';
import { PlatformError } from '../../ports/platform-error';
import { readBelow } from './read-below';

/**
 * `start` answers after one call and may be incomplete; `whole` reads to the end for a person who waits, or as far
 * as the search has time for it; `in-turn` for the fewest points of the hourly quota.
 */
export type Extent = 'start' | 'whole' | 'in-turn';

export interface Reading {
  readonly scope: StatusScope;
  readonly extent: Extent;
  /**
   * JQL that spares reading what is not asked about. A scope to any depth is read whatever it says, since
   * below an issue that does not match there may be some that do: the reader has to look again.
   */
  readonly condition: string | null;
  /** Handed the first issues while further ones are being read, if there are so many. */
  readonly early?: TakeEarly;
  /** Told while they are read in turn. */
  readonly count?: TakeCount | undefined;
}

/** The issue whose children are read; taken for secured where only a child has told of it. */
export interface ScopeIssue extends IssueName {
  readonly secured: boolean;
}

export type ReadScopeOutcome =
  | {
      readonly kind: 'read';
      /** The issue whose children the scope means; `null` for every other scope. */
      readonly subject: ScopeIssue | null;
      /** Each issue once. */
      readonly issues: readonly IssueFacts[];
      /** False when there are more issues than were read. */
      readonly complete: boolean;
    }
  /** The issue, project, version or sprint is none that the asker can see. */
  | { readonly kind: 'not-visible' }
  /** Jira does not run the query; its own words about it are for who tries it out. */
  | { readonly kind: 'query-refused'; readonly messages?: readonly string[] };

/** Reads the issues of a scope with the rights that the search was made with. */
export async function readScope(
  search: IssueSearch,
  reading: Reading,
  fields: SiteFields,
): Promise<ReadScopeOutcome> {
  const { scope, extent } = reading;
  const read = reader(search, reading, fields);
  const jql = searchJql(reading);
  const found = await (extent === 'start' ? search.first(jql, fields) : read(jql));
  // For what the asker cannot see, JQL answers as for what does not exist: with a refusal.
  if (found.kind === 'refused') return { kind: scope.kind === 'jql' ? 'query-refused' : 'not-visible' };
  // There was no time for any of it: how much it is nobody knows, nor whether it can be seen.
  if (extent === 'whole' && !found.complete && found.issues.length === 0)
    throw new PlatformError('unavailable', 'read scope');
  if (scope.kind !== 'issue') return { ...found, kind: 'read', subject: null };
  const subject = subjectAmong(found.issues, scope.issueId);
  if (subject === null) return { kind: 'not-visible' };
  const children = found.issues.filter(({ issueId }) => issueId !== scope.issueId);
  if (scope.depth === 'children')
    return { kind: 'read', subject, issues: children, complete: found.complete };
  if (extent === 'start' || !found.complete)
    return { kind: 'read', subject, issues: children, complete: isAll(found, children) };
  const root = found.issues.find(({ issueId }) => issueId === scope.issueId) ?? null;
  return { kind: 'read', subject, ...(await readBelow(read, { scope, root, children })) };
}

/** Most levels of a family are short: who waits waits for ids only where one is long. */
const reader =
  (search: IssueSearch, { scope, extent, count, early }: Reading, fields: SiteFields) =>
  async (jql: string): Promise<SearchOutcome> => {
    if (extent === 'in-turn') return search.allInTurn(jql, fields, count);
    if (!isDeep(scope)) return search.allAtOnce(jql, fields, early);
    const first = await search.first(jql, fields);
    return first.kind === 'refused' || first.complete ? first : search.allAtOnce(jql, fields);
  };

/** The subject comes along in the same search: one call tells its name and whether the asker can see it. */
function searchJql({ scope, condition }: Reading): string {
  const jql = condition === null || !isNarrowable(scope) ? scopeJql(scope) : narrowed(scope, condition);
  return scope.kind === 'issue' ? `id = ${scope.issueId} OR ${jql}` : jql;
}

/** The issue itself may be on a later page than its first children, which know its name too. */
function subjectAmong(issues: readonly IssueFacts[], issueId: string): ScopeIssue | null {
  const own = issues.find((issue) => issue.issueId === issueId);
  const subject = own ?? issues.find(({ parent }) => parent?.issueId === issueId)?.parent;
  if (subject == null) return null;
  return { issueId, key: subject.key, summary: subject.summary, secured: own?.secured ?? true };
}

/** Only sub-tasks are sure to have nothing below them. */
const isAll = ({ complete }: SearchOutcome & { kind: 'found' }, children: readonly IssueFacts[]): boolean =>
  complete && children.every(({ hierarchyLevel }) => hierarchyLevel < 0);
