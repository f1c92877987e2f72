import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { type Closing } from './closing';
import { type DataFolder, openDataFolder } from './data-folder';
import { type SiteOptions } from './options';
import { checkPortsFree, LOOPBACK, type SitePorts, sitePorts } from './ports';
import { StartRefused } from './start-refused';
import { createSiteClock, type SiteClock } from './site-clock';

/** What a site has before anything runs on it. */
export interface Ground {
  readonly folder: DataFolder;
  readonly ports: SitePorts;
  readonly siteUrl: string;
  readonly resourceOrigin: string;
  /** Known to the site's own processes alone; another at each start. */
  readonly siteToken: string;
  readonly clock: SiteClock;
}

/** Takes the data folder and looks whether the ports are free. */
export async function takeGround(options: SiteOptions, closing: Closing): Promise<Ground> {
  const folder = await patiently(() => openDataFolder(resolve(options.data), { fresh: options.fresh }));
  closing.add(folder.release);
  const ports = sitePorts(options.port);
  await patiently(() => checkPortsFree(ports));
  return {
    folder,
    ports,
    siteUrl: originOf(ports.site),
    resourceOrigin: originOf(ports.resources),
    siteToken: randomBytes(24).toString('hex'),
    clock: openClock(options, folder),
  };
}

const PATIENCE_MS = 2000;
const TRY_AGAIN_MS = 100;

/** A site that is just ending gets the time to end. */
async function patiently<T>(take: () => T | Promise<T>): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await take();
    } catch (error) {
      if (!(error instanceof StartRefused) || performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  }
}

const originOf = (port: number): string => `http://${LOOPBACK}:${String(port)}`;

/** Where it was told to start, else where it stood, else real time. */
function openClock(options: SiteOptions, folder: DataFolder): SiteClock {
  const clock = createSiteClock({
    offsetMs: folder.state().clockOffsetMs,
    realNow: Date.now,
    onKeep: (clockOffsetMs) => {
      folder.remember({ clockOffsetMs });
    },
  });
  if (options.clock !== null) clock.setOffset(clock.offsetTo(options.clock));
  return clock;
}
