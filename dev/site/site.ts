import { join, resolve } from 'node:path';
import { type Hono } from 'hono';
import { type BuildOptions } from '../bundle/build-app';
import { type AppSource, openAppSource, openBuiltApp } from './app/app-source';
import { createBehaviourSwitch } from './behaviour';
import { closeServer } from './close-server';
import { type Closing, createClosing } from './closing';
import { createEventPump } from './app/event-pump';
import { createEventStream } from './http/event-stream';
import { type Ground, takeGround } from './ground';
import { type Heartbeat, startHeartbeat } from './app/heartbeat';
import { type SiteOptions } from './options';
import { createPagesView } from './http/pages-view';
import { listen } from './ports';
import { createProductsClock } from './products/products-clock';
import { type ProductsProcess, startProducts } from './products/products-process';
import { runApp } from './app/running-app';
import { createSiteServer } from './http/site-server';
import { createSurfaces } from './http/surfaces';
import { createTimeTravel } from './time-travel';

export interface SiteParts {
  /** This repository: its bundled programs stand in `build/dev`. */
  readonly root: string;
  readonly options: SiteOptions;
  /** A part that the site cannot do without has ended. */
  readonly onDeath: (message: string) => void;
}

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts everything; throws `StartRefused`, with nothing left running, when it cannot. */
export async function openSite(parts: SiteParts): Promise<Site> {
  const closing = createClosing();
  try {
    const ground = await takeGround(parts.options, closing);
    await assemble(parts, ground, closing);
    return { url: ground.siteUrl, close: closing.closeAll };
  } catch (error) {
    await closing.closeAll();
    throw error;
  }
}

async function assemble(parts: SiteParts, ground: Ground, closing: Closing): Promise<void> {
  const { options } = parts;
  const appRoot = resolve(options.app ?? parts.root);
  // Beside the app's own sources: sites with different apps do not build into each other's folder.
  const folders = { dev: join(parts.root, 'build/dev'), app: join(appRoot, 'build/app') };
  let heartbeat: Heartbeat | null = null;
  const wake = (): void => heartbeat?.wake();
  const [products, source] = await startBoth(parts, { ground, appRoot, folders, wake, closing });

  let surfaces: Hono | null = null;
  const productsUrl = options.productsUrl ?? ground.siteUrl;
  await serveSite({ ground, productsUrl, products, surfaces: () => surfaces }, closing);

  const stream = createEventStream();
  const productsClock = createProductsClock(products.setClock);
  const running = { ground, products, productsClock, productsUrl, folders, stream };
  const app = source && (await runApp({ ...running, source }, closing));
  const host = app?.host ?? null;
  const takeOverEvents = createEventPump(products, host);
  const time = createTimeTravel({
    clock: ground.clock,
    host,
    productsClock,
    takeOverEvents,
  });
  const behaviour = createBehaviourSwitch(products, host);
  await behaviour.change({});
  heartbeat = followEvents(takeOverEvents);
  closing.add(heartbeat.stop);

  const people = await products.people();
  const { siteUrl, resourceOrigin, folder } = ground;
  const view = { siteUrl, resourceOrigin, folder, products, people, now: time.now, behaviour, app };
  const site = createPagesView(view);
  const control = { host, people, time, behaviour, products, stream, takeOverEvents };
  surfaces = createSurfaces({ site, control, clientFolder: join(folders.dev, 'client') });
}

interface StartParts {
  readonly ground: Ground;
  readonly appRoot: string;
  readonly folders: { readonly dev: string; readonly app: string };
  readonly wake: () => void;
  readonly closing: Closing;
}

/** The products seed their database while the app is built. */
async function startBoth(
  { options, onDeath }: SiteParts,
  { ground, appRoot, folders, wake, closing }: StartParts,
): Promise<readonly [ProductsProcess, AppSource | null]> {
  const { folder, ports, siteUrl, siteToken, clock } = ground;
  const [products, source] = await Promise.allSettled([
    startProducts({
      program: join(folders.dev, 'products.cjs'),
      databaseFile: folder.productsFile,
      port: ports.products,
      siteUrl,
      siteToken,
      world: options.world,
      adf: options.adf,
      clockOffsetMs: clock.offsetMs(),
      onOutbox: wake,
      onDeath: (how) => {
        onDeath(`The emulated products have ended (${how}).`);
      },
    }),
    options.withApp ? openApp({ root: appRoot, outDir: folders.app }, options) : null,
  ]);
  if (products.status === 'fulfilled') closing.add(products.value.stop);
  if (source.status === 'fulfilled' && source.value) closing.add(source.value.stop);
  if (products.status === 'rejected') throw products.reason;
  if (source.status === 'rejected') throw source.reason;
  return [products.value, source.value];
}

const openApp = (build: BuildOptions, { built }: SiteOptions): Promise<AppSource> =>
  built ? openBuiltApp(build) : openAppSource(build);

interface ServeParts {
  readonly ground: Ground;
  readonly productsUrl: string;
  readonly products: ProductsProcess;
  readonly surfaces: () => Hono | null;
}

async function serveSite(
  { ground, productsUrl, products, surfaces }: ServeParts,
  closing: Closing,
): Promise<void> {
  const { siteUrl, siteToken, ports } = ground;
  const own = [siteUrl, siteUrl.replace(/\/\/[^:]+/, '//localhost'), productsUrl];
  const server = createSiteServer({
    hosts: new Set(own.map((url) => new URL(url).host)),
    productsUrl: products.url,
    siteToken,
    surfaces,
  });
  await listen(server, ports.site);
  closing.add(() => closeServer(server));
}

/** The products say when events wait; the pause is for a word that was lost. */
const EVENTS_PAUSE_MS = 250;

function followEvents(takeOverEvents: () => Promise<void>): Heartbeat {
  return startHeartbeat({
    beat: takeOverEvents,
    pauseMs: EVENTS_PAUSE_MS,
    onError: (error) => {
      process.stderr.write(`Events could not be taken over: ${String(error)}\n`);
    },
  });
}
