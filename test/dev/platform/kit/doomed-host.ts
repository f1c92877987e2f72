import { createForgeHost } from '../../../../dev/platform/host';
import { type ForgeHostOptions } from '../../../../dev/platform/host-api';

/**
 * A host in a process of its own that stores and pushes without end, and prints the number of each
 * round once the app was told that it is done. It waits for nobody but SIGKILL.
 */
async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? '{}') as Omit<ForgeHostOptions, 'now'>;
  const host = await createForgeHost({ ...options, now: Date.now });
  const ask = (functionKey: string, payload: unknown): Promise<unknown> =>
    host.invoke({ accountId: 'alice-account', moduleKey: 'panel', context: {} }, functionKey, payload);
  for (let round = 0; ; round += 1) {
    await ask('storage', { steps: [{ call: 'set', args: [`round:${String(round)}`, round] }] });
    await ask('push', { events: [{ body: { round }, delayInSeconds: 900 }] });
    process.stdout.write(`${String(round)}\n`);
  }
}

void main();
