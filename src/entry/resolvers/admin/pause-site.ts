import { parsePauseSite } from '../../../contract/admin/admin-requests';
import { type PauseAnswer, type PauseCalls } from '../../../contract/admin/pause';
import { type PauseSite, type PauseSiteOutcome, type ShowPause } from '../../../usecases/health/pause-site';
import { answering, type AnsweringDeps, type Handlers, invalidRequest } from '../call';

export interface PauseDeps extends AnsweringDeps {
  readonly showPause: ShowPause;
  readonly pauseSite: PauseSite;
}

export function createPauseHandlers(deps: PauseDeps): Handlers<PauseCalls> {
  return {
    'show-pause': answering(deps, 'show-pause', async () => toAnswer(await deps.showPause())),
    'pause-site': answering(deps, 'pause-site', async (payload) => {
      const rest = parsePauseSite(payload);
      return rest === null ? invalidRequest : toAnswer(await deps.pauseSite(rest));
    }),
  };
}

const toAnswer = (outcome: PauseSiteOutcome): PauseAnswer =>
  outcome.kind === 'pause' ? { kind: 'pause', since: outcome.pause?.since ?? null } : outcome;
