import { type AppHost } from '../kit/app-host/app-host';
import { generateSpec, orderFor } from '../site/spec/generate';
import { issueFrame, MANAGER } from '../site/kit';
import { countOnce, type Flow, LEASE_OVER_MS, MOST_PRESSES, pressed } from './flow';
import { foundLinks, linkTraces, type SpecScene, specScene } from './scene';

const titleOf = ({ epic }: SpecScene): string => `${epic.summary} - Next spec`;
const frameOf = (host: AppHost, { epic }: SpecScene) => issueFrame(host, MANAGER, epic);

async function unlink(host: AppHost, scene: SpecScene): Promise<void> {
  const press = () =>
    frameOf(host, scene).call('unlink-spec', { pageId: scene.pageId, attempt: crypto.randomUUID() });
  await pressed(
    async () => {
      const answer = await press();
      if (answer.kind === 'busy') host.time.advance(LEASE_OVER_MS);
      return answer;
    },
    'unlinked',
    'not-linked',
  );
}

async function generate(host: AppHost, scene: SpecScene): Promise<string> {
  const order = orderFor(scene.epic, scene.spaceId, { title: titleOf(scene) });
  let kind = 'busy';
  for (let presses = 0; kind !== 'done' && presses < MOST_PRESSES; presses += 1) {
    ({ kind } = (await generateSpec(frameOf(host, scene), order)).answer);
    if (kind === 'busy') host.time.advance(LEASE_OVER_MS);
  }
  return kind;
}

/** *Unlink*, and another spec: the comment that the first has left tells of the second, and none stands beside it. */
export const relinkFlow: Flow<SpecScene> = {
  name: 'Unlink, and the next spec',
  prepare: specScene,
  act: async (host, scene) => {
    await unlink(host, scene);
    return generate(host, scene);
  },
  verify: async (host, scene) => {
    const traces = await linkTraces(host, scene.epic, titleOf(scene));
    const { kind } = await frameOf(host, scene).call('show-issue', {});
    const wrong = kind === 'spec' ? [] : [`the panel says ${kind}`];
    return { ...foundLinks(traces), ...countOnce({ ...traces }), wrong };
  },
};
