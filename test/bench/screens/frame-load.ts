import { type Browser, type CDPSession, type Page } from 'playwright-core';

const SLOWER = 4;

/** One load of a frame, as the person and the browser saw it. */
export interface FrameLoad {
  /** From the navigation to: drawn, handlers bound, one frame and one task later. */
  readonly interactiveMs: number;
  readonly layoutShift: number;
  readonly scriptMs: number;
  readonly heapBytes: number;
  /** Paths of the scripts that were loaded, without the bridge's. */
  readonly scripts: readonly string[];
}

export interface FrameToLoad {
  readonly url: string;
  /** There as soon as the content is. */
  readonly sign: string;
  readonly width: number;
}

/** Loads a frame in a profile of its own on a slow machine; `warm`: the files are in the browser's cache. */
export async function loadFrame(
  browser: Browser,
  frame: FrameToLoad,
  { warm }: { readonly warm: boolean },
): Promise<FrameLoad> {
  const context = await browser.newContext({ viewport: { width: frame.width, height: 700 } });
  try {
    await context.addInitScript(watchLoad, frame.sign);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    if (warm) await settle(page, frame.url);
    else await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const scriptBefore = await scriptSeconds(session);
    await settle(page, frame.url);
    const scriptMs = ((await scriptSeconds(session)) - scriptBefore) * 1000;
    const seen = await page.evaluate(readLoad);
    return { ...seen, scriptMs, heapBytes: await heapBytes(session) };
  } finally {
    await context.close();
  }
}

interface LoadWatch {
  interactiveMs: number;
  layoutShift: number;
}

declare global {
  var benchLoad: LoadWatch;
  var benchBridgeRests: () => boolean;
}

/** Runs in the page before anything else of it. */
function watchLoad(sign: string): void {
  globalThis.benchLoad = { interactiveMs: 0, layoutShift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      globalThis.benchLoad.layoutShift += (entry as PerformanceEntry & { readonly value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const changes = new MutationObserver(() => {
    if (document.querySelector(sign) === null) return;
    changes.disconnect();
    requestAnimationFrame(() => {
      setTimeout(() => {
        globalThis.benchLoad.interactiveMs = performance.now();
      });
    });
  });
  changes.observe(document, { childList: true, subtree: true });
}

/** Until the content is there and nothing that the page asked for is still under way. */
async function settle(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => globalThis.benchLoad.interactiveMs > 0 && globalThis.benchBridgeRests());
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
      }),
  );
}

function readLoad(): LoadWatch & { readonly scripts: readonly string[] } {
  const scripts = performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.endsWith('.js') && !path.endsWith('/bridge.js'));
  return { ...globalThis.benchLoad, scripts };
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

async function heapBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
