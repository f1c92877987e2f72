import { type LinkRebuildCalls } from '../../src/contract/links/link-rebuild';
import { type AppHost } from '../kit/app-host/app-host';
import { titleOf } from '../site/spec/generate';
import { ADMIN, AppFrame, issueFrame, MANAGER } from '../site/kit';
import { countOnce, type Flow, LEASE_OVER_MS, MOST_PRESSES, orLost, pressed } from './flow';
import { foundLinks, linkTraces, pageText, type SpecScene, specScene } from './scene';

const frameOf = (host: AppHost, { epic }: SpecScene) => issueFrame(host, MANAGER, epic);

const projectFrameOf = (host: AppHost, { epic }: SpecScene) =>
  new AppFrame<LinkRebuildCalls>(host, ADMIN, {
    moduleKey: 'project-page',
    extension: { project: { id: epic.projectId, key: epic.key.replace(/-\d+$/, '') } },
  });

/** Every end of the link is there once, and the right column calls the page by this title the issue's spec. */
async function verdictOf(host: AppHost, scene: SpecScene, title = titleOf(scene.epic)) {
  const traces = await linkTraces(host, scene.epic, title);
  const shown = await frameOf(host, scene).call('show-issue', {});
  const says = shown.kind === 'spec' ? `${shown.page.kind}, ${JSON.stringify(shown.life)}` : shown.kind;
  return {
    ...foundLinks(traces),
    ...countOnce({ ...traces }),
    wrong: says.startsWith('page') ? [] : [`the panel says ${says}`],
  };
}

/** So that the next run looks at as many issues as this one did. */
async function cleared(host: AppHost, { epic, pageId }: SpecScene): Promise<void> {
  await host.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${epic.id}`);
  await host.rest(ADMIN, 'DELETE', `/wiki/api/v2/pages/${pageId}`);
}

async function withoutProperty(host: AppHost, { epic }: SpecScene): Promise<void> {
  await host.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${epic.id}/properties/lockstep.links`);
}

function forgotten(host: AppHost, { epic, pageId }: SpecScene): void {
  host.lose('ls-job', `spec:${epic.id}`);
  host.lose('ls-link', `hold:${pageId}`);
}

/** All parts; a part that did not come back is what *Try again* begins anew for. */
async function rebuild(host: AppHost, scene: SpecScene): Promise<string> {
  const frame = projectFrameOf(host, scene);
  let kind = 'lost';
  for (let presses = 0; kind !== 'looked' && presses < MOST_PRESSES; presses += 1) {
    for (let from: string | null = null, more = true; more;) {
      const answer: LinkRebuildCalls['rebuild-links']['answer'] | { readonly kind: 'lost' } = await orLost(
        frame.call('rebuild-links', { attempt: crypto.randomUUID(), from }),
      );
      ({ kind } = answer);
      from = answer.kind === 'looked' ? answer.next : null;
      more = from !== null;
    }
    if (kind !== 'looked') host.time.advance(LEASE_OVER_MS);
  }
  return kind;
}

/** Storage has lost the link; of the issue's two ends, only the link on it is left. */
export const rebuildFlow: Flow<SpecScene> = {
  name: 'Rebuild',
  prepare: async (host, run) => {
    const scene = await specScene(host, run);
    await withoutProperty(host, scene);
    forgotten(host, scene);
    return scene;
  },
  act: rebuild,
  verify: async (host, scene) => {
    const verdict = await verdictOf(host, scene);
    await cleared(host, scene);
    return verdict;
  },
};

/** Storage has lost the link, both ends of it are there: who looks at the issue brings it back. */
export const recallFlow: Flow<SpecScene> = {
  name: 'Recall',
  prepare: async (host, run) => {
    const scene = await specScene(host, run);
    forgotten(host, scene);
    return scene;
  },
  act: async (host, scene) => {
    let kind = 'lost';
    for (let looks = 0; kind !== 'spec' && looks < MOST_PRESSES; looks += 1)
      kind = await lookedAt(host, scene);
    return kind;
  },
  verify: (host, scene) => verdictOf(host, scene),
};

/** What the right column shows, and what it does of itself or a person does there. */
async function lookedAt(host: AppHost, scene: SpecScene): Promise<string> {
  const frame = frameOf(host, scene);
  const attempt = crypto.randomUUID();
  const { kind } = await orLost(frame.call('show-issue', {}));
  if (kind === 'spec-named-on-issue') await orLost(frame.call('recall-spec', { attempt }));
  if (kind === 'in-progress') host.time.advance(LEASE_OVER_MS);
  if (kind === 'unfinished') await orLost(frame.call('continue-spec', { attempt, after: null }));
  return kind;
}

/** The page alone names the issue, and somebody says that the two belong together. */
export const adoptFoundFlow: Flow<SpecScene> = {
  ...rebuildFlow,
  name: 'Link found',
  prepare: async (host, run) => {
    const scene = await rebuildFlow.prepare(host, run);
    const globalId = `lockstep-page=${scene.pageId}`;
    await host.rest(ADMIN, 'DELETE', `/rest/api/3/issue/${scene.epic.id}/remotelink?globalId=${globalId}`);
    return scene;
  },
  act: async (host, scene) => {
    const frame = projectFrameOf(host, scene);
    const named = { issueId: scene.epic.id, pageId: scene.pageId };
    const { kind } = await orLost(frame.call('adopt-found', { ...named, attempt: crypto.randomUUID() }));
    return kind === 'adopted' ? kind : goOn(host, scene);
  },
};

/** *Continue* on the issue; where it knows of nothing, the row is pressed once more. */
async function goOn(host: AppHost, scene: SpecScene): Promise<string> {
  let kind = 'lost';
  for (let presses = 0; !ENDED.has(kind) && presses < MOST_PRESSES; presses += 1) {
    host.time.advance(LEASE_OVER_MS);
    const attempt = crypto.randomUUID();
    ({ kind } = await orLost(
      issueFrame(host, ADMIN, scene.epic).call('continue-spec', { attempt, after: null }),
    ));
    if (kind !== 'nothing-to-continue') continue;
    const named = { issueId: scene.epic.id, pageId: scene.pageId, attempt };
    ({ kind } = await orLost(projectFrameOf(host, scene).call('adopt-found', named)));
  }
  return kind;
}

const ENDED: ReadonlySet<string> = new Set(['done', 'adopted', 'cannot-adopt']);

const RENAMED = 'by another name';

/** The page was renamed, and the issue is to say so. */
export const refreshLinksFlow: Flow<SpecScene> = {
  name: 'Refresh links',
  prepare: async (host, run) => {
    const scene = await specScene(host, run);
    const { title, version, body } = await pageText(host, scene.pageId);
    await host.rest(MANAGER, 'PUT', `/wiki/api/v2/pages/${scene.pageId}`, {
      id: scene.pageId,
      status: 'current',
      title: `${title} ${RENAMED}`,
      version: { number: version + 1 },
      body: { representation: 'atlas_doc_format', value: body },
    });
    return scene;
  },
  act: (host, scene) => pressed(() => frameOf(host, scene).call('refresh-links', {}), 'refreshed'),
  verify: async (host, scene) => {
    const verdict = await verdictOf(host, scene);
    const { body } = await host.rest(ADMIN, 'GET', `/rest/api/3/issue/${scene.epic.id}/remotelink`);
    const [link] = body as readonly { readonly object: { readonly title: string } }[];
    const isTold = link?.object.title.endsWith(RENAMED) === true;
    return { ...verdict, wrong: [...verdict.wrong, ...(isTold ? [] : ['the link has the old name'])] };
  },
};

/** The page is in the trash. */
export const restorePageFlow: Flow<SpecScene> = {
  name: 'Restore page',
  prepare: async (host, run) => {
    const scene = await specScene(host, run);
    await host.rest(MANAGER, 'DELETE', `/wiki/api/v2/pages/${scene.pageId}`);
    return scene;
  },
  act: (host, scene) =>
    pressed(() => frameOf(host, scene).call('restore-page', {}), 'restored', 'not-in-trash'),
  verify: (host, scene) => verdictOf(host, scene),
};
