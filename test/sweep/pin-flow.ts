import { type RelatedCalls } from '../../src/contract/related';
import { type AppHost } from '../kit/app-host/app-host';
import { type Epic, newEpic } from '../site/spec/generate';
import { ADMIN, AppFrame, MANAGER } from '../site/kit';
import { countOnce, type Flow, MOST_PRESSES, orLost } from './flow';

interface PinScene {
  readonly epic: Epic;
  readonly other: Epic;
}

const frameOf = (host: AppHost, { epic }: PinScene) =>
  new AppFrame<RelatedCalls>(host, MANAGER, {
    moduleKey: 'issue-panel',
    extension: { issue: { id: epic.id } },
  });

async function linksOf(host: AppHost, { epic }: PinScene): Promise<number> {
  const { body } = await host.rest(ADMIN, 'GET', `/rest/api/3/issue/${epic.id}?fields=issuelinks`);
  return (body as { fields: { issuelinks: readonly unknown[] } }).fields.issuelinks.length;
}

/** Pressed until it answers that the two are linked; then it has to be Lockstep's own to take away. */
export const pinFlow: Flow<PinScene> = {
  name: 'Pin an issue',
  prepare: async (host, run) => ({
    epic: await newEpic(host, `Pinned ${String(run)}`),
    other: await newEpic(host, `Pinned to ${String(run)}`),
  }),
  act: async (host, scene) => {
    const target = { kind: 'issue', id: scene.other.id } as const;
    let kind = 'failed';
    for (let presses = 0; !ENDED.has(kind) && presses < MOST_PRESSES; presses += 1)
      ({ kind } = await orLost(frameOf(host, scene).call('pin-related', { target })));
    return kind;
  },
  verify: async (host, scene) => {
    const links = await linksOf(host, scene);
    await frameOf(host, scene).call('unpin-related', { target: { kind: 'issue', id: scene.other.id } });
    const isLeft = (await linksOf(host, scene)) > 0;
    return { pages: 0, links, ...countOnce({ links }), wrong: isLeft ? ['unpinned, the link stays'] : [] };
  },
};

const ENDED: ReadonlySet<string> = new Set(['pinned', 'linked-already']);
