import { type AppHost } from '../kit/app-host/app-host';
import { type Epic, generateSpec, newEpic, orderFor, projectNamed, spaceIdOf } from '../site/spec/generate';
import { ADMIN, issueFrame, MANAGER } from '../site/kit';

/** An epic of its own for a run. */
export interface EpicScene {
  readonly epic: Epic;
  readonly spaceId: string;
}

const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
const heading = (words: string) => ({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text: words }],
});

/** An epic of its own for a run, with its spec generated. */
export interface SpecScene extends EpicScene {
  readonly pageId: string;
}

/** A description whose lists end up in sections of the spec. */
export const description = (...criteria: readonly string[]) => ({
  version: 1,
  type: 'doc',
  content: [
    text('People check out in one step.'),
    heading('Acceptance criteria'),
    { type: 'bulletList', content: criteria.map((words) => ({ type: 'listItem', content: [text(words)] })) },
  ],
});

export async function epicScene(host: AppHost, run: number): Promise<EpicScene> {
  const epic = await newEpic(host, `Sweep ${String(run).padStart(6, '0')}.`, description('Totals add up'));
  await projectNamed(host, 'BOOK');
  return { epic, spaceId: await spaceIdOf(host, 'PROD') };
}

export async function specScene(host: AppHost, run: number): Promise<SpecScene> {
  const scene = await epicScene(host, run);
  const { answer } = await generateSpec(
    issueFrame(host, MANAGER, scene.epic),
    orderFor(scene.epic, scene.spaceId),
  );
  if (answer.kind !== 'done') throw new Error(`No spec was made: ${answer.kind}`);
  return { ...scene, pageId: /\/pages\/(\d+)/.exec(answer.page.path)?.[1] ?? '' };
}

interface PageText {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly body: string;
}

/** The page as it is stored. */
export async function pageText(host: AppHost, pageId: string): Promise<PageText> {
  const path = `/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`;
  const { body } = await host.rest(ADMIN, 'GET', path);
  const page = body as {
    readonly id: string;
    readonly title: string;
    readonly version: { readonly number: number };
    readonly body: { readonly atlas_doc_format: { readonly value: string } };
  };
  const { id, title, version } = page;
  return { id, title, version: version.number, body: page.body.atlas_doc_format.value };
}

/** A page that people have written by hand, with a macro that is none of ours. */
export async function handWrittenPage(host: AppHost, spaceId: string, title: string): Promise<string> {
  const doc = {
    version: 1,
    type: 'doc',
    content: [
      heading('Decisions'),
      text('We take what is simple.'),
      {
        type: 'extension',
        attrs: {
          extensionType: 'com.atlassian.confluence.macro.core',
          extensionKey: 'toc',
          parameters: { macroParams: { maxLevel: { value: '3' } } },
          layout: 'default',
        },
      },
    ],
  };
  const { body } = await host.rest(MANAGER, 'POST', '/wiki/api/v2/pages', {
    spaceId,
    status: 'current',
    title,
    body: { representation: 'atlas_doc_format', value: JSON.stringify(doc) },
  });
  return (body as { readonly id: string }).id;
}

export interface LinkTraces {
  readonly remoteLinks: number;
  /** Those that name a page. */
  readonly issueProperties: number;
  readonly comments: number;
  /** Properties by which pages of this title say that they are a spec. */
  readonly pageProperties: number;
  readonly pages: number;
}

/** What a spec leaves on both sides, counted. */
export async function linkTraces(host: AppHost, epic: Epic, title: string): Promise<LinkTraces> {
  const onIssue = `/rest/api/3/issue/${epic.id}`;
  const read = async <Body>(path: string): Promise<Body> =>
    (await host.rest(ADMIN, 'GET', path)).body as Body;
  const [links, comments, issue, found] = await Promise.all([
    read<readonly unknown[]>(`${onIssue}/remotelink`),
    read<{ readonly total: number }>(`${onIssue}/comment`),
    read<{ readonly properties: Readonly<Record<string, { readonly pageId?: string }>> }>(
      `${onIssue}?fields=summary&properties=lockstep.links`,
    ),
    read<{ readonly results: readonly { readonly id: string; readonly title: string }[] }>(
      '/wiki/api/v2/pages?sort=-created-date&limit=100',
    ),
  ]);
  const pages = found.results.filter((page) => page.title.startsWith(title));
  const marks = await Promise.all(
    pages.map(({ id }) =>
      read<{ readonly results: readonly unknown[] }>(`/wiki/api/v2/pages/${id}/properties?key=lockstep.page`),
    ),
  );
  return {
    remoteLinks: links.length,
    issueProperties: Object.values(issue.properties).filter(({ pageId }) => pageId !== undefined).length,
    comments: comments.total,
    pageProperties: marks.reduce((sum, { results }) => sum + results.length, 0),
    pages: pages.length,
  };
}

/** The counts that add up over a whole sweep. */
export const foundLinks = ({ pages, remoteLinks, issueProperties, pageProperties }: LinkTraces) => ({
  pages,
  links: remoteLinks + issueProperties + pageProperties,
});
