import { type AppHost } from '../kit/app-host/app-host';
import { projectNamed } from '../site/spec/generate';
import { ADMIN, projectFrame } from '../site/kit';
import { type Flow, MOST_PRESSES, orLost } from './flow';
import { isOut, reportScene, type ReportScene, reportVerdict } from './report-scene';

const BEAT_MS = 5 * 60_000;
const A_DAY = 24 * 60;
/** Two hours. */
const MOST_BEATS = 24;

/** A run that died keeps others waiting for ten minutes. */
const LEASE_OVER_MS = 11 * 60_000;
/** Storage tells nobody how long it is busy. */
const A_WHILE_MS = 10 * 60_000;

/** Heartbeats until the report is out: nobody presses anything. */
async function live(host: AppHost, scene: ReportScene): Promise<string> {
  for (let beats = 0; beats < MOST_BEATS; beats += 1) {
    host.time.advance(BEAT_MS);
    await host.beat();
    if (await isOut(host, scene)) return 'published';
  }
  return 'not published';
}

export const scheduledReportFlow: Flow<ReportScene> = {
  name: 'Scheduled report',
  prepare: (host) => reportScene(host, 'WEB', 2),
  act: live,
  verify: reportVerdict,
};

/** *Publish now*, pressed until it says that the report is out, as late as it says each time. */
export async function publishNow(host: AppHost, scene: ReportScene): Promise<string> {
  const frame = projectFrame(host, ADMIN, scene.project);
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const answer = await orLost(frame.call('publish-report', {}));
    if (answer.kind === 'published') return answer.kind;
    if (answer.kind === 'busy') host.time.advance(LEASE_OVER_MS);
    if (answer.kind === 'failed') host.time.advance(answer.retryAfterMs ?? A_WHILE_MS);
  }
  return 'not published';
}

export const publishNowFlow: Flow<ReportScene> = {
  name: 'Publish now',
  prepare: (host) => reportScene(host, 'WEB', A_DAY),
  act: publishNow,
  verify: reportVerdict,
};

/** Something that the report of today does not tell yet. */
async function fileIssue(host: AppHost, { project }: ReportScene): Promise<void> {
  const { issueTypes } = await projectNamed(host, project.key);
  const type = issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 0);
  const fields = { project: { id: project.id }, issuetype: { id: type?.id }, summary: 'Told late' };
  const { status } = await host.rest(ADMIN, 'POST', '/rest/api/3/issue', { fields });
  if (status !== 201) throw new Error(`The issue was refused: ${String(status)}`);
}

/** The report of today is there already, and is made again with what came since. */
export const publishAgainFlow: Flow<ReportScene> = {
  ...publishNowFlow,
  name: 'Publish again',
  prepare: async (host, run) => {
    const scene = await publishNowFlow.prepare(host, run);
    const kind = await publishNow(host, scene);
    if (kind !== 'published') throw new Error(`The first report was not made: ${kind}`);
    await fileIssue(host, scene);
    return scene;
  },
};
