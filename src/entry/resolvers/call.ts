import { type CommonAnswer, type Failed } from '../../contract/answers';
import { type Log } from '../../ports/log';
import { PlatformError, type PlatformErrorKind } from '../../ports/platform-error';

/** A bridge call as the platform hands it over: only account, licence and install context are to be trusted. */
export interface BridgeCall {
  readonly payload: unknown;
  readonly context: Readonly<Record<string, unknown>>;
}

export type CallHandler<Answer> = (payload: unknown, caller: Caller) => Promise<Answer>;

/** Who calls, and from where. `extension` and `siteUrl` come from the browser: claims to be checked. */
export interface Caller {
  readonly accountId: string;
  readonly cloudId: string;
  readonly siteUrl: string | null;
  readonly extension: unknown;
}

/** The platform draws *Allow access* when this error leaves the function, so it must. */
const NEEDS_CONSENT = 'NEEDS_AUTHENTICATION_ERR';
const SITE_ARI = /^ari:cloud:[a-z]+::site\/([0-9a-zA-Z-]+)$/;

/**
 * Wraps one call of a screen: nobody without account or licence gets to the use case, and every
 * failure becomes an answer without a word of the product's own.
 */
export function answering<Answer extends { readonly kind: string }>(
  deps: { readonly log: Log; readonly invocationId: () => string },
  name: string,
  handler: CallHandler<Answer>,
): (call: BridgeCall) => Promise<Answer | CommonAnswer> {
  return async ({ payload, context }) => {
    const caller = callerOf(context);
    if (caller === null) return { kind: 'anonymous' };
    if (!isLicensed(context['license'])) return { kind: 'unlicensed' };
    try {
      const answer = await handler(payload, caller);
      deps.log.info('call-answered', { call: name, invocation: deps.invocationId(), answer: answer.kind });
      return answer;
    } catch (error) {
      if (error instanceof Error && error.name === NEEDS_CONSENT) throw error;
      const failed = toFailed(error);
      deps.log.error('call-failed', {
        call: name,
        invocation: deps.invocationId(),
        reason: failed.reason,
        error: nameOf(error),
      });
      return failed;
    }
  };
}

export const invalidRequest: Failed = { kind: 'failed', reason: 'invalid-request', retryable: false };

function callerOf(context: BridgeCall['context']): Caller | null {
  const { accountId, installContext, siteUrl, extension } = context;
  if (typeof accountId !== 'string' || accountId === '' || accountId === 'unidentified') return null;
  const cloudId = typeof installContext === 'string' ? (SITE_ARI.exec(installContext)?.[1] ?? '') : '';
  return { accountId, cloudId, siteUrl: originOf(siteUrl), extension };
}

function originOf(siteUrl: unknown): string | null {
  if (typeof siteUrl !== 'string' || !URL.canParse(siteUrl)) return null;
  const { protocol, origin } = new URL(siteUrl);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

/** Apps without a price have no licence at all; `isActive` is the older name of `active`. */
function isLicensed(license: unknown): boolean {
  if (typeof license !== 'object' || license === null) return true;
  const flags = license as { readonly active?: unknown; readonly isActive?: unknown };
  return (flags.isActive ?? flags.active) !== false;
}

function toFailed(error: unknown): Failed {
  if (!(error instanceof PlatformError)) return { kind: 'failed', reason: 'unexpected', retryable: false };
  const reason = REASONS[error.kind];
  return {
    kind: 'failed',
    reason,
    retryable: error.retryable,
    ...(error.retryAfterMs === undefined ? {} : { retryAfterMs: error.retryAfterMs }),
  };
}

const REASONS: Readonly<Record<PlatformErrorKind, Failed['reason']>> = {
  throttled: 'throttled',
  unavailable: 'unavailable',
  forbidden: 'forbidden',
  'not-connected': 'not-connected',
  'not-found': 'unavailable',
  rejected: 'unexpected',
  conflict: 'unavailable',
};

/** Names and codes only: the message of an unknown error may quote what people wrote. */
function nameOf(error: unknown): string {
  if (error instanceof PlatformError) return error.message;
  return error instanceof Error ? `${error.name} ${firstFrame(error)}` : typeof error;
}

const firstFrame = (error: Error): string => /^\s+at .*$/m.exec(error.stack ?? '')?.[0].trim() ?? '';
