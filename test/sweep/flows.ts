import { type AppHost } from '../kit/app-host/app-host';
import { generateSpec, orderFor, titleOf } from '../site/spec/generate';
import { issueFrame, MANAGER } from '../site/kit';
import { countOnce, type Flow, LEASE_OVER_MS, MOST_PRESSES, orLost, type Verdict } from './flow';
import {
  type EpicScene,
  epicScene,
  foundLinks,
  handWrittenPage,
  linkTraces,
  pageText,
  type SpecScene,
  specScene,
} from './scene';

const frameOf = (host: AppHost, { epic }: EpicScene) => issueFrame(host, MANAGER, epic);
const orderOf = ({ epic, spaceId }: EpicScene) => orderFor(epic, spaceId);

/** An attempt that was killed is waited for. */
const AGAIN: ReadonlySet<string> = new Set(['failed', 'busy']);

/** *Create page*, then *Continue*; an error that takes nothing back lets the person press *Create page* again. */
async function generate(host: AppHost, scene: EpicScene): Promise<string> {
  let kind = 'failed';
  for (let presses = 0; AGAIN.has(kind) && presses < MOST_PRESSES; presses += 1) {
    const { answer } = await generateSpec(frameOf(host, scene), orderOf(scene));
    ({ kind } = answer);
    if (kind === 'busy') host.time.advance(LEASE_OVER_MS);
  }
  return kind;
}

/** What the issue's right column says in the end. */
async function panelSays(host: AppHost, scene: EpicScene, expected: string): Promise<readonly string[]> {
  const { kind } = await frameOf(host, scene).call('show-issue', {});
  return kind === expected ? [] : [`the panel says ${kind}, not ${expected}`];
}

export const generateFlow: Flow<EpicScene> = {
  name: 'Generate',
  prepare: epicScene,
  act: generate,
  verify: async (host, scene) => {
    const traces = await linkTraces(host, scene.epic, titleOf(scene.epic));
    return {
      ...foundLinks(traces),
      ...countOnce({ ...traces }),
      wrong: await panelSays(host, scene, 'spec'),
    };
  },
};

/** *Continue*, which names the try that did not come back. */
const resume = (frame: ReturnType<typeof frameOf>, attempt: string, after: string) =>
  orLost(frame.call('continue-spec', { attempt, after }));

interface PageScene extends SpecScene {
  readonly body: string;
}

export const adoptFlow: Flow<PageScene> = {
  name: 'Adopt',
  prepare: async (host, run) => {
    const scene = await epicScene(host, run);
    const pageId = await handWrittenPage(host, scene.spaceId, titleOf(scene.epic));
    return { ...scene, pageId, body: (await pageText(host, pageId)).body };
  },
  act: async (host, scene) => {
    const frame = frameOf(host, scene);
    const adopt = (attempt: string) =>
      orLost(frame.call('adopt-spec', { pageId: scene.pageId, attempt, comment: true }));
    let last = crypto.randomUUID() as string;
    let { kind }: { kind: string } = await adopt(last);
    for (let presses = 0; kind !== 'done' && presses < MOST_PRESSES; presses += 1) {
      const attempt = crypto.randomUUID();
      const again = kind === 'nothing-to-continue' ? adopt(attempt) : resume(frame, attempt, last);
      ({ kind } = await again);
      if (kind === 'lost') last = attempt;
      if (kind === 'busy') host.time.advance(LEASE_OVER_MS);
    }
    return kind;
  },
  verify: async (host, scene) => {
    const traces = await linkTraces(host, scene.epic, titleOf(scene.epic));
    const { version, body } = await pageText(host, scene.pageId);
    const untouched = version === 1 && body === scene.body;
    const wrong = [
      ...(await panelSays(host, scene, 'spec')),
      ...(untouched ? [] : ['the adopted page was rewritten']),
    ];
    return { ...foundLinks(traces), ...countOnce({ ...traces }), wrong };
  },
};

export const unlinkFlow: Flow<PageScene> = {
  name: 'Unlink',
  prepare: async (host, run) => {
    const scene = await specScene(host, run);
    return { ...scene, body: (await pageText(host, scene.pageId)).body };
  },
  act: async (host, scene) => {
    const { pageId } = scene;
    let kind = '';
    for (let presses = 0; !ENDED.has(kind) && presses < MOST_PRESSES; presses += 1) {
      const attempt = crypto.randomUUID();
      ({ kind } = await orLost(frameOf(host, scene).call('unlink-spec', { pageId, attempt })));
      if (kind === 'busy') host.time.advance(LEASE_OVER_MS);
    }
    return kind;
  },
  verify: async (host, scene): Promise<Verdict> => {
    const { epic, pageId } = scene;
    const traces = await linkTraces(host, epic, titleOf(epic));
    const { pages, links } = foundLinks(traces);
    const wrong = [
      ...(await panelSays(host, scene, 'no-spec')),
      ...(links === 0 ? [] : [`${String(links)} links are left`]),
    ];
    const kept = (await pageText(host, pageId)).body === scene.body;
    return { pages, links, doubled: Math.max(0, pages - 1), lost: kept ? 0 : 1, wrong };
  },
};

/** An earlier try may have done it, and its answer was lost. */
const ENDED: ReadonlySet<string> = new Set(['unlinked', 'not-linked']);
