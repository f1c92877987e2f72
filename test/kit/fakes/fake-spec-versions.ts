/* eslint-disable @typescript-eslint/require-await -- the ports are asynchronous, memory answers at once */
import { PlatformError } from '../../../src/ports/platform-error';
import {
  type OldVersion,
  type SpecVersions,
  type WriteVersionOutcome,
} from '../../../src/ports/spec/spec-versions';

interface PageInMemory {
  readonly pageId: string;
  readonly title: string;
  readonly path: string;
  readonly base: string;
  readonly body: string;
  readonly trashed: boolean;
}

/** Pages in memory with their versions: each write counts, and a stale one is refused. */
export class FakeSpecVersions<Page extends PageInMemory> {
  mayEdit = true;
  isLive = false;
  /** What others do just before a version is written. */
  beforeWrite: () => void = () => undefined;
  /** What the product makes of a body that it keeps. */
  stored: (body: string) => string = (body) => body;
  private readonly histories = new Map<string, OldVersion[]>();

  constructor(private readonly pages: Page[]) {}

  readonly port: SpecVersions = {
    current: async (pageId) => {
      const found = this.find(pageId);
      if (found === undefined) return { kind: 'not-visible' };
      if (found.trashed) return { kind: 'trashed' };
      const { title, path, base, body } = found;
      const history = this.of(pageId);
      return {
        kind: 'page',
        page: { pageId, title, path, base },
        body,
        versionNumber: history.length,
        versionMessage: history.at(-1)?.message ?? '',
        isLive: this.isLive,
        mayEdit: this.mayEdit,
      };
    },
    at: async (pageId, versionNumber) => this.of(pageId)[versionNumber - 1] ?? null,
    write: async ({ pageId, title, body, versionNumber, message }) => {
      this.beforeWrite();
      if (!this.mayEdit || this.find(pageId) === undefined) return { kind: 'may-not-edit' };
      if (this.find(pageId)?.trashed === true) return this.restore(pageId);
      if (versionNumber !== this.of(pageId).length + 1) return { kind: 'stale' };
      this.push(pageId, { title, body, message });
      return { kind: 'written' };
    },
  };

  /** Somebody edits the page by hand. */
  edit(change: (body: string) => string, title?: string): void {
    const [page] = this.pages;
    if (page === undefined) throw new Error('there is no page');
    this.push(page.pageId, { title: title ?? page.title, body: change(page.body), message: '' });
  }

  /** Somebody edits the live doc that the page has become; no version tells of it. */
  editLive(change: (body: string) => string): void {
    this.isLive = true;
    const [page] = this.pages;
    if (page === undefined) throw new Error('there is no page');
    this.of(page.pageId);
    this.pages[0] = { ...page, body: this.stored(change(page.body)) };
  }

  of(pageId: string): OldVersion[] {
    const known = this.histories.get(pageId);
    if (known !== undefined) return known;
    const first = [{ body: this.find(pageId)?.body ?? '', message: '' }];
    this.histories.set(pageId, first);
    return first;
  }

  /** A write that meets a page in the trash takes it out of there, and writes no word. */
  private restore(pageId: string): WriteVersionOutcome {
    const at = this.pages.findIndex((page) => page.pageId === pageId);
    const page = this.pages[at];
    if (page !== undefined) this.pages[at] = { ...page, trashed: false };
    return { kind: 'was-in-trash' };
  }

  private push(pageId: string, { title, body, message }: OldVersion & { readonly title: string }): void {
    const stored = this.stored(body);
    this.of(pageId).push({ body: stored, message });
    const at = this.pages.findIndex((page) => page.pageId === pageId);
    const page = this.pages[at];
    if (page === undefined) throw new PlatformError('not-found', 'test');
    this.pages[at] = { ...page, title, body: stored };
  }

  private find(pageId: string) {
    return this.pages.find((page) => page.pageId === pageId);
  }
}
