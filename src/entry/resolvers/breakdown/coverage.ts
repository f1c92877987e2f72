import {
  type CoverageAnswer,
  type CoverageCalls,
  type CoveredCriterionView,
  type ServedView,
} from '../../../contract/breakdown/coverage';
import {
  parseAcceptCriterion,
  parseSettleServed,
  parseShowCoverage,
} from '../../../contract/breakdown/coverage-requests';
import { type AcceptChange } from '../../../usecases/coverage/accept-change';
import { type SettleServed } from '../../../usecases/coverage/settle-served';
import { type ShowCoverage, type ShowCoverageOutcome } from '../../../usecases/coverage/show-coverage';
import { type Served } from '../../../usecases/coverage/show-served';
import { answering, type AnsweringDeps, type Handlers, type Caller, invalidRequest } from '../call';
import { claimedIssueId } from '../extension';
import { toSpecView } from '../spec/spec-view';

interface Deps extends AnsweringDeps {
  readonly showCoverage: ShowCoverage;
  readonly acceptChange: AcceptChange;
  readonly settleServed: SettleServed;
}

export function createCoverageHandlers(deps: Deps): Handlers<CoverageCalls> {
  return {
    'show-coverage': answering(deps, 'show-coverage', async (payload, caller) => {
      const issueId = issueOf(parseShowCoverage(payload), caller);
      return issueId === null ? invalidRequest : toCoverageAnswer(await deps.showCoverage(issueId));
    }),
    'accept-criterion': answering(deps, 'accept-criterion', async (payload, caller) => {
      const request = parseAcceptCriterion(payload);
      const issueId = issueOf(request, caller);
      if (request === null || issueId === null) return invalidRequest;
      return deps.acceptChange({ issueId, criterionId: request.criterionId });
    }),
    'settle-served': answering(deps, 'settle-served', async (payload, { accountId, extension }) => {
      const request = parseSettleServed(payload);
      const issueId = claimedIssueId(extension);
      if (request === null || issueId === null) return invalidRequest;
      return deps.settleServed({ issueId, viewerId: accountId, ...request });
    }),
  };
}

/** The issue that the frame names, else the one it stands on: either is a claim. */
const issueOf = (
  request: { readonly issueId?: string | undefined } | null,
  { extension }: Caller,
): string | null => (request === null ? null : (request.issueId ?? claimedIssueId(extension)));

type Coverage = Extract<ShowCoverageOutcome, { readonly kind: 'coverage' }>;

const toCoverageAnswer = (outcome: ShowCoverageOutcome): CoverageAnswer | { readonly kind: 'not-visible' } =>
  outcome.kind === 'coverage'
    ? { kind: 'coverage', spec: toSpecView(outcome.spec), criteria: criteriaIn(outcome) }
    : outcome;

function criteriaIn({ criteria, family }: Coverage): readonly CoveredCriterionView[] {
  const byId = new Map(family.children.map((child) => [child.issueId, child]));
  return criteria.map(({ criterion: { id, label, words }, state, hasChanged, children }) => ({
    id,
    label,
    words,
    state,
    hasChanged,
    children: children.flatMap(({ issueId }) => {
      const child = byId.get(issueId);
      return child === undefined ? [] : [{ issueId, key: child.key, summary: child.summary }];
    }),
  }));
}

export const toServedView = ({ spec, criteria }: Served): ServedView => ({
  spec: toSpecView(spec),
  criteria,
});
