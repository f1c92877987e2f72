/** What can go wrong at one call that leaves the app, as it looks from inside. */
export const WIRE_TROUBLES = [
  'killed before',
  'killed after',
  'reset before',
  'reset after',
  '429 with Retry-After',
  '429 without Retry-After',
  '500',
  'other JSON',
  'no JSON',
] as const;

export type WireTrouble = (typeof WIRE_TROUBLES)[number];

/** The process of this invocation has ended: nothing after it takes place, whatever the code would still do. */
export class ProcessKilled extends Error {
  override readonly name = 'ProcessKilled';
}

/** Counts the calls of a flow over all its invocations and lets those go wrong whose numbers it is given. */
export class TroublePlan {
  calls = 0;

  constructor(
    private readonly at: readonly number[],
    private readonly trouble: WireTrouble,
  ) {}

  static none(): TroublePlan {
    return new TroublePlan([], '500');
  }

  /** `kill` ends the invocation that the call belongs to. */
  async run(send: () => Promise<Response>, kill: () => void): Promise<Response> {
    this.calls += 1;
    return this.at.includes(this.calls) ? this.goWrong(send, kill) : send();
  }

  private async goWrong(send: () => Promise<Response>, kill: () => void): Promise<Response> {
    switch (this.trouble) {
      case 'killed before':
        return killed(kill);
      case 'killed after':
        await send();
        return killed(kill);
      case 'reset before':
        throw new TypeError('fetch failed');
      case 'reset after':
        await send();
        throw new TypeError('fetch failed');
      case '429 with Retry-After':
        return refusal(429, { 'retry-after': '1' });
      case '429 without Retry-After':
        return refusal(429);
      case '500':
        return refusal(500);
      case 'other JSON':
        await send();
        return new Response('{"unexpected":["of nobody"]}', { headers: JSON_TYPE });
      case 'no JSON':
        await send();
        return new Response('<html>A proxy’s own page</html>', { headers: { 'content-type': 'text/html' } });
    }
  }
}

const JSON_TYPE = { 'content-type': 'application/json' };

function killed(kill: () => void): never {
  kill();
  throw new ProcessKilled();
}

const refusal = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response('{"message":"A proxy’s own words"}', { status, headers: { ...JSON_TYPE, ...headers } });
