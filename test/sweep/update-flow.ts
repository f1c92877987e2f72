import { type SpecUpdateCalls, type UpdatePreview } from '../../src/contract/spec/spec-update';
import { type AppHost } from '../kit/app-host/app-host';
import { titleOf } from '../site/spec/generate';
import { ADMIN, ENGINEER, issueFrame, MANAGER } from '../site/kit';
import { countOnce, type Flow, MOST_PRESSES, orLost } from './flow';
import {
  description,
  type EpicScene,
  foundLinks,
  linkTraces,
  pageText,
  type SpecScene,
  specScene,
} from './scene';

interface UpdateScene extends SpecScene {
  readonly version: number;
}

const PEOPLES_WORDS = ['Mind the tablets, they are slow.', 'We decided this in May.'];
const NEWS = 'Vouchers count once';
const COMMENTED = 'in May';

/** People add a paragraph to the first section and one at the end, and comment on their own words. */
async function peopleWrite(host: AppHost, pageId: string): Promise<number> {
  const { title, version, body } = await pageText(host, pageId);
  const doc = JSON.parse(body) as { content: object[] };
  const [first, last] = PEOPLES_WORDS.map((words) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: words }],
  }));
  const [heading = {}, ...rest] = doc.content;
  doc.content = [heading, first ?? {}, ...rest, last ?? {}];
  await host.rest(ENGINEER, 'PUT', `/wiki/api/v2/pages/${pageId}`, {
    id: pageId,
    status: 'current',
    title,
    version: { number: version + 1 },
    body: { representation: 'atlas_doc_format', value: JSON.stringify(doc) },
  });
  await host.rest(ENGINEER, 'POST', '/wiki/api/v2/inline-comments', {
    pageId,
    body: { representation: 'storage', value: '<p>Was it not June?</p>' },
    inlineCommentProperties: {
      textSelection: COMMENTED,
      textSelectionMatchCount: 1,
      textSelectionMatchIndex: 0,
    },
  });
  return (await pageText(host, pageId)).version;
}

const dialogOf = (host: AppHost, { epic }: EpicScene) =>
  issueFrame(host, MANAGER, epic, { modal: { view: 'update' } });

/** The changes that the dialog has preselected. */
const safeChanges = ({ sections }: UpdatePreview): readonly string[] =>
  sections.flatMap(({ changes }) => changes.filter(({ ask }) => ask === null).map(({ id }) => id));

async function openDialog(host: AppHost, scene: UpdateScene): Promise<UpdatePreview | null> {
  for (let tries = 0; tries < MOST_PRESSES; tries += 1) {
    const answer = await orLost(dialogOf(host, scene).call('show-issue', {}));
    if (answer.kind === 'update-preview') return answer;
  }
  return null;
}

type Answer = SpecUpdateCalls['update-spec']['answer'] | { readonly kind: 'lost' };

/** The same press is sent again under its own name until it is answered. */
async function press(host: AppHost, scene: UpdateScene, preview: UpdatePreview): Promise<Answer> {
  const request = { run: crypto.randomUUID(), accepted: safeChanges(preview), kept: [] };
  let answer: Answer = { kind: 'lost' };
  for (
    let tries = 0;
    ['lost', 'failed', 'not-written'].includes(answer.kind) && tries < MOST_PRESSES;
    tries += 1
  )
    answer = await orLost(dialogOf(host, scene).call('update-spec', request));
  return answer;
}

export const updateFlow: Flow<UpdateScene> = {
  name: 'Update',
  prepare: async (host, run) => {
    const scene = await specScene(host, run);
    const version = await peopleWrite(host, scene.pageId);
    const fields = { description: description('Totals add up', NEWS) };
    await host.rest(MANAGER, 'PUT', `/rest/api/3/issue/${scene.epic.id}`, { fields });
    return { ...scene, version };
  },
  act: async (host, scene) => {
    let preview = await openDialog(host, scene);
    let kind = 'no dialog';
    for (let presses = 0; preview !== null && presses < MOST_PRESSES; presses += 1) {
      const answer = await press(host, scene, preview);
      ({ kind } = answer);
      preview = answer.kind === 'changed-meanwhile' ? await openDialog(host, scene) : null;
    }
    await orLost(issueFrame(host, MANAGER, scene.epic).call('refresh-comment', {}));
    return kind;
  },
  verify: async (host, { epic, pageId, version }) => {
    const traces = await linkTraces(host, epic, titleOf(epic));
    const page = await pageText(host, pageId);
    const count = (words: string): number => page.body.split(words).length - 1;
    const words = Object.fromEntries([...wordsOnPage(), NEWS].map((each) => [each, count(each)]));
    const comment = { comment: await openComments(host, pageId) };
    const { doubled, lost } = countOnce({ ...traces, ...words, ...comment });
    const versions = Math.max(0, page.version - version - 1);
    const wrong = page.version === version ? ['no version was written'] : [];
    return { ...foundLinks(traces), doubled: doubled + versions, lost, wrong };
  },
};

/** Words with a comment on them stand in a text of their own. */
const wordsOnPage = (): readonly string[] =>
  PEOPLES_WORDS.flatMap((words) => words.split(COMMENTED)).filter((part) => part.length > 1);

/** Comments whose words are still on the page. */
async function openComments(host: AppHost, pageId: string): Promise<number> {
  const path = `/wiki/api/v2/pages/${pageId}/inline-comments?resolution-status=open`;
  const { body } = await host.rest(ADMIN, 'GET', path);
  return (body as { readonly results: readonly unknown[] }).results.length;
}
