import { STATUS_CODES } from 'node:http';
import {
  type ChildMessage,
  type FetchAnswerMessage,
  type ForgeAnswer,
  type ForgeTarget,
  type ThrownError,
} from './protocol';
import { packBody, packHeaders, type ForgeInit } from './request-body';

interface Waiting {
  readonly resolve: (answer: Response) => void;
  readonly reject: (error: Error) => void;
}

/** The app's only way out: every call goes to the host, which holds all policy. */
export function createForgeFetch(
  send: (message: ChildMessage) => void,
  currentInvocation: () => string | null,
) {
  const waiting = new Map<number, Waiting>();
  let lastRequest = 0;

  async function forgeFetch(target: ForgeTarget, path: string, init: ForgeInit = {}): Promise<Response> {
    const { body, contentType } = await packBody(init);
    init.signal?.throwIfAborted();
    lastRequest += 1;
    const request = lastRequest;
    const call = {
      target,
      path,
      method: init.method ?? 'GET',
      headers: packHeaders(init, contentType),
      body,
    };
    return new Promise((resolve, reject) => {
      waiting.set(request, { resolve, reject });
      init.signal?.addEventListener('abort', () => {
        waiting.delete(request);
        reject(init.signal?.reason as Error);
      });
      send({ type: 'fetch', request, invocation: currentInvocation(), call });
    });
  }

  function settle({ request, outcome }: FetchAnswerMessage): void {
    const caller = waiting.get(request);
    waiting.delete(request);
    if (outcome.kind === 'answered') caller?.resolve(toResponse(outcome.answer));
    else caller?.reject(toError(outcome.error));
  }

  return { forgeFetch, settle };
}

const BODILESS = new Set([204, 205, 304]);

function toResponse(answer: ForgeAnswer): Response {
  const { status, headers } = answer;
  const statusText = answer.statusText ?? STATUS_CODES[status] ?? '';
  const body = BODILESS.has(status) ? null : bodyOf(answer);
  return new Response(body, { status, statusText, headers });
}

/** A streamed model answer is cut at line ends: the client decodes each chunk alone. */
function bodyOf({ headers, body }: ForgeAnswer): BodyInit | null {
  if (typeof body === 'string' && headers['content-type'] === 'application/x-ndjson')
    return streamLines(body);
  return body as BodyInit | null;
}

function streamLines(text: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const lines = text.split(/(?<=\n)/);
  return new ReadableStream({
    pull(controller) {
      const line = lines.shift();
      if (line === undefined) controller.close();
      else controller.enqueue(encoder.encode(line));
    },
  });
}

function toError({ name, message }: ThrownError): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
