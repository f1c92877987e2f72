import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { LOCALES_FOLDER } from '../../bundle/build-translations';
import { type LiveApp } from '../app/live-app';
import { sendFile } from './static-files';

export interface ResourceServerParts {
  readonly live: () => LiveApp;
  /** Translations and bundles of the app's backend. */
  readonly appOutput: string;
  /** Bundles of `dev/ui/client`, among them the frames' bridge, and the tokens. */
  readonly clientFolder: string;
  /** The only origin that may hold a frame of the app. */
  readonly siteUrl: string;
}

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * The origin of the app's Custom UI: its files under `/<app>/<environment>/<version>/<resource>/` with
 * the platform's content security policy, and the platform's own script and tokens at the root.
 */
export function createResourceServer(parts: ResourceServerParts): Hono {
  const server = new Hono();
  server.get('/__bridge.js', (c) => sendFile(c, parts.clientFolder, { name: 'frame-bridge.js' }));
  server.get('/__theme.css', (c) => sendFile(c, parts.clientFolder, { name: 'theme.css' }));
  server.get('/:appId/:environmentId/:version/:resource/:file{.*}', (c) => sendResource(c, parts));
  return server;
}

function sendResource(c: Context, parts: ResourceServerParts): Response | Promise<Response> {
  const { appId, environmentId, version, resource = '', file = '' } = c.req.param();
  const { built, installed } = parts.live();
  const folder = built.resources[resource];
  const isOurs = appId === installed.appId && environmentId === installed.environmentId;
  if (folder === undefined || !isOurs) return c.notFound();
  if (file === '' || file === 'index.html') return sendDocument(c, parts, folder);
  const from = file.startsWith(`${LOCALES_FOLDER}/`) ? parts.appOutput : folder;
  // A page that was open during a build may still ask for the version before: it gets what is there.
  const caching = version === installed.version ? FOREVER : 'no-store';
  return sendFile(c, from, { name: file, caching });
}

async function sendDocument(
  c: Context,
  { live, siteUrl }: ResourceServerParts,
  folder: string,
): Promise<Response> {
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
  if (html === null) return c.notFound();
  // Reads a whole HTML parser in, which a site takes no time for before somebody looks at a page.
  const { contentSecurityPolicy, withBridge } = await import('./frame-document');
  const policy = contentSecurityPolicy(html, live().built.manifest, siteUrl);
  return c.html(withBridge(html), 200, { 'content-security-policy': policy, 'cache-control': 'no-cache' });
}
