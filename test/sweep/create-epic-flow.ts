import { type CreateEpicCalls } from '../../src/contract/breakdown/create-epic';
import { type AppHost } from '../kit/app-host/app-host';
import { projectNamed } from '../site/spec/generate';
import { ADMIN, AppFrame, MANAGER } from '../site/kit';
import { countOnce, type Flow, MOST_PRESSES, orLost } from './flow';

interface CreateEpicScene {
  readonly projectId: string;
  readonly typeId: string;
  readonly summary: string;
}

/** *Create epic*, pressed until it says that the epic is there; each press keeps the name of the first. */
async function createEpic(host: AppHost, { projectId, typeId, summary }: CreateEpicScene): Promise<string> {
  const extension = { project: { id: projectId } };
  const frame = new AppFrame<CreateEpicCalls>(host, MANAGER, { moduleKey: 'project-page', extension });
  const op = crypto.randomUUID().replaceAll('-', '').slice(0, 16);
  let kind = 'failed';
  for (let presses = 0; kind !== 'created' && presses < 2 * MOST_PRESSES; presses += 1) {
    const answer = await orLost(frame.call('create-epic', { op, projectId, typeId, summary }));
    ({ kind } = answer);
    if (answer.kind === 'busy') host.time.advance(answer.retryAfterMs);
  }
  return kind;
}

export const createEpicFlow: Flow<CreateEpicScene> = {
  name: 'Create epic',
  prepare: async (host, run) => {
    const { id, issueTypes } = await projectNamed(host, 'BOOK');
    const type = issueTypes.find(({ hierarchyLevel }) => hierarchyLevel === 1);
    return { projectId: id, typeId: type?.id ?? '', summary: `Lighthouse ${String(run).padStart(6, '0')}` };
  },
  act: createEpic,
  verify: async (host, { summary }) => {
    const { body } = await host.rest(ADMIN, 'POST', '/rest/api/3/search/jql', {
      jql: `project = BOOK AND summary ~ "${summary}"`,
      fields: ['summary'],
      properties: ['lockstep.epic'],
    });
    const { issues } = body as { readonly issues: readonly { readonly properties?: object }[] };
    const marked = issues.every(({ properties = {} }) => 'lockstep.epic' in properties);
    const wrong = marked ? [] : ['the epic does not say which press made it'];
    return { pages: 0, links: issues.length, ...countOnce({ epics: issues.length }), wrong };
  },
};
