import { record, text } from './payload';

/** The host refused; `needs-consent` makes the page ask the person. */
export class BackendRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Asks the site on behalf of a frame; the account comes from the session cookie. */
export async function askBackend(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`/__bridge/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as unknown;
  const error = record(answer)['error'];
  if (error === undefined) return answer;
  throw new BackendRefusal(
    text(record(error), 'code', 'failed'),
    text(record(error), 'message', 'The call failed.'),
  );
}
