import { type Clock } from '../../ports/clock';
import { type Log } from '../../ports/log';
import { PlatformError } from '../../ports/platform-error';
import { type Traces } from '../../ports/traces';
import { type NoteHappening } from '../../usecases/links/life/note-happening';
import { toldAt, toldText } from '../told';
import { happeningIn } from './product-happening';

interface Deps {
  readonly log: Log;
  readonly traces: Traces;
  readonly clock: Clock;
  readonly invocationId: () => string;
  readonly noteHappening: NoteHappening;
}

/** A request to be called again with the same event; wiring turns it into the platform's form. */
interface Retry {
  readonly kind: 'retry';
  readonly afterMs: number;
}

/** The platform repeats an event four times at most. */
const MOST_RETRIES = 4;
const FIRST_RETRY_MS = 10_000;

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
      return retryOf(error, toldAt(event, 'retryContext', 'retryCount'));
    }
  };

  return (event: unknown): Promise<Retry | null> =>
    traces.within({ cause: 'event', personId: null, correlationId: invocationId() }, () => deliver(event));
}

/** An event that is given up costs a date: what is true is read from the products anyway. */
function retryOf(error: PlatformError, told: unknown): Retry | null {
  const count = typeof told === 'number' ? told : 0;
  if (!error.retryable || count >= MOST_RETRIES) return null;
  return { kind: 'retry', afterMs: Math.max(error.retryAfterMs ?? 0, FIRST_RETRY_MS * 2 ** count) };
}
