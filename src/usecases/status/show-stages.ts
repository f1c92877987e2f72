import { namedQuery } from '../../domain/status/named-query';
import { type Ages, agesOf } from '../../domain/status/issue-ages';
import { type IssueFacts } from '../../domain/status/issue-facts';
import { statusGroup, type StatusGroup } from '../../domain/status/issue-status';
import { scopeBelow } from '../../domain/status/group-queries';
import { isDeep, narrowed, type StatusScope } from '../../domain/status/scope';
import { stagesBy } from '../../domain/status/stage';
import { type StageCount, stageCounts, type StatusCount } from '../../domain/status/stage-counts';
import { type Clock } from '../../ports/clock';
import { type IssueSearch } from '../../ports/issues/issue-search';
import { type KnownSiteFields } from './known-site-fields';
import { readScope, type ReadScopeOutcome } from './read-scope';

export type ShowStagesOutcome =
  | {
      readonly kind: 'stages';
      readonly stages: readonly StageCount[];
      /** How long work has been in its category; `null` where only a part of it was read. */
      readonly ages: { readonly inProgress: Ages; readonly blocked: Ages } | null;
      /** False when there are more issues than were counted. */
      readonly complete: boolean;
      /** What opens the issues of a status in Jira; `null` where that is too much for one search. */
      readonly queryOf: (status: StatusCount) => string | null;
    }
  | Exclude<ReadScopeOutcome, { kind: 'read' }>;

export type ShowStages = (scope: StatusScope) => Promise<ShowStagesOutcome>;

export interface ShowStagesDeps {
  readonly issues: IssueSearch;
  readonly siteFields: KnownSiteFields;
  readonly clock: Clock;
}

/** Answers "in which stage is the work, and for how long?" with what the asking person can see, by Jira's own names. */
export function createShowStages({ issues, siteFields, clock }: ShowStagesDeps): ShowStages {
  return async (scope) => {
    const fields = await siteFields();
    const read = await readScope(issues, { scope, extent: 'whole', condition: null }, fields);
    if (read.kind !== 'read') return read;
    const { complete } = read;
    const within = wordsOf(scope, read.issues);
    // What was not read has no name here: a search by status finds it too.
    const queryOf = ({ statusIds, issueIds }: StatusCount) =>
      (complete ? namedQuery(issueIds) : null) ??
      (within === null ? null : narrowed(within, `status IN (${statusIds.join(', ')})`));
    const stages = stageCounts(read.issues, stagesBy(fields.statusMap));
    const ages = (group: StatusGroup) =>
      agesOf(
        read.issues.filter((issue) => statusGroup(issue) === group),
        clock.now(),
      );
    return {
      kind: 'stages',
      stages,
      ages: complete ? { inProgress: ages('inProgress'), blocked: ages('blocked') } : null,
      complete,
      queryOf,
    };
  };
}

const wordsOf = (scope: StatusScope, issues: readonly IssueFacts[]): StatusScope | null =>
  scope.kind === 'issue' && isDeep(scope) ? scopeBelow(scope, issues) : scope;
