import { type Clock } from '../../ports/clock';
import { type Log } from '../../ports/log';
import { PlatformError } from '../../ports/platform-error';
import { type Traces } from '../../ports/traces';
import { type NoteHappening } from '../../usecases/links/life/note-happening';
import { type Patience, type Retry, retryOf } from '../retry';
import { toldText } from '../told';
import { happeningIn } from './product-happening';

interface Deps {
  readonly log: Log;
  readonly traces: Traces;
  readonly clock: Clock;
  readonly invocationId: () => string;
  readonly noteHappening: NoteHappening;
}

/**
 * The platform repeats an event four times at most. One that is given up costs a date: what is true is
 * read from the products anyway.
 */
const PATIENCE: Patience = { mostRetries: 4, firstWaitMs: 10_000 };

/** Events of issues and pages; most are of objects that have no spec, and cost no more than one read. */
export function createProductEvents(deps: Deps) {
  const { log, traces, clock, invocationId } = deps;

  const deliver = async (event: unknown): Promise<Retry | null> => {
    const happening = happeningIn(event, clock.now());
    if (happening === null) return null;
    const about = { invocation: invocationId(), event: toldText(event, 'eventType') ?? '', id: happening.id };
    try {
      const outcome = await deps.noteHappening(happening);
      if (outcome === 'noted') log.info('event-noted', about);
      return null;
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      log.error('event-failed', { ...about, why: error.message });
      return retryOf(error, event, PATIENCE);
    }
  };

  return (event: unknown): Promise<Retry | null> =>
    traces.within({ cause: 'event', personId: null, correlationId: invocationId() }, () => deliver(event));
}
