import { Hono, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { createPages } from '../../ui/pages';
import { refusal } from '../control/body';
import { type ControlParts, createControlApi } from '../control/control-api';
import { createFrameApi } from './frame-api';
import { firstVisitor, isSameOrigin, sessionCookie, sessionOf } from './session';
import { createSessionApi } from './session-api';
import { type SiteForPages } from './site-for-pages';
import { sendFile } from './static-files';

export interface SurfaceParts {
  readonly site: SiteForPages;
  readonly control: ControlParts;
  /** Bundles and style sheets of `dev/ui`. */
  readonly clientFolder: string;
}

/** Everything on the site's origin but the products' REST paths. */
export function createSurfaces({ site, control, clientFolder }: SurfaceParts): Hono {
  const surfaces = new Hono();
  const pages = createPages(site);
  const accountOf = (request: Request): string | null => site.person(request)?.accountId ?? null;
  surfaces.use('/__site/*', refuseForeignWrites);
  surfaces.use('/__bridge/*', refuseForeignWrites);
  surfaces.route('/__site/session', createSessionApi(site.people()));
  surfaces.route('/__site', createControlApi(control));
  surfaces.route('/__bridge', createFrameApi({ host: site.host, accountOf }));
  surfaces.get('/__assets/:file{.+}', (c) => sendFile(c, clientFolder, { name: c.req.param('file') }));
  surfaces.get('/__theme.css', (c) => sendFile(c, clientFolder, { name: 'theme.css' }));
  surfaces.get('*', underOneName(site.siteUrl), beginSession(site));
  // Not mounted as a route: the pages' own "not found" would be lost.
  surfaces.all('*', (c) => pages.fetch(c.req.raw));
  surfaces.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse();
    process.stderr.write(`${c.req.method} ${c.req.path} failed: ${error.stack ?? error.message}\n`);
    const message = 'The local site failed to answer; its terminal says why.';
    return c.req.path.startsWith('/__')
      ? c.json({ error: { code: 'failed', message } }, 500)
      : c.text(message, 500);
  });
  return surfaces;
}

/** Browsers let any page send requests here; only this site's own may change something. */
const refuseForeignWrites: MiddlewareHandler = async (c, next) => {
  const { host, origin, 'sec-fetch-site': fetchSite } = c.req.header();
  if (c.req.method !== 'GET' && !isSameOrigin({ host, origin, fetchSite })) {
    throw refusal(403, 'foreign-origin', 'Only the site itself may ask for this.');
  }
  await next();
};

/** Frames may be held by one origin only, and cookies belong to one name. */
const underOneName =
  (siteUrl: string): MiddlewareHandler =>
  async (c, next) => {
    const { pathname, search, origin } = new URL(c.req.url);
    return origin === siteUrl ? next() : c.redirect(`${siteUrl}${pathname}${search}`, 307);
  };

/** From a browser's first page on, its requests to the products name who is looking. */
const beginSession =
  (site: SiteForPages): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const visitor = firstVisitor(site.people());
    if (sessionOf(c.req.header('cookie')) === null && visitor) {
      c.header('set-cookie', sessionCookie(visitor.accountId), { append: true });
    }
  };
