import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type Hono } from 'hono';
import { createProductProxy, isProductPath } from './product-proxy';

export interface SiteServerParts {
  /** `127.0.0.1:8080` and its other names; a request under any other name may come from a rebound domain. */
  readonly hosts: ReadonlySet<string>;
  readonly productsUrl: string;
  readonly siteToken: string;
  /** All that is not the products'; null while the site starts. */
  readonly surfaces: () => Hono | null;
}

/** The site's one origin: the products' REST paths go through, the rest is answered here. */
export function createSiteServer({ hosts, productsUrl, siteToken, surfaces }: SiteServerParts): Server {
  const proxy = createProductProxy(productsUrl, siteToken);
  const answer = getRequestListener((request) => {
    const site = surfaces();
    return site === null ? new Response('The site is starting.\n', { status: 503 }) : site.fetch(request);
  });
  return createServer((incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (!hosts.has(incoming.headers.host ?? '')) refuseHost(outgoing);
    else if (isProductPath(incoming.url ?? '')) proxy(incoming, outgoing);
    else void answer(incoming, outgoing);
  });
}

export function createResourceHttpServer(hosts: ReadonlySet<string>, resources: Hono): Server {
  const answer = getRequestListener((request) => resources.fetch(request));
  return createServer((incoming, outgoing) => {
    if (hosts.has(incoming.headers.host ?? '')) void answer(incoming, outgoing);
    else refuseHost(outgoing);
  });
}

function refuseHost(outgoing: ServerResponse): void {
  outgoing.writeHead(421, { 'content-type': 'text/plain' });
  outgoing.end('This site answers only under its own name.\n');
}
