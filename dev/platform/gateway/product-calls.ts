import { FORGE_ACTOR, FORGE_SCOPES } from '../../products/wire';
import { type ForgeAnswer, type ForgeRequest } from '../child/protocol';
import { NetworkFailure } from './answers';

export interface ProductTarget {
  readonly productsUrl: string;
  readonly siteToken: string;
  readonly beforeProductCall?: (() => Promise<void>) | undefined;
}

/** `app`, `none` or `user:<accountId>`, as the wire says it. */
export type Actor = 'app' | 'none' | `user:${string}`;

/** Headers that belong to one connection, or that would let the app say who it is. */
const WITHHELD =
  /^(authorization|cookie|host|connection|content-length|transfer-encoding|x-forge-.*|x-site-.*)$/;
const NOT_PASSED_BACK = /^(connection|content-encoding|content-length|transfer-encoding|set-cookie)$/;

/** Sends a request to the emulated products as `actor`, with the scopes that the app was granted. */
export async function sendToProducts(
  { productsUrl, siteToken, beforeProductCall }: ProductTarget,
  actor: Actor,
  scopes: readonly string[],
  { path, method, headers, body }: Pick<ForgeRequest, 'path' | 'method' | 'headers' | 'body'>,
): Promise<ForgeAnswer> {
  const sent = new Headers(
    Object.fromEntries(headers.filter(([name]) => !WITHHELD.test(name.toLowerCase()))),
  );
  sent.set('authorization', `Bearer ${siteToken}`);
  sent.set(FORGE_ACTOR, actor);
  sent.set(FORGE_SCOPES, scopes.join(' '));
  const url = `${productsUrl}${path}`;
  await beforeProductCall?.();
  try {
    return await toAnswer(await fetch(url, { method, headers: sent, body: body as BodyInit | null }));
  } catch {
    throw new NetworkFailure();
  }
}

async function toAnswer(response: Response): Promise<ForgeAnswer> {
  return {
    status: response.status,
    statusText: response.statusText,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !NOT_PASSED_BACK.test(name))),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}
