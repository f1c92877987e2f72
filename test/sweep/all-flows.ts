import { breakdownFlow } from './breakdown-flow';
import { createEpicFlow } from './create-epic-flow';
import { adoptFlow, generateFlow, unlinkFlow } from './flows';
import { type AppHost } from '../kit/app-host/app-host';
import { type Flow } from './flow';
import { BUSY_HOUR, WIRE_TROUBLES, type WireTrouble } from '../kit/app-host/trouble-plan';
import { adoptFoundFlow, rebuildFlow, recallFlow, refreshLinksFlow, restorePageFlow } from './link-flows';
import { pinFlow, pinPageFlow, unpinPageFlow } from './pin-flow';
import { cancelReportFlow, publishLeftFlow } from './cancel-flows';
import { publishAgainFlow, publishNowFlow, scheduledReportFlow } from './report-flows';
import { relinkFlow } from './relink-flow';
import { rankFlow } from './rank-flow';
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

/** By the names that `--flow` takes, in the order in which they are told. */
export const FLOWS = {
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

export type FlowName = keyof typeof FLOWS;

export const isFlowName = (name: string): name is FlowName => Object.hasOwn(FLOWS, name);
