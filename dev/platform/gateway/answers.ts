import { type ForgeAnswer } from '../child/protocol';

/** Header by which @forge/api tells the platform's refusals from the products' answers. */
const PROXY_ERROR = 'forge-proxy-error';

/** Codes of the platform's own refusals. Only the first is documented; the others are guesses. */
export const PROXY_CODES = {
  needsConsent: 'NEEDS_AUTHENTICATION_ERR',
  notConnected: 'PRODUCT_NOT_CONNECTED',
  impersonationRefused: 'IMPERSONATION_NOT_ALLOWED',
  unknownRemote: 'INVALID_REMOTE',
  notEmulated: 'NOT_EMULATED',
} as const;

export function jsonAnswer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): ForgeAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

export const emptyAnswer = (status: number): ForgeAnswer => ({ status, headers: {}, body: null });

export function proxyRefusal(status: number, code: string, message: string): ForgeAnswer {
  return jsonAnswer(status, { code: status, message }, { [PROXY_ERROR]: code });
}

/** The app never learns what became of its call: it was lost on the way there or back. */
export class NetworkFailure extends Error {
  override readonly name = 'TypeError';
  constructor() {
    super('fetch failed');
  }
}
