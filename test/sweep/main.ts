import { breakdownFlow } from './breakdown-flow';
import { createEpicFlow } from './create-epic-flow';
import { adoptFlow, generateFlow, unlinkFlow } from './flows';
import { optionsOf, WrongUsage } from '../kit/command-line';
import { type AppHost } from '../kit/app-host/app-host';
import { type Flow } from './flow';
import { startAppHost } from '../kit/app-host/load-app';
import { BUSY_HOUR, WIRE_TROUBLES, type WireTrouble } from '../kit/app-host/trouble-plan';
import { adoptFoundFlow, rebuildFlow, recallFlow, refreshLinksFlow, restorePageFlow } from './link-flows';
import { pinFlow, pinPageFlow, unpinPageFlow } from './pin-flow';
import { cancelReportFlow, publishLeftFlow } from './cancel-flows';
import { publishAgainFlow, publishNowFlow, scheduledReportFlow } from './report-flows';
import { relinkFlow } from './relink-flow';
import { rankFlow } from './rank-flow';
import { failuresOf, sweepSummary, sweepTable } from './report';
import { selfTestFlow } from './self-test-flow';
import { sweep, type Swept } from './sweep';
import { statusReportFlow } from './status-report-flow';
import { servedFlow, undoFlow } from './task-flows';
import { byTemplate } from './template-report-flow';
import { updateFlow } from './update-flow';

/** Who makes reports waits for as long as it takes. */
const OF_REPORTS: readonly WireTrouble[] = [...WIRE_TROUBLES, BUSY_HOUR];

interface Way {
  readonly troubles?: readonly WireTrouble[];
  readonly pairs?: boolean;
}

const swept =
  <Scene>(flow: Flow<Scene>, way: Way = {}) =>
  (host: AppHost): Promise<Swept> =>
    sweep(host, flow, { pairs: true, ...way });

/** By the names that `--flow` takes, in the order in which they are swept: a rebuild looks at all links there are. */
const FLOWS = {
  rebuild: swept(rebuildFlow, { pairs: false }),
  generate: swept(generateFlow),
  update: swept(updateFlow),
  adopt: swept(adoptFlow),
  breakdown: swept(breakdownFlow),
  rank: swept(rankFlow),
  unlink: swept(unlinkFlow),
  relink: swept(relinkFlow),
  'status-report': swept(statusReportFlow),
  'create-epic': swept(createEpicFlow),
  pin: swept(pinFlow),
  'pin-page': swept(pinPageFlow),
  'unpin-page': swept(unpinPageFlow),
  'restore-page': swept(restorePageFlow),
  'refresh-links': swept(refreshLinksFlow),
  'adopt-found': swept(adoptFoundFlow),
  recall: swept(recallFlow),
  undo: swept(undoFlow),
  served: swept(servedFlow),
  'self-test': swept(selfTestFlow, { pairs: false }),
  'scheduled-report': swept(scheduledReportFlow, { troubles: OF_REPORTS }),
  'publish-now': swept(publishNowFlow, { troubles: OF_REPORTS }),
  'publish-again': swept(publishAgainFlow, { troubles: OF_REPORTS }),
  'publish-left': swept(publishLeftFlow, { troubles: OF_REPORTS }),
  'cancel-report': swept(cancelReportFlow),
  'scheduled-by-template': swept(byTemplate(scheduledReportFlow), { pairs: false }),
  'publish-by-template': swept(byTemplate(publishNowFlow), { pairs: false }),
};

type FlowName = keyof typeof FLOWS;

const isFlowName = (name: string): name is FlowName => Object.hasOwn(FLOWS, name);

function chosenFrom(names: readonly string[]): readonly FlowName[] {
  const all = Object.keys(FLOWS).filter(isFlowName);
  const unknown = names.find((name) => !isFlowName(name));
  if (unknown === undefined) return all.filter((name) => names.includes(name));
  throw new WrongUsage(`There is no flow '${unknown}'. There are ${all.join(', ')}.`);
}

/**
 * Sweeps every flow whole, or those that are named; the last line is JSON, and the exit code says whether all
 * was right.
 */
export async function main(options: readonly string[]): Promise<void> {
  const { flow = Object.keys(FLOWS) } = optionsOf(options, { flow: { type: 'string', multiple: true } });
  const chosen = chosenFrom(flow);
  const startedAt = performance.now();
  const host = await startAppHost();
  const all: Swept[] = [];
  for (const name of chosen) all.push(await FLOWS[name](host));
  const summary = sweepSummary(all, (performance.now() - startedAt) / 1000);
  await host.close();
  for (const failure of failuresOf(all)) process.stdout.write(`${JSON.stringify(failure)}\n`);
  process.stdout.write(`${sweepTable(all)}\n${JSON.stringify(summary)}\n`);
  process.exitCode = summary.failures === 0 ? 0 : 1;
}
