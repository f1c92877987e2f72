import { type AppHost } from '../kit/app-host/app-host';
import { pagesNamed } from '../site/spec/generate';
import { MANAGER, panelFrame } from '../site/kit';
import { countOnce, type Flow, LEASE_OVER_MS, MOST_PRESSES, orLost } from './flow';
import { type EpicScene, epicScene } from './scene';

const reportsOf = (host: AppHost, { epic }: EpicScene) => pagesNamed(host, `Status report ${epic.key} `);

/** *Create page*, pressed until it says that the report is written; a try whose answer is lost keeps its name. */
async function write(host: AppHost, scene: EpicScene): Promise<string> {
  const frame = panelFrame(host, MANAGER, scene.epic);
  let attempt: string = crypto.randomUUID();
  let kind = 'failed';
  for (let presses = 0; kind !== 'written' && presses < MOST_PRESSES; presses += 1) {
    const request = {
      attempt,
      spaceId: scene.spaceId,
      parentId: null,
      title: `Status report ${scene.epic.key} today`,
      days: 7,
      pageId: null,
    };
    ({ kind } = await orLost(frame.call('write-status-report', request)));
    if (kind !== 'lost') attempt = crypto.randomUUID();
    if (kind === 'busy') host.time.advance(LEASE_OVER_MS);
  }
  return kind;
}

export const statusReportFlow: Flow<EpicScene> = {
  name: 'Write status report',
  prepare: epicScene,
  act: write,
  verify: async (host, scene) => {
    const pages = (await reportsOf(host, scene)).length;
    const dialog = panelFrame(host, MANAGER, scene.epic, { modal: { view: 'status-report' } });
    const preview = await dialog.call('show-issue', {});
    const knows = preview.kind === 'status-report-preview' && preview.today !== null;
    const wrong = knows ? [] : ['the dialog does not know of the report'];
    return { pages, links: 0, ...countOnce({ pages }), wrong };
  },
};
