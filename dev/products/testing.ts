import { type AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { openDatabase } from '../kernel/sqlite';
import { type World } from '../seed/world';
import { createProductsApp, type ProductsApp } from './app';
import { openSiteData } from './site-data';

export interface TestProducts extends ProductsApp {
  /** Where it listens, and what `self` links start with. */
  readonly url: string;
  readonly siteToken: string;
  /** Moves the products' clock, as the site would. */
  advance(ms: number): void;
  close(): Promise<void>;
}

/**
 * Both products in this process, on a port of their own and in memory, for tests of anything that
 * speaks to them. The search index keeps up at once unless `searchLagMs` says otherwise.
 */
export async function startProducts(options: {
  readonly world: World;
  readonly adf?: 'service' | 'verbatim';
  readonly searchLagMs?: number;
  readonly onOutbox?: () => void;
}): Promise<TestProducts> {
  const db = openDatabase(':memory:');
  const { cloudId } = openSiteData(db, () => options.world);
  const siteToken = 'site-token-of-tests';
  // The app needs the server's address, which is known only once it listens.
  const made: { app?: ProductsApp } = {};
  let advancedMs = 0;
  const server = serve({
    fetch: (request) => made.app?.fetch(request) ?? new Response(null, { status: 503 }),
    port: 0,
    hostname: '127.0.0.1',
  });
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  made.app = createProductsApp({
    db,
    now: () => Date.now() + advancedMs,
    siteUrl: url,
    cloudId,
    siteToken,
    adf: options.adf ?? 'service',
    lag: { searchMs: options.searchLagMs ?? 0, staleReadRate: 0 },
    onOutbox: options.onOutbox ?? (() => undefined),
  });
  return {
    ...made.app,
    url,
    siteToken,
    advance: (ms) => {
      advancedMs += ms;
    },
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      db.close();
    },
  };
}
