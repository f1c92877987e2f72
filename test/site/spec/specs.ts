import { type IssueCalls } from '../../../src/contract/issue';
import { type UpdatePreviewAnswer } from '../../../src/contract/spec/spec-update';
import { type Epic, generateSpec, newEpic, orderFor, spaceIdOf } from './generate';
import { ADMIN, type AppSite, issueFrame, MANAGER, type Viewer } from '../kit';

/** An epic and its spec page, on the site and as people work on them. */
export class SpecOnSite {
  private constructor(
    private readonly site: AppSite,
    readonly epic: Epic,
    readonly pageId: string,
  ) {}

  /** A new epic with these acceptance criteria, and its spec as *Generate spec* makes it. */
  static async make(site: AppSite, summary: string, ...criteria: readonly string[]): Promise<SpecOnSite> {
    const epic = await newEpic(site, summary, describing(criteria));
    await generateSpec(issueFrame(site, MANAGER, epic), orderFor(epic, await spaceIdOf(site, 'PROD')));
    const { body } = await site.rest(ADMIN, 'GET', `/rest/api/3/issue/${epic.id}/properties/lockstep.links`);
    return new SpecOnSite(site, epic, (body as { value: { pageId: string } }).value.pageId);
  }

  /** The issue's description has these criteria from now on. */
  async describe(...criteria: readonly string[]): Promise<void> {
    const fields = { description: describing(criteria) };
    await this.site.rest(MANAGER, 'PUT', `/rest/api/3/issue/${this.epic.id}`, { fields });
  }

  async page(): Promise<PageOnSite> {
    const path = `/wiki/api/v2/pages/${this.pageId}?body-format=atlas_doc_format`;
    const { body } = await this.site.rest(ADMIN, 'GET', path);
    const { title, version, body: held } = body as StoredPage;
    return { title, body: held.atlas_doc_format.value, number: version.number };
  }

  /** Somebody saves the page, or a draft beside it. */
  async save(person: string, change: (body: string) => string, status = 'current'): Promise<void> {
    const { title, body, number } = await this.page();
    const answer = await this.site.rest(person, 'PUT', `/wiki/api/v2/pages/${this.pageId}`, {
      id: this.pageId,
      status,
      title,
      body: { representation: 'atlas_doc_format', value: change(body) },
      version: { number: status === 'draft' ? 1 : number + 1 },
    });
    if (answer.status !== 200) throw new Error(`The page was not saved: ${JSON.stringify(answer.body)}`);
  }

  /** Messages of all versions, the oldest first. */
  async messages(): Promise<readonly string[]> {
    const path = `/wiki/api/v2/pages/${this.pageId}/versions?limit=100`;
    const { results } = (await this.site.rest(ADMIN, 'GET', path)).body as {
      results: readonly { number: number; message: string }[];
    };
    return results.toSorted((one, other) => one.number - other.number).map(({ message }) => message);
  }

  frame(viewer: Viewer = MANAGER) {
    return issueFrame(this.site, viewer, this.epic);
  }

  /** The dialog *Update spec* opens. */
  async preview(viewer: Viewer = MANAGER): Promise<UpdatePreviewAnswer> {
    const dialog = issueFrame(this.site, viewer, this.epic, { modal: { view: 'update' } });
    return (await dialog.call('show-issue', {})) as UpdatePreviewAnswer;
  }

  /** Ids of all changes, as they are chosen at first or altogether. */
  async changeIds(which: 'safe' | 'all' = 'safe', viewer: Viewer = MANAGER): Promise<readonly string[]> {
    const preview = await this.preview(viewer);
    if (preview.kind === 'no-update') throw new Error(preview.why);
    const changes = preview.sections.flatMap((section) => section.changes);
    return changes.flatMap(({ id, ask }) => (which === 'all' || ask === null ? [id] : []));
  }

  /** *Update page* with these changes; the same `run` again is the same press. */
  press(
    accepted: readonly string[],
    { viewer = MANAGER, run = crypto.randomUUID() }: { readonly viewer?: Viewer; readonly run?: string } = {},
  ): Promise<IssueCalls['update-spec']['answer']> {
    return this.frame(viewer).call('update-spec', { run, accepted, kept: [] });
  }
}

export interface PageOnSite {
  readonly title: string;
  readonly body: string;
  readonly number: number;
}

interface StoredPage {
  readonly title: string;
  readonly version: { readonly number: number };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}

const paragraph = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });

/** A description with these acceptance criteria. */
export const describing = (criteria: readonly string[]) => ({
  type: 'doc',
  version: 1,
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] },
    {
      type: 'bulletList',
      content: criteria.map((words) => ({ type: 'listItem', content: [paragraph(words)] })),
    },
  ],
});

/** A paragraph of somebody's at the end of a body. */
export const typed =
  (words: string) =>
  (body: string): string => {
    const document = JSON.parse(body) as { content: unknown[] };
    return JSON.stringify({ ...document, content: [...document.content, paragraph(words)] });
  };

/** A spec whose issue has said something new since. */
export async function specWithNews(site: AppSite, summary: string): Promise<SpecOnSite> {
  const spec = await SpecOnSite.make(site, summary, 'Pay by card');
  await spec.describe('Pay by card', 'Pay by invoice');
  return spec;
}
