import {
  type BlockedIssueView,
  type EpicProgressView,
  type MacroSettings,
  type MacroStatusAnswer,
  type MacroStatusView,
} from '../../../contract/status/status-macro';
import { assertNever } from '../../../domain/kernel/assert-never';
import { childrenQuery, epicQuery } from '../../../domain/status/epic-query';
import { withBlocked } from '../../../domain/status/group-queries';
import { namedParts, namedQuery } from '../../../domain/status/named-query';
import { type ParentGroup } from '../../../domain/status/parent-groups';
import { isDeep } from '../../../domain/status/scope';
import { type BlockedIssue } from '../../../domain/status/status-summary';
import { type SummariseScopeOutcome } from '../../../usecases/status/summarise-scope';

/** Enough to act on; the number beside it says how many more there are. */
const BLOCKED_SHOWN = { summary: 5, blocked: 25 };
const EPICS_SHOWN = 20;

interface Beside extends Pick<MacroStatusView, 'touched' | 'about'> {
  readonly tried: boolean;
}

/** Jira's words about a query come to who tries it out, and to nobody else. */
export function toStatusAnswer(
  outcome: SummariseScopeOutcome,
  settings: MacroSettings,
  { tried, touched, about }: Beside,
): MacroStatusAnswer {
  switch (outcome.kind) {
    case 'summarised':
      return toView(outcome, settings, { touched, about });
    case 'not-visible':
      return { kind: 'epic-not-visible', about };
    case 'query-refused':
      return { kind: 'query-refused', messages: (tried ? outcome.messages : null) ?? [] };
    default:
      return assertNever(outcome);
  }
}

type Summarised = Extract<SummariseScopeOutcome, { kind: 'summarised' }>;

function toView(
  outcome: Summarised,
  { scope, name, view, compact }: MacroSettings,
  beside: Pick<MacroStatusView, 'touched' | 'about'>,
): MacroStatusView {
  const { subject, summary, queries, complete, asOf } = outcome;
  const { total, groups, blocked, byParent } = summary;
  const isListed = !compact && (view === 'summary' || view === 'blocked');
  return {
    kind: 'status',
    epic: subject === null ? null : { ...subject, childrenOnly: !isDeep(scope) },
    name: subject === null ? name : '',
    view,
    compact,
    total,
    groups,
    ...epicRows(view === 'epics' ? byParent : [], isDeep(scope) ? null : queries.all),
    ...beside,
    blocked: blocked
      .slice(0, view === 'blocked' ? BLOCKED_SHOWN.blocked : BLOCKED_SHOWN.summary)
      .map(toBlockedView),
    queries,
    withBlocked: withBlocked(queries, groups),
    blockedParts: isListed && queries.blocked === null ? namedParts(idsOf(blocked)) : [],
    complete,
    asOf: new Date(asOf).toISOString(),
  };
}

const idsOf = (blocked: readonly BlockedIssue[]) => blocked.map(({ issue }) => issue.issueId);

/** The largest epics first; what is below none, and the epics themselves, stand last and are never left out. */
function epicRows(
  groups: readonly ParentGroup[],
  scopeQuery: string | null,
): Pick<MacroStatusView, 'epics' | 'moreEpics'> {
  const below = groups.filter(({ kind }) => kind === 'below');
  const shown = [...below.slice(0, EPICS_SHOWN), ...groups.filter(({ kind }) => kind !== 'below')];
  const more = below.slice(EPICS_SHOWN).flatMap(({ parent }) => parent?.issueId ?? []);
  const epics = shown.map((group) => toEpicView(group, groups, scopeQuery));
  const query = namedQuery(more) ?? epics.find(({ kind }) => kind === 'epics')?.query ?? null;
  return { epics, moreEpics: { count: more.length, query: more.length === 0 ? null : query } };
}

function toEpicView(
  group: ParentGroup,
  all: readonly ParentGroup[],
  scopeQuery: string | null,
): EpicProgressView {
  const { kind, parent, total, groups, issueIds, blockedIds } = group;
  const epic = parent === null ? null : { key: parent.key, summary: parent.summary };
  const exact = epicQuery(scopeQuery, group, all);
  const query = exact ?? childrenQuery(scopeQuery, group);
  const childrenOnly = exact === null && query !== null;
  return {
    kind,
    epic,
    total,
    groups,
    query,
    blockedQuery: namedQuery(blockedIds),
    childrenOnly,
    parts: query === null ? namedParts(issueIds) : [],
  };
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
