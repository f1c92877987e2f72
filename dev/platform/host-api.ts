import { type OutboxEvent } from '../products/wire';

/** The installation's state, switched from the control panel. */
export interface Installation {
  /** False: a person's first call as themselves is refused until they allow access. */
  consent: boolean;
  license: 'none' | 'active' | 'inactive' | 'trial';
  /** Products the app is installed in. */
  connected: readonly ('jira' | 'confluence')[];
  /** Scopes of the manifest that this installation has not granted (an upgrade before consent). */
  missingScopes: readonly string[];
  /** Whether the stand-in for the language model answers the app. */
  llm: 'off' | 'on';
}

/** One product, storage, queue or model call of the app, as the call log shows it. */
export interface RecordedCall {
  readonly seq: number;
  readonly invocation: string;
  /** `app`, `user:<accountId>` or `none`. */
  readonly actor: string;
  readonly product: 'jira' | 'confluence' | 'kvs' | 'queue' | 'llm';
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** What it cost of the app's points for the hour; 0 for what costs none. */
  readonly points: number;
  readonly startMs: number;
  readonly endMs: number;
}

export interface FaultRule {
  readonly match: {
    readonly product?: RecordedCall['product'];
    readonly method?: string;
    /** A regular expression over path and query. */
    readonly path?: string;
    readonly nth?: number;
  };
  readonly rate?: number;
  readonly times?: number;
  /** How long the rule holds, by the site's clock; a 429 of it says how much is left. */
  readonly lastsMs?: number;
  readonly answer: {
    readonly status?: number;
    readonly delayMs?: number;
    /** With a `status` beside it, `after` is a call that was carried out and answered with that status. */
    readonly drop?: 'before' | 'after';
    readonly retryAfter?: number;
  };
}

export interface Misbehaviour {
  kvsQueryMs: number;
  eventMs: number;
  loss: number;
  duplicate: number;
  reorder: number;
}

/** What a Custom UI frame asks of the backend. The account comes from the site's session, never from the frame. */
export interface FrameCaller {
  /** Null for an anonymous visitor. */
  readonly accountId: string | null;
  /** Key of the UI module in the manifest. */
  readonly moduleKey: string;
  /** The bridge's full context as the product page made it, with `extension`, `locale`, `timezone`, `localId`. */
  readonly context: Readonly<Record<string, unknown>>;
}

export interface FetchProductRequest {
  readonly product: 'jira' | 'confluence';
  readonly restPath: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
}

export interface FetchProductAnswer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The manifest's UI modules, read once a build, as the product pages need them. */
export interface UiModule {
  readonly type: string;
  readonly key: string;
  readonly title: string;
  readonly resource: string;
  /** Whether it is there for people who are not logged in. */
  readonly isOpenToAnonymous: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Refusals a frame can be told apart by; `needs-consent` makes the page draw *Allow access*. */
export class InvocationRefused extends Error {
  constructor(
    readonly code: 'needs-consent' | 'not-installed' | 'unlicensed' | 'too-large' | 'rate-limited' | 'failed',
    message: string,
  ) {
    super(message);
  }
}

/**
 * The Forge host: runs the unmodified app bundle and answers for the platform.
 *
 * Everything that the site does with the app goes through here; `dev/site` owns the HTTP around it.
 */
export interface ForgeHost {
  modules(): readonly UiModule[];
  /** Throws {@link InvocationRefused}. */
  invoke(caller: FrameCaller, functionKey: string, payload: unknown): Promise<unknown>;
  fetchProduct(caller: FrameCaller, request: FetchProductRequest): Promise<FetchProductAnswer>;
  /** A macro's `adfExport`, and other functions that the products call directly, by module key. */
  callModuleFunction(
    moduleKey: string,
    property: string,
    payload: unknown,
    accountId: string | null,
  ): Promise<unknown>;
  /** Remembers that this person allowed the app to act for them. */
  allowAccess(accountId: string): void;
  /** Takes new outbox rows: filters, queues deliveries (durably), delivers after the event delay. */
  acceptEvents(events: readonly OutboxEvent[]): void;
  /** The highest outbox sequence that is safely stored. */
  lastEventSeq(): number;
  /** The site's instant at which the next schedule, delayed event or retry falls due, or null. */
  nextDueAt(): number | null;
  state(): {
    readonly queue: { readonly ready: number; readonly delayed: number; readonly failed: number };
    readonly idle: boolean;
    readonly nextDueAt: ReturnType<ForgeHost['nextDueAt']>;
    readonly app: { readonly version: string; readonly healthy: boolean };
  };
  /** Runs what is due at the site's present instant until nothing is; answers how many functions ran. */
  runDue(): Promise<number>;
  installation(): Installation;
  setInstallation(change: Partial<Installation>): void;
  reinstall(options: { readonly keepStorage: boolean }): Promise<void>;
  setFaults(rules: readonly FaultRule[]): void;
  /** Kills the app's process at its nth call of a product from now, or at once. */
  kill(
    when:
      | { readonly now: true }
      | {
          readonly product: RecordedCall['product'];
          readonly nth: number;
          readonly when: 'before' | 'after';
        },
  ): void;
  setMisbehaviour(change: Partial<Misbehaviour>): void;
  calls(since: number): { readonly calls: readonly RecordedCall[]; readonly next: number };
  /** The app's own log lines, newest last. */
  logs(since: number): {
    readonly lines: readonly {
      readonly seq: number;
      readonly at: number;
      readonly invocation: string;
      readonly level: string;
      readonly text: string;
    }[];
    readonly next: number;
  };
  /** Swaps in a newly built bundle: running invocations finish first. */
  replaceBundle(bundle: AppBundle): Promise<void>;
  stop(): Promise<void>;
}

/** A built app: the site gets its path and knows nothing else of it. */
export interface AppBundle {
  /** Parsed manifest.yml. */
  readonly manifest: Readonly<Record<string, unknown>>;
  /** `index` → absolute path of `index.cjs`. */
  readonly modules: Readonly<Record<string, string>>;
  readonly version: string;
}

export interface ForgeHostOptions {
  readonly bundle: AppBundle;
  /** SQLite file of storage, queue and schedules. */
  readonly databaseFile: string;
  /** Where product calls go; the site itself unless an independent proxy stands between. */
  readonly productsUrl: string;
  readonly siteUrl: string;
  readonly siteToken: string;
  readonly cloudId: string;
  readonly appAccountId: string;
  /** The site's instant, ms; the app's process sees the same clock. */
  readonly now: () => number;
  /** Awaited before a call of the app goes to the products. */
  readonly beforeProductCall?: () => Promise<void>;
  /** Absolute path of the built child program (`build/dev/child.cjs`). */
  readonly childProgram: string;
  /** True starts a process for each invocation, to expose an app that relies on a warm one. */
  readonly coldStarts?: boolean;
  /** In place of the 25 s that a person's function may take, so that a test need not wait as long. */
  readonly userTimeLimitMs?: number;
}
