import { type CommonAnswer } from '../../contract/answers';
import {
  type BlockedIssueView,
  type FindEpicsAnswer,
  type MacroStatusAnswer,
  type MacroStatusView,
  parseFindEpicsRequest,
  parseMacroConfig,
  parseMacroExtension,
  parseMacroStatusRequest,
  parseSavedConfig,
} from '../../contract/status-macro';
import { assertNever } from '../../domain/kernel/assert-never';
import { type BlockedIssue } from '../../domain/status/status-summary';
import { type FindEpics } from '../../usecases/status/find-epics';
import { type SummariseScope, type SummariseScopeOutcome } from '../../usecases/status/summarise-scope';
import { answering, type AnsweringDeps, type BridgeCall, invalidRequest } from './call';

interface Deps extends AnsweringDeps {
  readonly summariseScope: SummariseScope;
  readonly findEpics: FindEpics;
}

/** Enough to act on; the number beside it says how many more there are. */
const BLOCKED_SHOWN = 5;

export function createStatusMacroHandlers(
  deps: Deps,
): Readonly<Record<string, (call: BridgeCall) => Promise<unknown>>> {
  return {
    'macro-status': answering(
      deps,
      'macro-status',
      async (payload, caller): Promise<MacroStatusAnswer | CommonAnswer> => {
        const request = parseMacroStatusRequest(payload);
        if (request === null) return invalidRequest;
        const tried = request.config !== undefined;
        const { config: saved, configuring } = parseMacroExtension(caller.extension);
        if (configuring && !tried) return { kind: 'configure', config: parseSavedConfig(saved) };
        // Whoever edits the page chose the scope; reading it as this viewer is what makes it harmless.
        const scope = parseMacroConfig(tried ? request.config : saved);
        if (scope === null) return { kind: 'not-configured' };
        return toAnswer(await deps.summariseScope(scope, request.whole ? 'whole' : 'start'), tried);
      },
    ),
    'find-epics': answering(deps, 'find-epics', async (payload): Promise<FindEpicsAnswer | CommonAnswer> => {
      const request = parseFindEpicsRequest(payload);
      if (request === null) return invalidRequest;
      return { kind: 'epics', epics: await deps.findEpics(request.text) };
    }),
  };
}

function toAnswer(outcome: SummariseScopeOutcome, tried: boolean): MacroStatusAnswer {
  switch (outcome.kind) {
    case 'summarised':
      return toView(outcome);
    case 'not-visible':
      return { kind: 'epic-not-visible' };
    case 'query-refused':
      return { kind: 'query-refused', messages: tried ? outcome.messages : [] };
    default:
      return assertNever(outcome);
  }
}

function toView(outcome: Extract<SummariseScopeOutcome, { kind: 'summarised' }>): MacroStatusView {
  const { subject, summary, queries, complete, asOf } = outcome;
  const { total, groups, categories, blocked } = summary;
  return {
    kind: 'status',
    epic: subject === null ? null : { key: subject.key, summary: subject.summary },
    total,
    groups,
    categories,
    blocked: blocked.slice(0, BLOCKED_SHOWN).map(toBlockedView),
    queries,
    complete,
    asOf: new Date(asOf).toISOString(),
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
