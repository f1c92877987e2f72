import { idsOf } from '../../../domain/status/issue-facts';
import { type CommonAnswer } from '../../../contract/answers';
import { parseMacroChangesRequest } from '../../../contract/status/status-changes-request';
import { type MacroChangesAnswer, type TouchedView } from '../../../contract/status/status-lists';
import { type MacroSettings, type MacroStatusHindrance } from '../../../contract/status/status-macro';
import {
  parseMacroConfig,
  parseMacroExtension,
  sinceOf,
} from '../../../contract/status/status-macro-requests';
import { CHANGE_NAMES } from '../../../contract/status/status-options';
import { namedParts } from '../../../domain/status/named-query';
import { touchedSince } from '../../../domain/status/status-changes';
import { type Clock } from '../../../ports/clock';
import { type ShowChanges, type ShowChangesOutcome } from '../../../usecases/status/show-changes';
import { type SummariseScopeOutcome } from '../../../usecases/status/summarise-scope';
import { answering, type AnsweringDeps, invalidRequest } from '../call';
import { toHindrance } from './hindrance';

/** Enough to act on; the number beside it says how many more there are. */
const CHANGED_SHOWN = 5;

interface Deps extends AnsweringDeps {
  readonly showChanges: ShowChanges;
  readonly clock: Clock;
}

/** What changed in what a macro or gadget counts, beside its numbers. */
export function createStatusChangesHandlers(deps: Deps) {
  return {
    'macro-changes': answering(
      deps,
      'macro-changes',
      async (payload, caller): Promise<MacroChangesAnswer | MacroStatusHindrance | CommonAnswer> => {
        const request = parseMacroChangesRequest(payload);
        if (request === null) return invalidRequest;
        const { config } = request.config === undefined ? parseMacroExtension(caller.extension) : request;
        const settings = parseMacroConfig(config);
        if (settings === null) return { kind: 'not-configured' };
        const since = sinceOf(settings.since, deps.clock.now());
        const outcome = await deps.showChanges(settings.scope, since, request.touched);
        return outcome.kind === 'changes' ? toChanges(outcome) : toHindrance(outcome);
      },
    ),
  };
}

/** What of the numbers changed in the window of these settings; `null` where that is no part of what is shown. */
export function touchedOf(
  outcome: SummariseScopeOutcome,
  { since, compact }: MacroSettings,
): readonly TouchedView[] | null {
  if (outcome.kind !== 'summarised' || !outcome.complete || compact) return null;
  return touchedSince(outcome.issues, sinceOf(since, outcome.asOf));
}

function toChanges({
  changes,
  queries,
  complete,
}: Extract<ShowChangesOutcome, { kind: 'changes' }>): MacroChangesAnswer {
  const groups = CHANGE_NAMES.map((change) => ({
    change,
    count: changes[change].length,
    issues: changes[change].slice(0, CHANGED_SHOWN).map(({ key, summary }) => ({ key, summary })),
    query: queries[change],
    parts: namedParts(idsOf(changes[change])),
  }));
  return { kind: 'changes', since: new Date(changes.since).toISOString(), complete, groups };
}
