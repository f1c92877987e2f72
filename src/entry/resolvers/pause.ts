import { type CommonAnswer } from '../../contract/answers';
import { type Pause, type SitePause } from '../../ports/site-pause';
import { PlatformError } from '../../ports/platform-error';
import { type BridgeCall } from './call';

type Handler<Answer> = (call: BridgeCall) => Promise<Answer>;
type Handlers<Calls> = { readonly [Key in keyof Calls]: Calls[Key] };

interface PauseDeps {
  readonly pause: Pick<SitePause, 'find'>;
}

/**
 * Keeps the calls of a screen from their use cases while Lockstep rests on the site.
 *
 * Calls that only read are made beside the question, so that a first paint does not wait for it; all
 * others wait. Where the answer to the question is lost, nobody knows that writing is wanted.
 */
export function unlessPaused<Calls extends Record<string, Handler<unknown>>>(
  { pause }: PauseDeps,
  handlers: Calls,
  reading: readonly (keyof Calls)[],
): Handlers<Calls> {
  const guarded = Object.entries(handlers).map(([key, handler]) => [
    key,
    reading.includes(key) ? besideQuestion(pause, handler) : afterQuestion(pause, handler),
  ]);
  return Object.fromEntries(guarded) as Calls;
}

function besideQuestion(pause: PauseDeps['pause'], handler: Handler<unknown>): Handler<unknown> {
  return async (call) => {
    const [asked, answered] = await Promise.allSettled([answerOf(pause), handler(call)]);
    if (asked.status === 'rejected') throw asked.reason;
    if (asked.value !== null) return asked.value;
    if (answered.status === 'rejected') throw answered.reason;
    return answered.value;
  };
}

function afterQuestion(pause: PauseDeps['pause'], handler: Handler<unknown>): Handler<unknown> {
  return async (call) => (await answerOf(pause)) ?? handler(call);
}

async function answerOf(pause: PauseDeps['pause']): Promise<CommonAnswer | null> {
  try {
    return asAnswer(await pause.find());
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { kind: 'failed', reason: 'unavailable', retryable: true };
  }
}

const asAnswer = (pause: Pause | null): CommonAnswer | null =>
  pause === null ? null : { kind: 'paused', since: pause.since };
