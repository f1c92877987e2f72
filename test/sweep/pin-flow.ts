import { type RelatedCalls } from '../../src/contract/related';
import { type AppHost } from '../kit/app-host/app-host';
import { type Epic, newEpic } from '../site/spec/generate';
import { ADMIN, AppFrame, MANAGER } from '../site/kit';
import { countOnce, type Flow, pressed } from './flow';
import { epicScene, handWrittenPage } from './scene';

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
    return pressed(() => frameOf(host, scene).call('pin-related', { target }), 'pinned', 'linked-already');
  },
  verify: async (host, scene) => {
    const links = await linksOf(host, scene);
    await frameOf(host, scene).call('unpin-related', { target: { kind: 'issue', id: scene.other.id } });
    const isLeft = (await linksOf(host, scene)) > 0;
    return { pages: 0, links, ...countOnce({ links }), wrong: isLeft ? ['unpinned, the link stays'] : [] };
  },
};

interface PagePinScene extends PinScene {
  readonly pageId: string;
}

const pinsOn = async (host: AppHost, pageId: string): Promise<string> => {
  const path = `/wiki/api/v2/pages/${pageId}/properties?key=lockstep.related`;
  return JSON.stringify((await host.rest(ADMIN, 'GET', path)).body);
};

/** A page shows the issue that it is pinned to as well. */
export const pinPageFlow: Flow<PagePinScene> = {
  name: 'Pin a page',
  prepare: async (host, run) => {
    const { epic, spaceId } = await epicScene(host, run);
    const pageId = await handWrittenPage(host, spaceId, `Pinned ${String(run)}`);
    return { epic, other: epic, pageId };
  },
  act: (host, scene) => {
    const target = { kind: 'page', id: scene.pageId } as const;
    return pressed(() => frameOf(host, scene).call('pin-related', { target }), 'pinned', 'linked-already');
  },
  verify: async (host, { epic, pageId }) => {
    const { body } = await host.rest(ADMIN, 'GET', `/rest/api/3/issue/${epic.id}/remotelink`);
    const links = (body as readonly unknown[]).length;
    const isNamed = (await pinsOn(host, pageId)).includes(`"${epic.id}"`);
    const wrong = isNamed ? [] : ['the page does not show the issue'];
    return { pages: 0, links, ...countOnce({ links }), wrong };
  },
};

export const unpinPageFlow: Flow<PagePinScene> = {
  name: 'Unpin a page',
  prepare: async (host, run) => {
    const scene = await pinPageFlow.prepare(host, run);
    await pinPageFlow.act(host, scene);
    return scene;
  },
  act: (host, scene) => {
    const target = { kind: 'page', id: scene.pageId } as const;
    return pressed(() => frameOf(host, scene).call('unpin-related', { target }), 'unpinned');
  },
  verify: async (host, { epic, pageId }) => {
    const { body } = await host.rest(ADMIN, 'GET', `/rest/api/3/issue/${epic.id}/remotelink`);
    const links = (body as readonly unknown[]).length;
    const isNamed = (await pinsOn(host, pageId)).includes(`"${epic.id}"`);
    const wrong = links === 0 && !isNamed ? [] : ['issue or page still show each other'];
    return { pages: 0, links, doubled: 0, lost: 0, wrong };
  },
};
