import { breakdownFlow } from './breakdown-flow';
import { createEpicFlow } from './create-epic-flow';
import { adoptFlow, generateFlow, unlinkFlow } from './flows';
import { optionsOf } from '../kit/command-line';
import { startAppHost } from '../kit/app-host/load-app';
import { BUSY_HOUR, WIRE_TROUBLES, type WireTrouble } from '../kit/app-host/trouble-plan';
import { adoptFoundFlow, rebuildFlow, refreshLinksFlow, restorePageFlow } from './link-flows';
import { pinFlow, pinPageFlow, unpinPageFlow } from './pin-flow';
import { publishAgainFlow, publishNowFlow, scheduledReportFlow } from './report-flows';
import { rankFlow } from './rank-flow';
import { failuresOf, sweepSummary, sweepTable } from './report';
import { selfTestFlow } from './self-test-flow';
import { sweep } from './sweep';
import { statusReportFlow } from './status-report-flow';
import { servedFlow, undoFlow } from './task-flows';
import { updateFlow } from './update-flow';

/** Who makes reports waits for as long as it takes. */
const OF_REPORTS: readonly WireTrouble[] = [...WIRE_TROUBLES, BUSY_HOUR];

/** Sweeps every flow whole; the last line is JSON, and the exit code says whether all was right. */
export async function main(options: readonly string[]): Promise<void> {
  optionsOf(options, {});
  const startedAt = performance.now();
  const host = await startAppHost();
  const all = [
    await sweep(host, generateFlow, { pairs: true }),
    await sweep(host, updateFlow, { pairs: true }),
    await sweep(host, adoptFlow, { pairs: true }),
    await sweep(host, breakdownFlow, { pairs: true }),
    await sweep(host, rankFlow, { pairs: true }),
    await sweep(host, unlinkFlow, { pairs: true }),
    await sweep(host, statusReportFlow, { pairs: true }),
    await sweep(host, createEpicFlow, { pairs: true }),
    await sweep(host, pinFlow, { pairs: true }),
    await sweep(host, pinPageFlow, { pairs: true }),
    await sweep(host, unpinPageFlow, { pairs: true }),
    await sweep(host, restorePageFlow, { pairs: true }),
    await sweep(host, refreshLinksFlow, { pairs: true }),
    await sweep(host, rebuildFlow),
    await sweep(host, adoptFoundFlow, { pairs: true }),
    await sweep(host, undoFlow, { pairs: true }),
    await sweep(host, servedFlow, { pairs: true }),
    await sweep(host, selfTestFlow),
    await sweep(host, scheduledReportFlow, { pairs: true, troubles: OF_REPORTS }),
    await sweep(host, publishNowFlow, { pairs: true, troubles: OF_REPORTS }),
    await sweep(host, publishAgainFlow, { pairs: true, troubles: OF_REPORTS }),
  ];
  const summary = sweepSummary(all, (performance.now() - startedAt) / 1000);
  await host.close();
  for (const failure of failuresOf(all)) process.stdout.write(`${JSON.stringify(failure)}\n`);
  process.stdout.write(`${sweepTable(all)}\n${JSON.stringify(summary)}\n`);
  process.exitCode = summary.failures === 0 ? 0 : 1;
}
