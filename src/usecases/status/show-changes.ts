import { idsOf } from '../../domain/status/issue-facts';
import { namedQuery } from '../../domain/status/named-query';
import { type ChangedFacts, changesSince, type StatusChanges } from '../../domain/status/status-changes';
import { type IssueSearch } from '../../ports/issues/issue-search';
import { type FindReopened } from './find-reopened';
import { type KnownSiteFields } from './known-site-fields';
import { readScope, type ReadScopeOutcome } from './read-scope';
import { type StatusScope } from '../../domain/status/scope';

export type ChangeName = Exclude<keyof StatusChanges, 'since'>;

export type ShowChangesOutcome =
  | {
      readonly kind: 'changes';
      readonly changes: StatusChanges;
      /** False when there is more that may have changed than was read. */
      readonly complete: boolean;
      /** What opens each list in Jira; `null` for an empty one and for one too long to name. */
      readonly queries: Readonly<Record<ChangeName, string | null>>;
    }
  | Exclude<ReadScopeOutcome, { kind: 'read' }>;

/** Issues that hold all that changed there since (`touchedSince`) are not read again; `null` where nobody has any. */
export type ShowChanges = (
  scope: StatusScope,
  since: number,
  touched: readonly ChangedFacts[] | null,
) => Promise<ShowChangesOutcome>;

export interface ShowChangesDeps {
  readonly issues: IssueSearch;
  readonly findReopened: FindReopened;
  readonly siteFields: KnownSiteFields;
}

/** Jira reads dates of a query in the asker's own zone: a day on either side is enough for any. */
const ZONE_MARGIN_MS = 2 * 86_400_000;

/** Answers "what happened here since?" with what the asking person can see; reads only what was touched since. */
export function createShowChanges({ issues, findReopened, siteFields }: ShowChangesDeps): ShowChanges {
  const read = async (scope: StatusScope, since: number): Promise<ReadScopeOutcome> => {
    const day = new Date(since - ZONE_MARGIN_MS).toISOString().slice(0, 10);
    const condition = `updated >= "${day}"`;
    const fields = await siteFields();
    return readScope(issues, { scope, extent: 'whole', condition }, fields);
  };
  return async (scope, since, touched) => {
    const found =
      touched === null
        ? await read(scope, since)
        : ({ kind: 'read', issues: touched, complete: true } as const);
    if (found.kind !== 'read') return found;
    const left = await findReopened(found.issues, { from: since, to: Infinity });
    // Whether they were started or taken up again is not known: the numbers stay the least there are.
    const known = found.issues.filter(({ issueId }) => !left.unread.has(issueId));
    const changes = changesSince(known, since, left.within);
    const complete = found.complete && left.unread.size === 0;
    return { kind: 'changes', complete, changes, queries: queriesOf(changes) };
  };
}

function queriesOf({
  completed,
  started,
  reopened,
  created,
}: StatusChanges): Readonly<Record<ChangeName, string | null>> {
  const named = (issues: readonly ChangedFacts[]) => namedQuery(idsOf(issues));
  return {
    completed: named(completed),
    started: named(started),
    reopened: named(reopened),
    created: named(created),
  };
}
