import { type CommonAnswer } from '../../../contract/answers';
import { type MacroStatusAnswer, type StatusMacroCalls } from '../../../contract/status/status-macro';
import {
  isTooLong,
  parseMacroConfig,
  parseMacroExtension,
  parseMacroStatusRequest,
  parseSavedConfig,
} from '../../../contract/status/status-macro-requests';
import { scopeJql } from '../../../domain/status/scope';
import { type SummariseScope } from '../../../usecases/status/summarise-scope';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';
import { type touchedOf } from './status-changes';
import { toStatusAnswer } from './status-macro-answers';

const UNREADABLE = { kind: 'query-refused', messages: [] } as const;

interface Deps extends AnsweringDeps {
  readonly summariseScope: SummariseScope;
  /** For who is about to choose the scope. */
  readonly tryScope: SummariseScope;
  readonly hash: (text: string) => string;
  /** What changed of what was counted, told by code that no other view reads. */
  readonly touched: (...told: Parameters<typeof touchedOf>) => Promise<ReturnType<typeof touchedOf>>;
}

export function createStatusMacroHandlers(deps: Deps): Handlers<Pick<StatusMacroCalls, 'macro-status'>> {
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
        const touched = settings.view === 'changes' ? await deps.touched(outcome, settings) : null;
        const about = deps.hash(`${caller.accountId} ${scopeJql(settings.scope)}`).slice(0, 16);
        return toStatusAnswer(outcome, settings, { tried, touched, about });
      },
    ),
  };
}
