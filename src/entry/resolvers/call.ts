import { isLicensed } from '../../domain/kernel/licence';
import { type CommonAnswer, type Failed } from '../../contract/answers';
import { siteOrigin } from '../../contract/site-origin';
import { type Log } from '../../ports/log';
import { PlatformError } from '../../ports/platform-error';
import { SitePaused } from '../../ports/site/site-pause';
import { type Traces } from '../../ports/traces';
import { correlationIdIn } from '../correlation-id';
import { errorName } from '../error-name';
import { toldText } from '../told';

/** A bridge call as the platform hands it over: only account, licence and install context are to be trusted. */
export interface BridgeCall {
  readonly payload: unknown;
  readonly context: Readonly<Record<string, unknown>>;
}

/** What answers each call of a contract, by the call's name. */
export type Handlers<Calls extends Readonly<Record<keyof Calls, { readonly answer: unknown }>>> = {
  readonly [Name in keyof Calls]: (call: BridgeCall) => Promise<Calls[Name]['answer']>;
};

export type CallHandler<Answer> = (payload: unknown, caller: Caller) => Promise<Answer>;

/** What every resolver stands on. */
export interface AnsweringDeps {
  readonly log: Log;
  readonly traces: Traces;
  readonly invocationId: () => string;
}

/** Who calls, and from where. `extension`, `locale`, `timeZone` and `siteUrl` come from the browser: claims to be checked. */
export interface Caller {
  readonly accountId: string;
  readonly cloudId: string;
  readonly siteUrl: string | null;
  /** The viewer's language and region, by the browser's word. */
  readonly locale: string | null;
  /** The viewer's time zone, by the browser's word. */
  readonly timeZone: string | null;
  readonly extension: unknown;
  /** Of the click that this call belongs to, by the frame's word: it only ties lines of a log together. */
  readonly correlationId: string;
}

/** The platform draws *Allow access* when this error leaves the function, so it must. */
const NEEDS_CONSENT = 'NEEDS_AUTHENTICATION_ERR';
const SITE_ARI = /^ari:cloud:[a-z]+::site\/([0-9a-zA-Z-]+)$/;

/**
 * Wraps one call of a screen: nobody without account or licence gets to the use case, and every
 * failure becomes an answer without a word of the product's own.
 */
export function answering<Answer extends { readonly kind: string }>(
  deps: AnsweringDeps,
  name: string,
  handler: CallHandler<Answer>,
): (call: BridgeCall) => Promise<Answer | CommonAnswer> {
  return async ({ payload, context }) => {
    const caller = callerOf(context, correlationIdIn(payload) ?? deps.invocationId());
    if (caller === null) return { kind: 'anonymous' };
    if (!isLicensed(context['license'])) return { kind: 'unlicensed' };
    const { accountId: personId, correlationId } = caller;
    return deps.traces.within({ cause: 'click', personId, correlationId }, () =>
      answer(deps, name, () => handler(payload, caller)),
    );
  };
}

async function answer<Answer extends { readonly kind: string }>(
  { log, invocationId }: AnsweringDeps,
  name: string,
  work: () => Promise<Answer>,
): Promise<Answer | CommonAnswer> {
  const invocation = invocationId();
  try {
    const given = await work();
    log.info('call-answered', { call: name, invocation, answer: given.kind });
    return given;
  } catch (error) {
    if (error instanceof Error && error.name === NEEDS_CONSENT) throw error;
    if (error instanceof SitePaused) return { kind: 'paused', since: error.since };
    const failed = toFailed(error);
    log.error('call-failed', { call: name, invocation, reason: failed.reason, error: errorName(error) });
    return failed;
  }
}

export const invalidRequest: Failed = { kind: 'failed', reason: 'invalid-request', retryable: false };

function callerOf(context: BridgeCall['context'], correlationId: string): Caller | null {
  const { accountId, installContext, siteUrl, extension } = context;
  if (typeof accountId !== 'string' || accountId === '' || accountId === 'unidentified') return null;
  const cloudId = typeof installContext === 'string' ? (SITE_ARI.exec(installContext)?.[1] ?? '') : '';
  return {
    accountId,
    cloudId,
    siteUrl: siteOrigin(siteUrl),
    locale: toldText(context, 'locale'),
    timeZone: toldText(context, 'timezone'),
    extension,
    correlationId,
  };
}

/** What a screen may know of what was thrown. */
export function toFailed(error: unknown): Failed {
  if (!(error instanceof PlatformError)) return { kind: 'failed', reason: 'unexpected', retryable: false };
  const { retryable, retryAfterMs } = error;
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  return { kind: 'failed', reason: reasonOf(error), retryable, ...wait };
}

function reasonOf({ kind, missing }: PlatformError): Failed['reason'] {
  switch (kind) {
    case 'not-connected':
      return missing === 'jira' ? 'no-jira' : kind;
    case 'not-found':
    case 'conflict':
      return 'unavailable';
    case 'rejected':
      return 'unexpected';
    default:
      return kind;
  }
}
