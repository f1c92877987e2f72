/* eslint-disable @typescript-eslint/require-await -- the ports are asynchronous, memory answers at once */
import { type NamedSpec, type UnlinkedSpec } from '../../../src/domain/links/names';
import { type EpicFacts } from '../../../src/domain/spec/epic';
import { type RecentPage, type RememberedPlace, type Space } from '../../../src/domain/spec/place';
import { saidInComment, toldInComment } from '../../../src/domain/spec/spec-comment';
import { type SpecJob } from '../../../src/domain/spec/spec-job';
import { type IssueReader, type IssueRights } from '../../../src/ports/issues/issue-reader';
import { type IssueComment, type IssueWriter } from '../../../src/ports/issues/issue-writer';
import { type PageList } from '../../../src/ports/pages/page-list';
import { type PageReader } from '../../../src/ports/pages/page-reader';
import { PlatformError } from '../../../src/ports/platform-error';
import { type SpaceReader } from '../../../src/ports/pages/space-reader';
import { type SpecJobs, type StoredSpecJob } from '../../../src/ports/spec/spec-jobs';
import { type PageMark, type PageWithBody, type SpecPages } from '../../../src/ports/spec/spec-pages';
import { type SpecPlaces } from '../../../src/ports/spec/spec-places';
import { anEpic } from '../an-epic';
import { type FakePage, markOf, type PageState, seenPage, toSpecPage } from './fake-page';
import { FakeAudit } from './fake-audit';
import { FakeSpecBases } from './fake-spec-bases';
import { FakeSpecLinks } from './fake-spec-links';
import { FakeTemplates } from './fake-templates';
import { FakeSpecVersions } from './fake-spec-versions';
import { specOfOther } from './spec-of-other';

export const SPACE: Space = { spaceId: '900', key: 'SHOP', name: 'Shop', isPersonal: false };
const ALL_RIGHTS: IssueRights = { canEdit: true, canLink: true, canComment: true };

export interface FakeComment extends IssueComment {
  readonly op: string;
}

/** One epic, one wiki and one storage in memory, as one person sees them; small, but every write counts. */
export class FakeSpecSite {
  epic: EpicFacts | null = anEpic();
  rights: IssueRights | null = ALL_RIGHTS;
  /** Whether administrators have let the app do all that leads to a spec. */
  isGranted = true;
  /** Titles that Confluence keeps for pages which nobody finds. */
  titlesInTrash: readonly string[] = [];
  /** Spaces this person may create pages in; a space may be visible without. */
  writable: readonly string[] = [SPACE.spaceId];
  spaces: readonly Space[] = [SPACE];
  /** Where this person's newest pages stand. */
  lastUsed: Space | null = null;
  confluence: PlatformError['kind'] | null = null;
  readonly pages: FakePage[] = [];
  readonly versions = new FakeSpecVersions(this.pages);
  /** The title that each link on the issue has, by the id of its page. */
  readonly remoteLinks = new Map<string, string>();
  readonly comments: FakeComment[] = [];
  /** Whether this person may change comments; everybody's are alike here. */
  mayEditComments = true;
  named: NamedSpec | null = null;
  /** What the issue's property says once a spec was unlinked. */
  unlinked: UnlinkedSpec | null = null;
  readonly audit = new FakeAudit();
  readonly links = new FakeSpecLinks();
  readonly places = new Map<string, RememberedPlace>();
  readonly bases = new FakeSpecBases();
  readonly templates = new FakeTemplates();
  job: StoredSpecJob | null = null;
  /** An issue that this person cannot see, and that has the first page here as its spec. */
  otherIssueId: string | null = null;
  private revision = 0;

  readonly issueReader: IssueReader = {
    glance: async (issueId) =>
      issueId !== this.otherIssueId && this.epic?.issueId === issueId
        ? {
            issueId: this.epic.issueId,
            key: this.epic.key,
            projectId: this.epic.projectId,
            summary: this.epic.summary,
            hierarchyLevel: this.epic.hierarchyLevel,
            secured: this.epic.secured,
            namedSpec: this.named,
            unlinked: this.unlinked,
          }
        : null,
    rights: async () => (this.epic === null ? null : this.rights),
    epic: async () => this.epic && { ...this.epic, namedSpec: this.named, unlinked: this.unlinked },
  };

  readonly issueWriter: IssueWriter = {
    linkPage: async (_issueId, { pageId, title }) => {
      if (!this.rights?.canLink) throw new PlatformError('forbidden', 'test');
      this.remoteLinks.set(pageId, title);
    },
    nameSpec: async (_issueId, { pageId, path }) => {
      this.named = { pageId, path };
      this.unlinked = null;
    },
    unlinkPage: async (_issueId, pageId) => {
      if (!this.rights?.canLink) throw new PlatformError('forbidden', 'test');
      this.remoteLinks.delete(pageId);
    },
    forgetSpec: async (_issueId, pageId, unlinked) => {
      if (!this.rights?.canEdit) throw new PlatformError('forbidden', 'test');
      if (this.named !== null && this.named.pageId !== pageId) return;
      this.named = null;
      this.unlinked = unlinked;
    },
    commentOn: async (_issueId, blocks, op) => {
      if (!this.rights?.canComment) throw new PlatformError('forbidden', 'test');
      const commentId = String(700 + this.comments.length);
      this.comments.push({ commentId, blocks, op });
      return commentId;
    },
    findComment: async (_issueId, page, op) => {
      const own = this.comments.find((comment) => comment.op === op);
      if (own !== undefined) return { ...own, isEarlier: false };
      const here = this.comments.findLast(({ blocks }) => toldInComment(blocks, page) !== null);
      if (here !== undefined) return { ...here, isEarlier: true };
      const there = this.comments.findLast(
        ({ op: by, blocks }) => by !== '' && saidInComment(blocks) !== null,
      );
      return there === undefined ? null : { ...there, isEarlier: true };
    },
    readComment: async (_issueId, commentId) =>
      this.comments.find(({ commentId: id, op }) => id === commentId && op !== '') ?? null,
    editComment: async (_issueId, commentId, blocks) => {
      if (!this.mayEditComments) throw new PlatformError('forbidden', 'test');
      const at = this.comments.findIndex((comment) => comment.commentId === commentId);
      const comment = this.comments[at];
      if (comment === undefined) throw new PlatformError('not-found', 'test');
      this.comments[at] = { ...comment, blocks };
    },
  };

  readonly specPages: SpecPages = {
    create: async ({ spaceId, title, body }) => {
      this.needConfluence();
      if (!this.writable.includes(spaceId)) return { kind: 'place-refused' };
      if (this.find(spaceId, title)) return { kind: 'not-accepted', titleNamed: false };
      if (this.titlesInTrash.includes(title)) return { kind: 'not-accepted', titleNamed: true };
      const page = this.addNew({ spaceId, title, body, base: 'https://site.example/wiki' });
      this.lastUsed = this.spaces.find((space) => space.spaceId === spaceId) ?? null;
      return { kind: 'created', page: toSpecPage(page) };
    },
    withId: async (pageId) => {
      this.needConfluence();
      const found = this.pages.find(
        (page) => page.pageId === pageId && !page.trashed && page.state?.hidden !== true,
      );
      return found ? this.withBody(found) : null;
    },
    withTitle: async (spaceId, title) => {
      this.needConfluence();
      const found = this.find(spaceId, title);
      return found ? this.withBody(found) : null;
    },
    mark: async (pageId, mark) => {
      const page = this.pages.find((each) => each.pageId === pageId);
      if (!page) throw new PlatformError('not-found', 'test');
      page.mark = { ...mark, pageId };
    },
    unmark: async (pageId, issueId) => {
      const page = this.pages.find((each) => each.pageId === pageId && each.state?.hidden !== true);
      if (!page) throw new PlatformError('not-found', 'test');
      if (page.state?.refusesWrites === true) throw new PlatformError('forbidden', 'test');
      const { mark } = page;
      if (mark === null || markOf(page)?.issueId !== issueId) return null;
      page.mark = null;
      // As it was given, before this site added the page's id.
      return { ...mark, pageId: undefined } as unknown as PageMark;
    },
  };

  readonly pageReader: PageReader = {
    glance: async (pageId) => {
      this.needConfluence();
      const page = this.pages.find((each) => each.pageId === pageId);
      return !page || page.state?.hidden === true ? { kind: 'not-visible' } : seenPage(page);
    },
  };

  readonly pageList: PageList = {
    of: async (pageIds) => {
      this.needConfluence();
      const seen = this.pages.filter(
        ({ pageId, state }) => pageIds.includes(pageId) && state?.hidden !== true,
      );
      return new Map(seen.map((page) => [page.pageId, seenPage(page)]));
    },
  };

  /** The app sees what is hidden from a person. */
  readonly pageReaderAsApp: PageReader = {
    glance: async (pageId) => {
      const page = this.pages.find((each) => each.pageId === pageId);
      return page ? seenPage(page) : { kind: 'not-visible' };
    },
  };

  readonly spaceReader: SpaceReader = {
    all: async () => this.spaces,
    one: async (spaceId) => {
      this.needConfluence();
      return this.spaces.find((space) => space.spaceId === spaceId) ?? null;
    },
    lastUsed: async () => {
      this.needConfluence();
      return this.lastUsed;
    },
    recentPages: async () => {
      this.needConfluence();
      const shared = this.spaces.filter(({ isPersonal }) => !isPersonal);
      return [...shared.map((space) => ({ space, isOwn: false })), ...this.ownPages()];
    },
  };

  readonly jobs: SpecJobs = {
    find: async (issueId) => {
      if (issueId === this.otherIssueId) return specOfOther(issueId, this.pages[0]);
      return this.job?.job.issueId === issueId ? this.job : null;
    },
    claim: async (job) => (this.job === null ? this.store(job) : null),
    save: async (read, next) => (this.isCurrent(read) ? this.store(next) : null),
    release: async (read) => {
      if (!this.isCurrent(read)) return false;
      this.job = null;
      return true;
    },
  };

  readonly specPlaces: SpecPlaces = {
    of: async (projectId) => this.places.get(projectId) ?? null,
    remember: async (projectId, place) => {
      this.places.set(projectId, place);
    },
  };

  addPage(title: string, body = '{"type":"doc","content":[]}'): void {
    this.addNew({ spaceId: SPACE.spaceId, title, body, base: '' });
  }

  /** What becomes of every page here. */
  change(state: PageState): void {
    for (const page of this.pages) page.state = { ...page.state, ...state };
  }

  /** As if the attempt that made the page had died before it could say so. */
  forgetPageOfJob(): void {
    if (this.job === null) return;
    const { job } = this.job;
    this.store({ ...job, page: null, projectId: null, steps: { ...job.steps, page: 'todo' } });
  }

  private addNew(said: Pick<FakePage, 'spaceId' | 'title' | 'body' | 'base'>): FakePage {
    const pageId = String(5_000 + this.pages.length);
    const path = `/spaces/SHOP/pages/${pageId}/x`;
    const page: FakePage = { ...said, pageId, path, trashed: false, mark: null };
    this.pages.push(page);
    return page;
  }

  private ownPages(): readonly RecentPage[] {
    return this.lastUsed === null ? [] : [{ space: this.lastUsed, isOwn: true }];
  }

  /** As a record of before there were bases. */
  forgetBase(): void {
    if (this.job !== null) this.store({ ...this.job.job, base: null });
  }

  private find(spaceId: string, title: string): FakePage | undefined {
    return this.pages.find((page) => page.spaceId === spaceId && page.title === title);
  }

  private withBody(page: FakePage): PageWithBody {
    const versionNumber = this.versions.of(page.pageId).length;
    return { page: toSpecPage(page), body: page.body, versionNumber, isLive: this.versions.isLive };
  }

  private needConfluence(): void {
    if (this.confluence !== null) throw new PlatformError(this.confluence, 'test');
  }

  private store(job: SpecJob): StoredSpecJob {
    this.revision += 1;
    this.job = { job, version: { rev: this.revision, wtok: String(this.revision) } };
    return this.job;
  }

  private isCurrent({ version }: StoredSpecJob): boolean {
    return this.job?.version.wtok === version.wtok;
  }
}
