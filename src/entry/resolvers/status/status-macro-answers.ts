import {
  type BlockedIssueView,
  type EpicProgressView,
  type MacroChangesAnswer,
  type MacroSettings,
  type MacroStatusAnswer,
  type MacroStatusHindrance,
  type MacroStatusView,
} from '../../../contract/status/status-macro';
import { CHANGE_NAMES } from '../../../contract/status/status-options';
import { assertNever } from '../../../domain/kernel/assert-never';
import { epicQuery } from '../../../domain/status/epic-query';
import { withBlocked } from '../../../domain/status/group-queries';
import { namedParts } from '../../../domain/status/named-query';
import { type ParentGroup } from '../../../domain/status/parent-groups';
import { type BlockedIssue } from '../../../domain/status/status-summary';
import { type ShowChangesOutcome } from '../../../usecases/status/show-changes';
import { type SummariseScopeOutcome } from '../../../usecases/status/summarise-scope';

/** Enough to act on; the number beside it says how many more there are. */
const BLOCKED_SHOWN = { summary: 5, blocked: 25 };
const EPICS_SHOWN = 20;
const CHANGED_SHOWN = 5;

/** Jira's words about a query come to who tries it out, and to nobody else. */
export function toStatusAnswer(
  outcome: SummariseScopeOutcome,
  settings: MacroSettings,
  tried: boolean,
): MacroStatusAnswer {
  switch (outcome.kind) {
    case 'summarised':
      return toView(outcome, settings);
    case 'not-visible':
      return { kind: 'epic-not-visible' };
    case 'query-refused':
      return { kind: 'query-refused', messages: tried ? outcome.messages : [] };
    default:
      return assertNever(outcome);
  }
}

type Summarised = Extract<SummariseScopeOutcome, { kind: 'summarised' }>;

function toView(outcome: Summarised, { name, view, compact }: MacroSettings): MacroStatusView {
  const { subject, summary, queries, complete, asOf } = outcome;
  const { total, groups, categories, blocked, byParent } = summary;
  const isListed = !compact && (view === 'summary' || view === 'blocked');
  const epics = view === 'epics' ? byParent : [];
  return {
    kind: 'status',
    epic: subject,
    name: subject === null ? name : '',
    view,
    compact,
    total,
    groups,
    categories,
    epics: epics
      .slice(0, EPICS_SHOWN)
      .map((group) => toEpicView(group, epicQuery(queries.all, group, epics))),
    moreEpics: Math.max(0, epics.length - EPICS_SHOWN),
    blocked: blocked
      .slice(0, view === 'blocked' ? BLOCKED_SHOWN.blocked : BLOCKED_SHOWN.summary)
      .map(toBlockedView),
    queries,
    withBlocked: withBlocked(queries),
    blockedParts: isListed && queries.blocked === null ? namedParts(idsOf(blocked)) : [],
    complete,
    asOf: new Date(asOf).toISOString(),
  };
}

/** The first call has told Jira's words about a query, where somebody tries one out. */
export function toChangesAnswer(outcome: ShowChangesOutcome): MacroChangesAnswer | MacroStatusHindrance {
  switch (outcome.kind) {
    case 'changes':
      return toChanges(outcome);
    case 'not-visible':
      return { kind: 'epic-not-visible' };
    case 'query-refused':
      return { kind: 'query-refused', messages: [] };
    default:
      return assertNever(outcome);
  }
}

function toChanges({
  changes,
  queries,
}: Extract<ShowChangesOutcome, { kind: 'changes' }>): MacroChangesAnswer {
  const groups = CHANGE_NAMES.map((change) => ({
    change,
    count: changes[change].length,
    issues: changes[change].slice(0, CHANGED_SHOWN).map(({ key, summary }) => ({ key, summary })),
    query: queries[change],
    parts: namedParts(changes[change].map(({ issueId }) => issueId)),
  }));
  return { kind: 'changes', since: new Date(changes.since).toISOString(), groups };
}

const idsOf = (blocked: readonly BlockedIssue[]) => blocked.map(({ issue }) => issue.issueId);

function toEpicView(
  { parent, total, groups, issueIds }: ParentGroup,
  query: string | null,
): EpicProgressView {
  const epic = parent === null ? null : { key: parent.key, summary: parent.summary };
  return { epic, total, groups, query, parts: query === null ? namedParts(issueIds) : [] };
}

function toBlockedView({ issue, reasons }: BlockedIssue): BlockedIssueView {
  return {
    key: issue.key,
    summary: issue.summary,
    reasons: reasons.map((reason) =>
      reason.kind === 'link' ? { kind: 'link', keys: reason.by.map(({ key }) => key) } : reason,
    ),
  };
}
