import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { optionsOf, WrongUsage } from '../kit/command-line';
import { startAppHost } from '../kit/app-host/load-app';
import { type FlowName, FLOWS, isFlowName } from './all-flows';
import { failuresOf, sweepLine, sweepSummary, sweepTable } from './report';
import { type Swept } from './sweep';

function chosenFrom(names: readonly string[]): readonly FlowName[] {
  const all = Object.keys(FLOWS).filter(isFlowName);
  const unknown = names.find((name) => !isFlowName(name));
  if (unknown === undefined) return all.filter((name) => names.includes(name));
  throw new WrongUsage(`There is no flow '${unknown}'. There are ${all.join(', ')}.`);
}

/**
 * Sweeps every flow whole, or those that are named, as many at once as there are processors, and tells of each
 * when it is done; the last line is JSON, and the exit code says whether all was right.
 */
export async function main(options: readonly string[]): Promise<void> {
  const { flow = Object.keys(FLOWS) } = optionsOf(options, { flow: { type: 'string', multiple: true } });
  const chosen = chosenFrom(flow);
  const startedAt = performance.now();
  const all = await sideBySide(chosen);
  const summary = sweepSummary(all, (performance.now() - startedAt) / 1000);
  process.stdout.write(`${sweepTable(all)}\n${JSON.stringify(summary)}\n`);
  process.exitCode = summary.failures === 0 ? 0 : 1;
}

/** In the order of their names, whichever is done first. Begun from the last: reports take the longest. */
async function sideBySide(names: readonly FlowName[]): Promise<readonly Swept[]> {
  const waiting = [...names.entries()];
  const all: Swept[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [at, name] = next;
      all[at] = await told(name);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), names.length) }, work));
  return all;
}

async function told(name: FlowName): Promise<Swept> {
  const startedAt = performance.now();
  const swept = await inThread(name);
  const lines = [sweepLine(name, swept, (performance.now() - startedAt) / 1000)];
  for (const failure of failuresOf([swept])) lines.push(JSON.stringify(failure));
  process.stdout.write(`${lines.join('\n')}\n`);
  return swept;
}

/** On a site of its own: what one flow leaves slows no other down, nor is it in its way. */
function inThread(name: FlowName): Promise<Swept> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(__filename, { workerData: name });
    thread.once('error', reject);
    thread.once('message', (swept: Swept) => {
      resolve(swept);
      void thread.terminate();
    });
    thread.once('exit', () => {
      reject(new Error(`The sweep of ${name} ended without a word.`));
    });
  });
}

async function sweepOne(name: FlowName): Promise<void> {
  const host = await startAppHost();
  const swept = await FLOWS[name](host);
  await host.close();
  parentPort?.postMessage(swept);
}

if (!isMainThread) void sweepOne(workerData as FlowName);
