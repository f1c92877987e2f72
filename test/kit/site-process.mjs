import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READY = /^Lockstep site ready: (\S+)$/m;

/** Set by the gate to the folder of `test/gate/seed.mjs`: everything is built, and the demo world made. */
const SEEDED = process.env.LOCKSTEP_SEEDED;
const OWN_WORLD = ['--world', '--clock', '--data'];

/**
 * Starts the site as a person would, on a free port and a data folder of its own. Within the gate it
 * neither builds nor makes the demo world again: what every site would make alike is made once.
 *
 * @param {readonly string[]} options further options of `npm start`
 */
export async function startSiteProcess(options = []) {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), 'lockstep-site-'));
  const args = ['dev/start.mjs', '--port', String(port), '--data', data, ...options];
  if (SEEDED) {
    args.push('--built');
    if (!options.some((option) => OWN_WORLD.includes(option))) cpSync(SEEDED, data, { recursive: true });
  }
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await ready(child);
  return {
    url,
    data,
    child,
    stop: async () => {
      await end(child);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function ready(child) {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk) => {
      said += chunk;
      const url = READY.exec(said)?.[1];
      if (url) resolve(url);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) =>
      reject(new Error(`The site ended with ${code} before it was ready:\n${said}`)),
    );
  });
}

function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
}

/** Above those that systems keep for themselves, below those that outgoing connections are given. */
const PORTS = { first: 20_000, last: 32_000, ofASite: 3 };
/** Another worker of the same run may look for ports before this one's site has taken them: it looks elsewhere. */
const WORKER = { id: Number(process.env.JEST_WORKER_ID ?? 0) % 4, of: 4 };

/** A port whose two neighbours are free too: the site takes three in a row. */
async function freePort() {
  const step = PORTS.ofASite * WORKER.of;
  const first = PORTS.first + PORTS.ofASite * WORKER.id;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = first + step * Math.floor((Math.random() * (PORTS.last - PORTS.first)) / step);
    const free = await Promise.all([port, port + 1, port + 2].map(isFree));
    if (free.every(Boolean)) return port;
  }
  throw new Error('No three free ports in a row were found.');
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
