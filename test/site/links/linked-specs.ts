import { type IssueCalls } from '../../../src/contract/issue';
import { type Epic, generateSpec, newEpic, orderFor, spaceIdOf } from '../spec/generate';
import { ADMIN, type AppFrame, type AppSite, issueFrame } from '../kit';

export interface LinkedPage {
  readonly id: string;
  readonly title: string;
  readonly version: { readonly number: number };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}

const OURS = {
  representation: 'atlas_doc_format',
  value: JSON.stringify({
    version: 1,
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Ours.' }] }],
  }),
};

/** An epic and its spec page. */
export interface Linked {
  readonly epic: Epic;
  readonly pageId: string;
}

/** Epics of the demo world with a spec page in the space PROD, and what people do to both. */
export class LinkedSpecs {
  private constructor(
    private readonly site: AppSite,
    readonly spaceId: string,
  ) {}

  static async on(site: AppSite): Promise<LinkedSpecs> {
    return new LinkedSpecs(site, await spaceIdOf(site, 'PROD'));
  }

  frameOf(epic: Epic, viewer = ADMIN): AppFrame<IssueCalls> {
    return issueFrame(this.site, viewer, epic);
  }

  /** What the issue's right column says. */
  show(epic: Epic, viewer = ADMIN) {
    return this.frameOf(epic, viewer).call('show-issue', {});
  }

  /** Confluence as an admin; throws where it refuses. */
  async wiki(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await this.site.rest(ADMIN, method, `/wiki${path}`, body);
    if (answer.status >= 400) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer.body;
  }

  async readPage(pageId: string): Promise<LinkedPage> {
    return (await this.wiki('GET', `/api/v2/pages/${pageId}?body-format=atlas_doc_format`)) as LinkedPage;
  }

  /** A page that somebody has written by hand; answers its id. */
  async newPage(title: string, body = OURS): Promise<string> {
    const page = { spaceId: this.spaceId, status: 'current', title, body };
    return ((await this.wiki('POST', '/api/v2/pages', page)) as LinkedPage).id;
  }

  /** The page's next version, with this change. */
  async rewrite(pageId: string, change: object): Promise<void> {
    const { title, version, body } = await this.readPage(pageId);
    await this.wiki('PUT', `/api/v2/pages/${pageId}`, {
      id: pageId,
      status: 'current',
      title,
      body: { representation: 'atlas_doc_format', value: body.atlas_doc_format.value },
      version: { number: version.number + 1 },
      ...change,
    });
  }

  /** A new epic whose spec Lockstep has made. */
  async generated(summary: string): Promise<Linked> {
    const epic = await newEpic(this.site, summary);
    const { answer } = await generateSpec(this.frameOf(epic), orderFor(epic, this.spaceId));
    expect(answer.kind).toBe('done');
    const shown = await this.show(epic);
    if (shown.kind !== 'spec') throw new Error(shown.kind);
    return { epic, pageId: shown.page.pageId };
  }

  async adopt(epic: Epic, pageId: string) {
    const frame = this.frameOf(epic);
    const taken = await frame.call('adopt-spec', { attempt: crypto.randomUUID(), pageId, comment: true });
    return taken.kind === 'page-taken'
      ? frame.call('continue-spec', { attempt: crypto.randomUUID(), after: null })
      : taken;
  }

  unlink(epic: Epic, pageId: string, viewer = ADMIN) {
    return this.frameOf(epic, viewer).call('unlink-spec', { attempt: crypto.randomUUID(), pageId });
  }

  /** A person as restrictions name them. */
  async knownUser(email: string) {
    return { type: 'known', accountId: (await this.site.user(email)).accountId };
  }
}
