import { namedQuery } from '../../domain/status/named-query';
import { type IssueFacts, type IssueName } from '../../domain/status/issue-facts';
import { changesSince, type StatusChanges } from '../../domain/status/status-changes';
import { type Clock } from '../../ports/clock';
import { type IssueSearch } from '../../ports/issues/issue-search';
import { type FindReopened } from './find-reopened';
import { type KnownSiteFields } from './known-site-fields';
import { readScope, type ReadScopeOutcome } from './read-scope';
import { type StatusScope } from '../../domain/status/scope';

export type ChangeName = Exclude<keyof StatusChanges, 'since' | 'newlyBlocked'>;

export type ShowChangesOutcome =
  | {
      readonly kind: 'changes';
      readonly subject: IssueName | null;
      readonly changes: StatusChanges;
      /** False when there is more that may have changed than was read. */
      readonly complete: boolean;
      /** What opens each list in Jira; `null` for an empty one and for one too long to name. */
      readonly queries: Readonly<Record<ChangeName, string | null>>;
      /** ms */
      readonly asOf: number;
    }
  | Exclude<ReadScopeOutcome, { kind: 'read' }>;

export type ShowChanges = (scope: StatusScope, since: number) => Promise<ShowChangesOutcome>;

export interface ShowChangesDeps {
  readonly issues: IssueSearch;
  readonly findReopened: FindReopened;
  readonly siteFields: KnownSiteFields;
  readonly clock: Clock;
}

/** Jira reads dates of a query in the asker's own zone: a day on either side is enough for any. */
const ZONE_MARGIN_MS = 2 * 86_400_000;

/** Answers "what happened here since?" with what the asking person can see; reads only what was touched since. */
export function createShowChanges(deps: ShowChangesDeps): ShowChanges {
  return async (scope, since) => {
    const day = new Date(since - ZONE_MARGIN_MS).toISOString().slice(0, 10);
    const condition = `updated >= "${day}"`;
    const fields = await deps.siteFields();
    const read = await readScope(deps.issues, { scope, extent: 'whole', condition }, fields);
    if (read.kind !== 'read') return read;
    const left = await deps.findReopened(read.issues, { from: since, to: Infinity });
    // Whether they were started or taken up again is not known: the numbers stay the least there are.
    const known = read.issues.filter(({ issueId }) => !left.unread.has(issueId));
    const changes = changesSince(known, since, { wereDone: left.within, wereBlocked: null });
    return {
      kind: 'changes',
      subject: read.subject,
      complete: read.complete && left.unread.size === 0,
      changes,
      queries: queriesOf(changes),
      asOf: deps.clock.now(),
    };
  };
}

function queriesOf({
  completed,
  started,
  reopened,
  created,
}: StatusChanges): Readonly<Record<ChangeName, string | null>> {
  const named = (issues: readonly IssueFacts[]) => namedQuery(issues.map(({ issueId }) => issueId));
  return {
    completed: named(completed),
    started: named(started),
    reopened: named(reopened),
    created: named(created),
  };
}
