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
  'other JSON instead',
  'no JSON',
] as const;

/** From that call on all of its kind are refused, and told how much of the hour is left. */
export const BUSY_HOUR = '429 for an hour';

export type WireTrouble = (typeof WIRE_TROUBLES)[number] | typeof BUSY_HOUR;

/** Not whole heartbeats: what is left at the last one is longer than a run would sit out. */
const BUSY_MS = 61 * 60_000;

/** One call on its way out of the app. */
export interface LeavingCall {
  /** What it calls, whatever its ids. */
  readonly kind: string;
  readonly send: () => Promise<Response>;
  /** Ends the invocation that the call belongs to. */
  readonly kill: () => void;
}

/** The process of this invocation has ended: nothing after it takes place, whatever the code would still do. */
export class ProcessKilled extends Error {
  override readonly name = 'ProcessKilled';
}

/** Counts the calls of a flow over all its invocations and lets those go wrong whose numbers it is given. */
export class TroublePlan {
  calls = 0;
  private busy: { readonly kind: string; readonly until: number } | null = null;

  constructor(
    private readonly at: readonly number[],
    private readonly trouble: WireTrouble,
  ) {}

  static none(): TroublePlan {
    return new TroublePlan([], '500');
  }

  async run(call: LeavingCall): Promise<Response> {
    this.calls += 1;
    if (this.at.includes(this.calls))
      return this.trouble === BUSY_HOUR ? this.refuse(call) : this.goWrong(call, this.trouble);
    return this.busy?.kind === call.kind && Date.now() < this.busy.until ? this.refuse(call) : call.send();
  }

  private refuse({ kind }: LeavingCall): Response {
    this.busy ??= { kind, until: Date.now() + BUSY_MS };
    return refusal(429, { 'retry-after': String(Math.ceil((this.busy.until - Date.now()) / 1_000)) });
  }

  private async goWrong(
    { kind, send, kill }: LeavingCall,
    trouble: (typeof WIRE_TROUBLES)[number],
  ): Promise<Response> {
    switch (trouble) {
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
      case 'other JSON instead':
        // Packages tell nothing of what storage and queue answer to a write, and Jira promises nothing of a property's.
        if (!isProducts(kind)) await send();
        return new Response('{"unexpected":["of nobody"]}', { headers: JSON_TYPE });
      case 'no JSON':
        await send();
        return new Response('<html>A proxy’s own page</html>', { headers: { 'content-type': 'text/html' } });
    }
  }
}

const isProducts = (kind: string): boolean =>
  /^(jira|confluence) /.test(kind) && !/^jira PUT .*\/properties\//.test(kind);

const JSON_TYPE = { 'content-type': 'application/json' };

function killed(kill: () => void): never {
  kill();
  throw new ProcessKilled();
}

const refusal = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response('{"message":"A proxy’s own words"}', { status, headers: { ...JSON_TYPE, ...headers } });
