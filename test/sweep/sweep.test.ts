import { type AppHost } from '../kit/app-host/app-host';
import { type WireTrouble } from '../kit/app-host/trouble-plan';
import { breakdownFlow } from './breakdown-flow';
import { createEpicFlow } from './create-epic-flow';
import { adoptFlow, generateFlow, unlinkFlow } from './flows';
import { startAppHost } from '../kit/app-host/load-app';
import { adoptFoundFlow, rebuildFlow, refreshLinksFlow, restorePageFlow } from './link-flows';
import { pinFlow, pinPageFlow, unpinPageFlow } from './pin-flow';
import { publishAgainFlow, publishNowFlow, scheduledReportFlow } from './report-flows';
import { rankFlow } from './rank-flow';
import { selfTestFlow } from './self-test-flow';
import { isWrong, sweep } from './sweep';
import { statusReportFlow } from './status-report-flow';
import { servedFlow, undoFlow } from './task-flows';
import { updateFlow } from './update-flow';

jest.setTimeout(180_000);

let host: AppHost;

beforeAll(async () => {
  host = await startAppHost();
});
afterAll(() => host.close());

/** Of each sort one or two, and before a call is after the one before it; `npm run sweep` tries all. */
const TROUBLES: readonly WireTrouble[] = ['killed after', 'reset after', '500', 'other JSON'];

/** Of those that make sixty tasks first, or make some sixty calls. */
const OF_LONG: readonly WireTrouble[] = ['killed after', '500', 'other JSON'];

/** A report has three times the calls. */
const OF_REPORTS: readonly WireTrouble[] = ['killed after', '500'];

test.each([
  { flow: generateFlow.name, swept: () => sweep(host, generateFlow, { troubles: TROUBLES }) },
  { flow: updateFlow.name, swept: () => sweep(host, updateFlow, { troubles: TROUBLES }) },
  { flow: adoptFlow.name, swept: () => sweep(host, adoptFlow, { troubles: TROUBLES }) },
  { flow: breakdownFlow.name, swept: () => sweep(host, breakdownFlow, { troubles: TROUBLES }) },
  { flow: rankFlow.name, swept: () => sweep(host, rankFlow, { troubles: OF_LONG }) },
  { flow: unlinkFlow.name, swept: () => sweep(host, unlinkFlow, { troubles: TROUBLES }) },
  { flow: statusReportFlow.name, swept: () => sweep(host, statusReportFlow, { troubles: TROUBLES }) },
  { flow: createEpicFlow.name, swept: () => sweep(host, createEpicFlow, { troubles: TROUBLES }) },
  { flow: pinFlow.name, swept: () => sweep(host, pinFlow, { troubles: TROUBLES }) },
  { flow: pinPageFlow.name, swept: () => sweep(host, pinPageFlow, { troubles: TROUBLES }) },
  { flow: unpinPageFlow.name, swept: () => sweep(host, unpinPageFlow, { troubles: TROUBLES }) },
  { flow: restorePageFlow.name, swept: () => sweep(host, restorePageFlow, { troubles: TROUBLES }) },
  { flow: refreshLinksFlow.name, swept: () => sweep(host, refreshLinksFlow, { troubles: TROUBLES }) },
  { flow: rebuildFlow.name, swept: () => sweep(host, rebuildFlow, { troubles: OF_LONG }) },
  { flow: adoptFoundFlow.name, swept: () => sweep(host, adoptFoundFlow, { troubles: TROUBLES }) },
  { flow: undoFlow.name, swept: () => sweep(host, undoFlow, { troubles: TROUBLES }) },
  { flow: servedFlow.name, swept: () => sweep(host, servedFlow, { troubles: TROUBLES }) },
  { flow: selfTestFlow.name, swept: () => sweep(host, selfTestFlow, { troubles: OF_LONG }) },
  ...[scheduledReportFlow, publishNowFlow, publishAgainFlow].map((flow) => ({
    flow: flow.name,
    swept: () => sweep(host, flow, { troubles: OF_REPORTS }),
  })),
])('$flow broken at any call and gone on with leaves one of each, and no word lost', async ({ swept }) => {
  const { calls, outcomes } = await swept();
  expect(outcomes.filter(isWrong)).toEqual([]);
  const troubles = new Set(outcomes.map(({ trouble }) => trouble));
  expect(troubles.size).toBeGreaterThan(1);
  expect(outcomes).toHaveLength(calls * troubles.size);
});
