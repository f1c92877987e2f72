import { type BuildError } from '../../bundle/build-error';
import { type ForgeHost, type UiModule } from '../../platform/host-api';
import { type SitePerson } from '../../products/wire';

/** The app as the product pages name it; a new one after each build. */
export interface InstalledApp {
  /** The bare id, without `ari:cloud:ecosystem::app/`. */
  readonly appId: string;
  readonly environmentId: string;
  readonly environmentType: 'DEVELOPMENT' | 'STAGING' | 'PRODUCTION';
  /** Changes with every build. */
  readonly version: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly modules: readonly UiModule[];
}

/**
 * What the site gives to its own pages (`dev/ui`), which are mounted at `/`.
 *
 * Pages read and write the products only through {@link SiteForPages.fetchAs}, so that they can show
 * nobody more than the products would.
 *
 * In the browser the pages may use, all on the site's origin and all with the session's cookie:
 * - `/rest/*`, `/wiki/rest/*`, `/wiki/api/*`: the products, as the person of the session;
 * - `POST /__site/session` `{accountId}` (JSON, or a form with `accountId` and `back`): who is looking;
 * - `POST /__bridge/invoke`, `/__bridge/fetch-product`, `/__bridge/dynamic-properties`, `/__bridge/allow-access`: `frame-api.ts`;
 * - `GET /__site/stream`: server-sent events `app` and `build-errors`, see {@link StreamEvents};
 * - `/__assets/*`: the bundles of `dev/ui/client/*.ts` and its style sheets; `/__theme.css`: the tokens.
 */
export interface SiteForPages {
  /** `http://127.0.0.1:8080`, no trailing slash. */
  readonly siteUrl: string;
  /** Origin of the app's resources, another than the site's: `http://127.0.0.1:8082`. */
  readonly resourceOrigin: string;
  readonly cloudId: string;
  /** The site's instant, ms since the epoch. */
  now(): number;
  /** Null with `--no-app`: pages then show the products alone. */
  readonly host: ForgeHost | null;
  /** Null with `--no-app`. */
  app(): InstalledApp | null;
  people(): readonly SitePerson[];
  /** Who the request's session cookie names; null for an anonymous visitor. */
  person(request: Request): SitePerson | null;
  /** Calls the products as this person (null: anonymous); `path` begins with `/rest/`, `/wiki/rest/` or `/wiki/api/`, or with `/wiki/__ui/` for what has no public operation. */
  fetchAs(accountId: string | null, path: string, init?: RequestInit): Promise<Response>;
  /** URL of a manifest resource's `index.html` on {@link SiteForPages.resourceOrigin}. */
  resourceUrl(resourceKey: string): string;
  buildErrors(): readonly BuildError[];
  /** What the pages remember for everybody, kept in the data folder: on which issues the app's panel stands. */
  readonly notes: { has(note: string): boolean; add(note: string): void };
  /** How badly the products and the platform behave at present, as set from the control panel. */
  behaviour(): SiteBehaviour;
}

export interface SiteBehaviour {
  readonly searchMs: number;
  readonly staleReadRate: number;
  readonly kvsQueryMs: number;
  readonly eventMs: number;
  readonly loss: number;
  readonly duplicate: number;
  readonly reorder: number;
}

/** The events of `GET /__site/stream`; each one's data is JSON. */
export interface StreamEvents {
  /** A new build is live: frames whose `src` does not begin with `resourceBase` (a URL ending in a slash) reload from it. */
  readonly app: { readonly version: string; readonly resourceBase: string };
  /** The last build failed, or, with an empty list, no longer does. */
  readonly 'build-errors': readonly BuildError[];
}
