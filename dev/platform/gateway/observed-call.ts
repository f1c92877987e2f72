import { SITE_POINTS } from '../../products/wire';
import { type ForgeAnswer } from '../child/protocol';
import { type Fault, type FaultRules } from '../faults/fault-rules';
import { type KillSwitch } from '../faults/kill-switch';
import { NO_ANSWER, type CallFacts, type CallLog } from '../record/call-log';
import { jsonAnswer, NetworkFailure } from './answers';

export interface CallObservers {
  readonly calls: CallLog;
  readonly faults: FaultRules;
  readonly killSwitch: KillSwitch;
}

/** Lets one call of the app meet the faults and the kill that were ordered, and writes it down. */
export async function observeCall(
  observers: CallObservers,
  facts: CallFacts,
  send: () => Promise<ForgeAnswer> | ForgeAnswer,
  kill?: () => void,
): Promise<ForgeAnswer> {
  const killed = kill ? observers.killSwitch.next(facts.product) : null;
  if (killed === 'before') return die(kill);
  const end = observers.calls.begin(facts);
  try {
    const fault = observers.faults.next(facts);
    await observers.faults.wait(fault);
    const { answer, points } = withoutPoints(await withFault(fault, facts.product, send));
    end(answer.status, points);
    if (killed === 'after') return die(kill);
    return answer;
  } catch (error) {
    if (error instanceof NetworkFailure) end(NO_ANSWER);
    throw error;
  }
}

/** What the products put down for the site's books is not for the app's eyes. */
function withoutPoints(given: ForgeAnswer): { readonly answer: ForgeAnswer; readonly points: number } {
  const { [SITE_POINTS]: points = '0', ...headers } = given.headers;
  return { answer: { ...given, headers }, points: Number(points) };
}

function die(kill: (() => void) | undefined): never {
  kill?.();
  throw new NetworkFailure();
}

async function withFault(
  fault: Fault,
  product: CallFacts['product'],
  send: () => Promise<ForgeAnswer> | ForgeAnswer,
): Promise<ForgeAnswer> {
  if (fault.drop === 'before') throw new NetworkFailure();
  if (fault.drop === 'after') {
    await send();
    // Something on the way sent it twice, and passed on what the second one was told.
    if (fault.status === null) throw new NetworkFailure();
  }
  return fault.status === null ? send() : plantedAnswer(fault.status, fault.retryAfter, product);
}

const RATE_LIMITED = 429;

function plantedAnswer(
  status: number,
  retryAfter: number | null,
  product: CallFacts['product'],
): ForgeAnswer {
  const headers: Readonly<Record<string, string>> =
    retryAfter === null ? {} : { 'retry-after': String(retryAfter) };
  if (product === 'jira' || product === 'confluence') {
    return jsonAnswer(status, { errorMessages: [`Planted fault: ${String(status)}`], errors: {} }, headers);
  }
  const code = status === RATE_LIMITED ? 'TOO_MANY_REQUESTS' : 'INTERNAL_SERVER_ERROR';
  const message = `Planted fault: ${String(status)}`;
  return jsonAnswer(status, { code, message, errorMessage: message }, headers);
}
