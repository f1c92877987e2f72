import { join } from 'node:path';
import { indexedProperties } from '../../bundle/indexed-properties';
import { createForgeHost } from '../../platform/host';
import { type ForgeHost } from '../../platform/host-api';
import { type AppSource } from './app-source';
import { type Closing } from '../closing';
import { type EventStream } from '../http/event-stream';
import { type Ground } from '../ground';
import { describeApp, type LiveApp, resourceBase } from './live-app';
import { listen } from '../ports';
import { type ProductsClock } from '../products/products-clock';
import { type ProductsProcess } from '../products/products-process';
import { createResourceServer } from '../http/resource-server';
import { createResourceHttpServer } from '../http/site-server';
import { closeServer } from '../close-server';
import { StartRefused } from '../start-refused';

export interface RunningAppParts {
  readonly ground: Ground;
  readonly source: AppSource;
  readonly products: ProductsProcess;
  readonly productsClock: ProductsClock;
  /** Where the app's product calls go. */
  readonly productsUrl: string;
  /** `build/app` and `build/dev`. */
  readonly folders: { readonly app: string; readonly dev: string };
  readonly stream: EventStream;
}

/** The app on its host, its resources on their origin, and each new build in the place of the last. */
export interface RunningApp {
  readonly host: ForgeHost;
  readonly source: AppSource;
  readonly live: () => LiveApp;
}

export async function runApp(parts: RunningAppParts, closing: Closing): Promise<RunningApp> {
  const { ground, source, products, stream } = parts;
  let live = describeApp(source.first);
  const host = await startHost(parts);
  await products.setIndexedProperties(indexedProperties(source.first.manifest));
  closing.add(() => host.stop());
  await serveResources(parts, () => live, closing);
  source.watch({
    onErrors: (errors) => {
      stream.send('build-errors', errors);
    },
    onBuilt: async (built) => {
      await host.replaceBundle(built.bundle);
      await products.setIndexedProperties(indexedProperties(built.manifest));
      live = describeApp(built);
      stream.send('app', {
        version: live.installed.version,
        resourceBase: ground.resourceOrigin + resourceBase(live),
      });
    },
  });
  return { host, source, live: () => live };
}

function startHost(parts: RunningAppParts): Promise<ForgeHost> {
  const { ground, source, products, productsClock, productsUrl, folders } = parts;
  if (products.appAccountId === null) {
    throw new StartRefused(
      'The world has no account for the app (accountType "app"); start with --no-app or another world.',
    );
  }
  return createForgeHost({
    bundle: source.first.bundle,
    databaseFile: ground.folder.platformFile,
    productsUrl,
    siteUrl: ground.siteUrl,
    siteToken: ground.siteToken,
    cloudId: products.cloudId,
    appAccountId: products.appAccountId,
    now: ground.clock.now,
    beforeProductCall: productsClock.beforeCall,
    childProgram: join(folders.dev, 'child.cjs'),
  });
}

async function serveResources(
  { ground, folders }: RunningAppParts,
  live: () => LiveApp,
  closing: Closing,
): Promise<void> {
  const resources = createResourceServer({
    live,
    appOutput: folders.app,
    clientFolder: join(folders.dev, 'client'),
    siteUrl: ground.siteUrl,
  });
  const server = createResourceHttpServer(new Set([new URL(ground.resourceOrigin).host]), resources);
  await listen(server, ground.ports.resources);
  closing.add(() => closeServer(server));
}
