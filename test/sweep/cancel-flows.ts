import { type AppHost } from '../kit/app-host/app-host';
import { TroublePlan } from '../kit/app-host/trouble-plan';
import { ADMIN, projectFrame } from '../site/kit';
import { type Flow, orLost, pressed } from './flow';
import { publishNow, publishNowFlow } from './report-flows';
import { type ReportScene, shown } from './report-scene';

const cancel = (host: AppHost, { project }: ReportScene): Promise<string> => {
  const frame = projectFrame(host, ADMIN, project);
  return pressed(() => frame.call('cancel-report', {}), 'cancelled', 'too-late', 'not-under-way');
};

/** *Publish now* is pressed once, what it left is cancelled wherever it is by then, and its date is made all the same. */
export const publishLeftFlow: Flow<ReportScene> = {
  ...publishNowFlow,
  name: 'Publish now, then cancelled',
  act: async (host, scene) => {
    await orLost(projectFrame(host, ADMIN, scene.project).call('publish-report', {}));
    await cancel(host, scene);
    return publishNow(host, scene);
  },
};

/** By then the date is claimed, and nothing is written. */
const CLAIMED = 12;

/** What somebody left is cancelled, and then its date is made. */
export const cancelReportFlow: Flow<ReportScene> = {
  ...publishNowFlow,
  name: 'Cancel a report',
  prepare: async (host, run) => {
    const scene = await publishNowFlow.prepare(host, run);
    host.plan = new TroublePlan([CLAIMED], 'killed before');
    await orLost(projectFrame(host, ADMIN, scene.project).call('publish-report', {}));
    host.plan = TroublePlan.none();
    const [left] = (await shown(host, scene.project)).history;
    if (left?.kind !== 'in-progress' || !left.isCancellable)
      throw new Error('Nothing was left to be cancelled.');
    return scene;
  },
  act: async (host, scene) => {
    await cancel(host, scene);
    return publishNow(host, scene);
  },
};
