import { copyFileSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { type Browser } from 'playwright-core';
import { frameSettings } from '../../../dev/bundle/frame-settings';
import { joinFirstLoad } from '../../../dev/bundle/join-first-load';
import { writeOutputs } from '../../../dev/bundle/write-outputs.mjs';
import { launchBrowser } from '../../kit/journey';
import { type FrameLoad, type FrameToLoad, loadFrame } from './frame-load';
import { type FrameServer, startFrameServer } from './frame-server';
import { type BenchResult, compared, counted, median, timed } from '../result';

const PAIRS = 9;
const WARM_LOADS = 5;
const KB = 1024;
const HEAP_OVER_REFERENCE = 2 * KB * KB;
const OUTPUT = 'build/test/reference';

interface Screen {
  readonly name: string;
  /** Folder below `static`. */
  readonly resource: string;
  readonly reference: string;
  readonly sign: string;
  readonly width: number;
  /** JavaScript of the first load beyond the bridge, gzipped. */
  readonly scriptBudget: number;
}

const SCREENS: readonly Screen[] = [
  {
    name: 'issue view',
    resource: 'issue',
    reference: 'issue-page',
    sign: 'button',
    width: 350,
    scriptBudget: 20 * KB,
  },
  {
    name: 'status macro',
    resource: 'status-macro',
    reference: 'macro-page',
    sign: '[role=progressbar]',
    width: 760,
    scriptBudget: 16 * KB,
  },
];

/** Both first screens in a slow browser, in turns with pages written by hand that make the same calls. */
export async function browser(): Promise<readonly BenchResult[]> {
  const bridgeBytes = await bytesOfBridge();
  const folders: Record<string, string> = {};
  for (const screen of SCREENS) {
    folders[screen.resource] = builtFolder(screen);
    folders[screen.reference] = await buildReference(screen);
  }
  const [server, chromium] = await Promise.all([startFrameServer(folders), launchBrowser()]);
  const results: BenchResult[] = [];
  try {
    for (const screen of SCREENS) results.push(...(await measure(chromium, server, screen, bridgeBytes)));
  } finally {
    await chromium.close();
    await server.close();
  }
  return results;
}

async function measure(
  chromium: Browser,
  server: FrameServer,
  screen: Screen,
  bridgeBytes: number,
): Promise<readonly BenchResult[]> {
  const { sign, width } = screen;
  const frame = (folder: string): FrameToLoad => ({ url: `${server.url}/${folder}/`, sign, width });
  const app: FrameLoad[] = [];
  const reference: FrameLoad[] = [];
  await loadFrame(chromium, frame(screen.reference), { warm: false });
  for (let pair = 0; pair < PAIRS; pair += 1) {
    reference.push(await loadFrame(chromium, frame(screen.reference), { warm: false }));
    app.push(await loadFrame(chromium, frame(screen.resource), { warm: false }));
  }
  const warm: FrameLoad[] = [];
  for (let load = 0; load < WARM_LOADS; load += 1) {
    warm.push(await loadFrame(chromium, frame(screen.resource), { warm: true }));
  }
  return resultsOf(screen, { app, reference, warm, bridgeBytes });
}

interface Measured {
  readonly app: readonly FrameLoad[];
  readonly reference: readonly FrameLoad[];
  readonly warm: readonly FrameLoad[];
  readonly bridgeBytes: number;
}

function resultsOf(screen: Screen, { app, reference, warm, bridgeBytes }: Measured): readonly BenchResult[] {
  const name = (what: string) => `${screen.name}: ${what}`;
  const both = (read: (load: FrameLoad) => number) => ({
    work: app.map(read),
    floor: reference.map(read),
    ratioTo: 'a page by hand',
  });
  const interactive = ({ interactiveMs }: FrameLoad): number => interactiveMs;
  const heap = ({ heapBytes }: FrameLoad): number => heapBytes;
  const scriptBytes = (app[0]?.scripts ?? []).reduce((sum, path) => sum + bytesOfScript(screen, path), 0);
  const heapOver = median(app.map(heap)) - median(reference.map(heap));
  return [
    compared(name('interactive, cold'), both(interactive), 1.3),
    compared(
      name('time in scripts, cold'),
      both(({ scriptMs }) => scriptMs),
      null,
    ),
    timed(name('useful content, cold'), app.map(interactive), 1_500),
    timed(name('useful content, warm'), warm.map(interactive), 800),
    counted(name('layout shift'), 'score', Math.max(...app.map(({ layoutShift }) => layoutShift)), 0),
    counted(name('heap over the page by hand'), 'bytes', Math.round(heapOver), HEAP_OVER_REFERENCE),
    counted(name('scripts beyond the bridge, gz'), 'bytes', scriptBytes - bridgeBytes, screen.scriptBudget),
  ];
}

const builtFolder = ({ resource }: Screen): string => join('static', resource, 'build');

function bytesOfScript(screen: Screen, path: string): number {
  return zipped(readFileSync(join(builtFolder(screen), path.replace(`/${screen.resource}/`, ''))));
}

const zipped = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;

/** As the app's frames are built, script for script. */
async function builtLikeFrames(entry: Pick<BuildOptions, 'entryPoints' | 'stdin'>, folder: string) {
  const split = await build({
    ...frameSettings,
    ...entry,
    outdir: folder,
    entryNames: 'main',
    logLevel: 'error',
  });
  return joinFirstLoad(split, { root: process.cwd(), folder });
}

async function buildReference(screen: Screen): Promise<string> {
  const folder = resolve(OUTPUT, screen.reference);
  const entryPoints = [`test/bench/reference/${screen.reference}.ts`];
  await writeOutputs(await builtLikeFrames({ entryPoints }, folder));
  copyFileSync('test/bench/reference/page.html', join(folder, 'index.html'));
  copyFileSync(join(builtFolder(screen), 'main.css'), join(folder, 'main.css'));
  return folder;
}

/** What the library alone adds to a first load; parts that it fetches later are not in it. */
async function bytesOfBridge(): Promise<number> {
  const stdin = { contents: "export * from '@forge/bridge';", resolveDir: process.cwd() };
  const files = await builtLikeFrames({ stdin }, resolve(OUTPUT, 'bridge'));
  const main = files.filter(({ path }) => basename(path) === 'main.js');
  return main.reduce((sum, { contents: code }) => sum + zipped(code), 0);
}
