import { parseArgs } from 'node:util';
import { serve } from '@hono/node-server';
import { openDatabase } from '../kernel/sqlite';
import { buildWorld } from '../seed/worlds';
import { createProductsApp } from './app';
import { appAccountId } from './people';
import { underOwnNames } from './own-names';
import { openSiteData } from './site-data';

/**
 * The products process: `--port N --database FILE --world NAME|FILE --site-url URL [--adf service|verbatim]
 * [--clock-offset-ms N]`, the site's token in `LOCKSTEP_SITE_TOKEN`.
 *
 * Tells its parent `{type: 'ready', cloudId, appAccountId}` once it listens, `{type: 'outbox'}` when events
 * wait and `{type: 'failed', message}` before it gives up. It ends with SIGTERM or with its parent.
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      database: { type: 'string' },
      world: { type: 'string', default: 'demo' },
      'site-url': { type: 'string' },
      adf: { type: 'string', default: 'service' },
      'clock-offset-ms': { type: 'string', default: '0' },
    },
  });
  const db = openDatabase(required('--database', values.database));
  const clockOffsetMs = Number(values['clock-offset-ms']);
  const { cloudId } = openSiteData(db, () => buildWorld(values.world, Date.now() + clockOffsetMs));
  const app = createProductsApp({
    db,
    now: Date.now,
    clockOffsetMs,
    siteUrl: required('--site-url', values['site-url']),
    cloudId,
    siteToken: required('LOCKSTEP_SITE_TOKEN', process.env['LOCKSTEP_SITE_TOKEN']),
    adf: values.adf === 'verbatim' ? 'verbatim' : 'service',
    lag: { searchMs: 2000, staleReadRate: 0 },
    onOutbox: () => process.send?.({ type: 'outbox' }),
  });
  const port = Number(required('--port', values.port));
  const listening = { port, hostname: '127.0.0.1', serverOptions: KEPT_ALIVE };
  const server = serve({ fetch: underOwnNames((request) => app.fetch(request)), ...listening }, () => {
    process.send?.({ type: 'ready', cloudId, appAccountId: appAccountId(db) });
  });
  server.on('error', fail);
  const end = (): void => {
    server.close();
    db.close();
    process.exit(0);
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  process.once('disconnect', end);
}

/**
 * Connections are ended by those who ask, never here: one that is ended after five seconds of rest may
 * just have been taken for the next request, which is then lost.
 */
const KEPT_ALIVE = { keepAliveTimeout: 0 };

function required(name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new Error(`The products process needs ${name}.`);
  return value;
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n`);
  if (process.send === undefined) process.exit(1);
  // The message must be on its way before the process ends.
  process.send({ type: 'failed', message }, undefined, undefined, () => process.exit(1));
}

try {
  main();
} catch (error) {
  fail(error);
}
