import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createForgeHost } from '../../../../dev/platform/host';
import { type AppBundle, type ForgeHost, type ForgeHostOptions } from '../../../../dev/platform/host-api';
import { buildPrograms } from './built-programs';
import { startStubProducts, type StubProducts } from './stub-products';

export interface ProbeHost {
  readonly host: ForgeHost;
  readonly products: StubProducts;
  readonly options: ForgeHostOptions;
  /** Calls a resolver of the probe app's panel. */
  ask(functionKey: string, payload?: unknown, accountId?: string | null): Promise<unknown>;
  /** Moves the site's clock and runs what fell due on the way, as the site does. */
  advance(ms: number): Promise<void>;
  /** What the app's background handlers left behind, over all reopenings. */
  traces(kind: string): readonly Trace[];
  /** Leaves out of `traces` what there is by now. */
  forgetTraces(): void;
  now(): number;
  /** Moves the clock and runs nothing. */
  skip(ms: number): void;
  /** Closes the host and opens it again on the same data, perhaps with another bundle. */
  reopen(bundle?: AppBundle): Promise<void>;
  stop(): Promise<void>;
}

export interface Trace {
  readonly kind: string;
  readonly at: number;
  readonly retryContext?: {
    readonly retryCount: number;
    readonly retryReason: string;
    readonly retryData: unknown;
  };
  readonly [name: string]: unknown;
}

export const ALICE = 'alice-account';

/** The probe app on a host of its own, with products that answer everything. */
export async function startProbeHost(change: Partial<ForgeHostOptions> = {}): Promise<ProbeHost> {
  const { childProgram, probe } = buildPrograms();
  const products = await startStubProducts();
  // Stands still until a test moves it: on a busy machine what is due in a moment would be due at once.
  let at = Date.UTC(2030, 0, 7, 9);
  const now = (): number => at;
  const options: ForgeHostOptions = {
    bundle: probe,
    databaseFile: join(mkdtempSync(join(tmpdir(), 'forge-data-')), 'platform.sqlite'),
    productsUrl: products.url,
    siteUrl: 'http://site.test',
    siteToken: 'site-token',
    cloudId: 'cloud-1',
    appAccountId: 'app-account',
    now,
    childProgram,
    ...change,
  };
  let host = await createForgeHost(options);
  const earlierLines: string[] = [];
  let firstLine = 0;
  const lines = (): readonly string[] => [
    ...earlierLines,
    ...host.logs(firstLine).lines.map(({ text }) => text),
  ];
  return {
    get host() {
      return host;
    },
    products,
    options,
    ask: (functionKey, payload, accountId = ALICE) =>
      host.invoke(
        { accountId, moduleKey: 'panel', context: { extension: { type: 'jira:issueContext' } } },
        functionKey,
        payload,
      ),
    advance: async (ms) => {
      const until = at + ms;
      for (;;) {
        await host.runDue();
        const next = host.state().nextDueAt;
        if (next === null || next > until) break;
        at = Math.max(at, next);
      }
      at = until;
      await host.runDue();
    },
    traces: (kind) =>
      lines()
        .flatMap(toTrace)
        .filter((trace) => trace.kind === kind),
    forgetTraces: () => {
      earlierLines.splice(0);
      firstLine = host.logs(0).next;
    },
    now,
    skip: (ms) => {
      at += ms;
    },
    reopen: async (bundle = probe) => {
      earlierLines.splice(0, earlierLines.length, ...lines());
      firstLine = 0;
      await host.stop();
      host = await createForgeHost({ ...options, bundle });
    },
    stop: async () => {
      await host.stop();
      await products.stop();
      rmSync(dirname(options.databaseFile), { recursive: true, force: true });
    },
  };
}

function toTrace(line: string): readonly Trace[] {
  const json = /^trace (.*)$/s.exec(line)?.[1];
  return json === undefined ? [] : [JSON.parse(json) as Trace];
}
