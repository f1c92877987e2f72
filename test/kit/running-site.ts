import { type ProductCall } from './product-calls';
import { type SiteProcess, startSiteProcess } from './site-process.mjs';

/** Somebody with an account on the site, as the control panel lists them. */
export interface SiteUser {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  readonly token: string;
  readonly active: boolean;
}

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
}

interface CallsSince {
  readonly calls: readonly ProductCall[];
  readonly next: number;
}

/** Which calls of the app, of which the first so many only. */
export interface HeldUp {
  readonly match: Readonly<Partial<Record<'product' | 'method' | 'path', string>>>;
  readonly times?: number;
}

/** What started a site: where it answers, and how it is ended. */
export type Started = Pick<SiteProcess, 'url' | 'stop'>;

/** A site in its own processes, steered by its control calls and used by REST. */
export class RunningSite {
  private people: Promise<readonly SiteUser[]> | null = null;

  protected constructor(private readonly site: Started) {}

  static async start(options: readonly string[] = []): Promise<RunningSite> {
    return new RunningSite(await startSiteProcess(options));
  }

  get url(): string {
    return this.site.url;
  }

  /** One control call of the site (`docs/architecture.md`). */
  async control(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.url}/__site/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${method} /__site/${path} answered ${String(response.status)}: ${text}`);
    return JSON.parse(text) as unknown;
  }

  async user(email: string): Promise<SiteUser> {
    this.people ??= this.control('GET', 'users') as Promise<readonly SiteUser[]>;
    const user = (await this.people).find((candidate) => candidate.email === email);
    if (user === undefined) throw new Error(`Nobody here is called ${email}.`);
    return user;
  }

  /** REST as a person, with their API token. */
  async rest(email: string, method: string, path: string, body?: unknown): Promise<RestAnswer> {
    const { token } = await this.user(email);
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }

  /** Until the site has handed all events to the app. */
  async settled(): Promise<void> {
    for (let look = 0; look < 200; look += 1) {
      const { idle } = (await this.control('GET', 'state')) as { idle: boolean };
      if (idle) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('The site did not come to rest.');
  }

  /**
   * Puts the products as far away as they are in the cloud, in place of any fault. Without it a busy machine
   * begins the second of two calls when the first has ended, and side by side looks like one after the other.
   */
  async slowly(): Promise<void> {
    const rules = ['jira', 'confluence'].map((product) => ({ match: { product }, answer: { delayMs: 80 } }));
    await this.control('POST', 'faults', { rules });
  }

  /** Holds such calls up in place of any fault until they are let go; the app would not wait for much longer. */
  async holdUp(calls: HeldUp): Promise<void> {
    await this.control('POST', 'faults', { rules: [{ ...calls, answer: { delayMs: 9_000 } }] });
  }

  async letGo(): Promise<void> {
    await this.control('POST', 'faults', { rules: [] });
  }

  /** Where calls that are still to come will be counted from. */
  async callsSoFar(): Promise<number> {
    return (await this.callsSince(0)).next;
  }

  /** The first such call of the app after so many, once it is answered: what is done next finds it done. */
  async called(before: number, isMeant: (call: ProductCall) => boolean): Promise<ProductCall> {
    for (let look = 0; look < 400; look += 1) {
      const found = (await this.callsSince(before)).calls.find(isMeant);
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('The app did not make that call.');
  }

  /** What the app called while `act` ran: product calls, and storage apart. */
  async callsDuring(
    act: () => Promise<unknown>,
  ): Promise<{ products: readonly ProductCall[]; storage: readonly ProductCall[] }> {
    const before = await this.callsSoFar();
    await act();
    const { calls } = await this.callsSince(before);
    return {
      products: calls.filter(({ product }) => product === 'jira' || product === 'confluence'),
      storage: calls.filter(({ product }) => product === 'kvs'),
    };
  }

  private async callsSince(seq: number): Promise<CallsSince> {
    return (await this.control('GET', `calls?since=${String(seq)}`)) as CallsSince;
  }

  async end(): Promise<void> {
    await this.site.stop();
  }
}
