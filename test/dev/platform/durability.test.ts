import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildPrograms, PACKAGES } from './kit/built-programs';
import { startProbeHost } from './kit/probe-host';

const ROUNDS = 25;

test('a killed host loses nothing that the app was told is stored', async () => {
  const { childProgram, probe: bundle, doomedHost } = buildPrograms();
  const databaseFile = join(mkdtempSync(join(tmpdir(), 'forge-doomed-')), 'platform.sqlite');
  const lastRound = await runAndKill(doomedHost, {
    bundle,
    databaseFile,
    childProgram,
    productsUrl: 'http://127.0.0.1:9',
    siteUrl: 'http://site.test',
    siteToken: 'site-token',
    cloudId: 'cloud-1',
    appAccountId: 'app-account',
  });

  const probe = await startProbeHost({ databaseFile });
  const steps = Array.from({ length: lastRound + 1 }, (_, round) => ({
    call: 'get',
    args: [`round:${String(round)}`],
  }));
  expect(await probe.ask('storage', { steps })).toEqual(steps.map((_, round) => ({ ok: round })));
  await probe.host.runDue();
  const delivered = probe.traces('queue').map(({ body }) => (body as { round: number }).round);
  await probe.stop();
  expect(delivered).toEqual(expect.arrayContaining(steps.map((_, round) => round)));
}, 60_000);

async function runAndKill(program: string, options: unknown): Promise<number> {
  const child = spawn(process.execPath, [program, JSON.stringify(options)], {
    env: { ...process.env, NODE_PATH: PACKAGES },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let lastRound = -1;
  for await (const line of createInterface({ input: child.stdout })) {
    lastRound = Number(line);
    if (lastRound === ROUNDS) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return lastRound;
}
