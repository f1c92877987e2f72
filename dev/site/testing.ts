import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LOOPBACK, sitePorts } from './ports';

export interface TestSiteOptions {
  /** Further options of `npm start`. */
  readonly options?: readonly string[];
  /** A folder that another test site has left; a new one otherwise. */
  readonly data?: string;
  readonly port?: number;
}

/** A whole site in its own processes, as `npm start` makes it. */
export interface TestSite {
  readonly url: string;
  readonly port: number;
  readonly data: string;
  readonly pid: number;
  /** All that it has said on standard output. */
  readonly output: () => string;
  readonly errors: () => string;
  /** A control call, `POST` with a body; throws unless it succeeds. */
  readonly control: <Answer>(path: string, body?: unknown) => Promise<Answer>;
  /** Resolves with its exit code, or the signal that ended it. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | string>;
  /** Ends it and removes its data. */
  readonly close: () => Promise<void>;
}

/** Starts a site on ports of its own; throws with what it said when it ends before it is ready. */
export async function startSite({ options = [], ...given }: TestSiteOptions = {}): Promise<TestSite> {
  const data = given.data ?? mkdtempSync(join(tmpdir(), 'lockstep-site-'));
  const port = given.port ?? (await findFreePort());
  const child = spawnSite(['--port', String(port), '--data', data, ...options]);
  const said = { output: '', errors: '' };
  child.stdout.on('data', (text: string) => (said.output += text));
  child.stderr.on('data', (text: string) => (said.errors += text));
  const ended = new Promise<number | string>((settle) => {
    child.once('exit', (code, signal) => {
      settle(signal ?? code ?? 0);
    });
  });
  const url = `http://${LOOPBACK}:${String(port)}`;
  const end = (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string> => {
    child.kill(signal);
    return ended;
  };
  await Promise.race([readyLine(child), ended.then((code) => Promise.reject(endedEarly(code, said.errors)))]);
  return {
    url,
    port,
    data,
    pid: child.pid ?? 0,
    output: () => said.output,
    errors: () => said.errors,
    control: (path, body) => controlCall(`${url}/__site/${path}`, body),
    end,
    close: async () => {
      await end();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function spawnSite(args: readonly string[]) {
  const start = resolve(__dirname, '../start.mjs');
  const child = spawn(process.execPath, [start, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}

const readyLine = (child: Pick<ReturnType<typeof spawnSite>, 'stdout'>): Promise<void> =>
  new Promise((settle) => {
    child.stdout.on('data', (text: string) => {
      if (text.includes('ready')) settle();
    });
  });

const endedEarly = (code: number | string, errors: string): Error =>
  new Error(`The site ended with ${String(code)} before it was ready:\n${errors}`);

async function controlCall<Answer>(url: string, body: unknown): Promise<Answer> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${String(response.status)}: ${text}`);
  return JSON.parse(text) as Answer;
}

const TEST_PORTS = { from: 20_000, count: 30_000 };

/** A port that is free with the two after it. */
async function findFreePort(): Promise<number> {
  for (;;) {
    const port = TEST_PORTS.from + Math.floor(Math.random() * TEST_PORTS.count);
    const wanted = Object.values(sitePorts(port)) as number[];
    const free = await Promise.all(wanted.map(isFree));
    if (free.every(Boolean)) return port;
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => {
      settle(false);
    });
    probe.listen(port, LOOPBACK, () => {
      probe.close(() => {
        settle(true);
      });
    });
  });
