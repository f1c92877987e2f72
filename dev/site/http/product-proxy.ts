import {
  Agent,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream';
import { SITE_SESSION } from '../../products/wire';
import { isSameOrigin, sessionOf } from './session';

const PRODUCT_PATH = /^\/(rest|wiki\/rest|wiki\/api)\//;
const NOT_PASSED_ON = [
  'host',
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
  'expect',
  'cookie',
];

export const isProductPath = (url: string): boolean => PRODUCT_PATH.test(url);

/**
 * Hands product requests on to the products process, byte for byte, under its own name.
 *
 * Only who asks is looked at: what the wire says about an actor counts from holders of the site's
 * token alone, and a person's session in the browser is put into the wire's words.
 */
export function createProductProxy(productsUrl: string, siteToken: string) {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(productsUrl);
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const headers = headersFor(incoming.headers, siteToken);
    const onward = request(
      { agent, hostname, port, path: incoming.url, method: incoming.method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        pipeline(answer, outgoing, () => undefined);
      },
    );
    onward.on('error', () => {
      refuse(outgoing);
    });
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  };
}

/** Exported for its rules' test. */
export function headersFor(received: IncomingHttpHeaders, siteToken: string): IncomingHttpHeaders {
  const headers = Object.fromEntries(
    Object.entries(received).filter(([name]) => !NOT_PASSED_ON.includes(name)),
  ) as IncomingHttpHeaders;
  if (headers.authorization === `Bearer ${siteToken}`) return headers;
  for (const name of Object.keys(headers)) {
    if (name === SITE_SESSION || name.startsWith('x-forge-')) Reflect.deleteProperty(headers, name);
  }
  const session = headers.authorization === undefined ? sessionFor(received) : null;
  return session === null
    ? headers
    : { ...headers, authorization: `Bearer ${siteToken}`, [SITE_SESSION]: session };
}

function sessionFor(received: IncomingHttpHeaders): string | null {
  const fetchSite = received['sec-fetch-site']; // Node joins repeated headers of this name
  const { cookie, host, origin } = received;
  return isSameOrigin({ host, origin, fetchSite }) ? sessionOf(cookie) : null;
}

function refuse(outgoing: ServerResponse): void {
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(502, { 'content-type': 'application/json' });
  outgoing.end(JSON.stringify({ message: 'The emulated products do not answer.' }));
}
