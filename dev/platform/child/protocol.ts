/** What host and app process say to each other over IPC (structured clone, so bytes stay bytes), in lists. */
export interface InvokeMessage {
  readonly type: 'invoke';
  readonly invocation: string;
  readonly bundleFile: string;
  readonly exportName: string;
  readonly runtime: RuntimeFacts;
  /** JSON text of the handler's first argument. */
  readonly payload: string;
  readonly context: ContextFacts;
  readonly timeLimitMs: number;
  readonly clockOffsetMs: number;
  readonly backendEgress: readonly string[];
}

export interface FetchAnswerMessage {
  readonly type: 'answer';
  readonly request: number;
  readonly clockOffsetMs: number;
  readonly outcome:
    | { readonly kind: 'answered'; readonly answer: ForgeAnswer }
    | { readonly kind: 'failed'; readonly error: ThrownError };
}

export type HostMessage = InvokeMessage | FetchAnswerMessage;

export type ChildMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'returned'; readonly invocation: string; readonly result: string | undefined }
  | {
      readonly type: 'threw';
      readonly invocation: string;
      readonly error: ThrownError;
      readonly loading: boolean;
    }
  | {
      readonly type: 'fetch';
      readonly request: number;
      readonly invocation: string | null;
      readonly call: ForgeRequest;
    }
  | {
      readonly type: 'log';
      readonly invocation: string | null;
      readonly level: string;
      readonly text: string;
    };

export interface ThrownError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** The first argument of `__forge_fetch__`, as the packages fill it in. */
export interface ForgeTarget {
  readonly type: string;
  readonly provider?: string;
  readonly remote?: string;
  readonly accountId?: string;
  readonly contextAri?: string;
  readonly model?: string;
}

export interface ForgeRequest {
  readonly target: ForgeTarget;
  readonly path: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | Uint8Array | null;
}

export interface ForgeAnswer {
  readonly status: number;
  readonly statusText?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

export interface LicenseFacts {
  readonly active: boolean;
  readonly isActive: boolean;
  readonly isEvaluation: boolean;
  readonly type: string;
}

/** The data behind `__forge_runtime__`; its functions are made in the child. */
export interface RuntimeFacts {
  readonly contextAri: string;
  readonly cloudId: string;
  readonly accountId: string | null;
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly installationId: string;
  readonly functionKey: string;
  readonly moduleType: string;
  readonly moduleKey: string;
  readonly license: LicenseFacts | null;
  readonly scopes: readonly string[];
  readonly traceId: string;
  readonly appCodeDir: string;
}

/** The data behind the handler's second argument. */
export interface ContextFacts {
  readonly installContext: string;
  readonly accountId: string | null;
}
