import { type CommonAnswer } from '../../../contract/answers';
import { type MacroChangesAnswer } from '../../../contract/status/status-lists';
import {
  type MacroStatusAnswer,
  type MacroStatusHindrance,
  type StatusMacroCalls,
} from '../../../contract/status/status-macro';
import {
  isTooLong,
  parseMacroConfig,
  parseMacroExtension,
  parseMacroStatusRequest,
  parseSavedConfig,
  sinceOf,
} from '../../../contract/status/status-macro-requests';
import { type Clock } from '../../../ports/clock';
import { type SummariseScope } from '../../../usecases/status/summarise-scope';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';
import { type ChangesAnswer } from './changes-answer';
import { toStatusAnswer } from './status-macro-answers';

const UNREADABLE = { kind: 'query-refused', messages: [] } as const;

interface Deps extends AnsweringDeps {
  readonly summariseScope: SummariseScope;
  /** For who is about to choose the scope. */
  readonly tryScope: SummariseScope;
  readonly showChanges: ChangesAnswer;
  readonly clock: Clock;
}

export function createStatusMacroHandlers(
  deps: Deps,
): Handlers<Pick<StatusMacroCalls, 'macro-status' | 'macro-changes'>> {
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
        const config = tried ? request.config : saved;
        const settings = parseMacroConfig(config);
        if (settings === null) return isTooLong(config) ? UNREADABLE : { kind: 'not-configured' };
        const read = tried ? deps.tryScope : deps.summariseScope;
        const outcome = await read(settings.scope, request.whole ? 'whole' : 'start');
        return toStatusAnswer(outcome, settings, tried);
      },
    ),
    'macro-changes': answering(
      deps,
      'macro-changes',
      async (payload, caller): Promise<MacroChangesAnswer | MacroStatusHindrance | CommonAnswer> => {
        const request = parseMacroStatusRequest(payload);
        if (request === null) return invalidRequest;
        const { config } = request.config === undefined ? parseMacroExtension(caller.extension) : request;
        const settings = parseMacroConfig(config);
        if (settings === null) return { kind: 'not-configured' };
        const since = sinceOf(settings.since, deps.clock.now());
        return deps.showChanges(settings.scope, since);
      },
    ),
  };
}
