import { type FetchAnswerMessage, type ForgeRequest } from '../child/protocol';
import { type Gateway } from '../gateway/gateway';
import { type AppLog } from '../record/app-log';
import { type Invocation } from './invocation';

/** Answers a call of the app's process, for as long as its invocation runs. */
export async function answerFetch(
  gateway: Gateway,
  invocation: Invocation | undefined,
  call: ForgeRequest,
  log: AppLog,
): Promise<FetchAnswerMessage['outcome']> {
  try {
    if (!invocation || invocation.over) throw lateCall(call, log);
    return { kind: 'answered', answer: await gateway.answer(invocation, call) };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'failed', error: { name, message, stack: '' } };
  }
}

/** The platform may freeze what a function leaves behind, or never wake it; here it always shows. */
function lateCall({ method, path }: ForgeRequest, log: AppLog): Error {
  const message = `${method} ${path} was called after its function had returned.`;
  log.platform('', 'error', `Defect: ${message}`);
  return new Error(message);
}
