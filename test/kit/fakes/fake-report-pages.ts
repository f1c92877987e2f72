import { type PageMark } from '../../../src/domain/reports/report-slot';
import {
  type CreatePageOutcome,
  type NewReportPage,
  type PageWhereabouts,
  type ReportMark,
  type ReportPage,
  type ReportPages,
} from '../../../src/ports/reports/report-pages';

interface FakePage extends ReportPage {
  /** Bodies of the versions before this one, by number. */
  readonly earlier: ReadonlyMap<number, string>;
  readonly spaceId: string;
  readonly mark: ReportMark | null;
}

const SITE = 'https://example.atlassian.net';

/** A version of which nobody says anything has no message. */
const unsaid = ({ versionNumber }: Partial<FakePage>) =>
  versionNumber === undefined ? {} : { versionMessage: '' };

/** A space where titles are unique and versions count. */
export class FakeReportPages implements ReportPages {
  readonly pages = new Map<string, FakePage>();
  private readonly away = new Map<string, FakePage & { readonly state: 'trashed' | 'archived' | 'hidden' }>();
  /** The form in which bodies are kept. */
  kept: (body: string) => string = (body) => body;
  private created = 0;

  /** A page that somebody else wrote, or that people changed. */
  put(pageId: string, page: Partial<FakePage>): void {
    const known = this.pages.get(pageId);
    const blank = {
      pageId,
      spaceId: 'S',
      title: '',
      path: `/wiki/p/${pageId}`,
      parentId: null,
      body: '{}',
      versionNumber: 1,
      isLive: false,
      versionMessage: '',
      mark: null,
      earlier: new Map<number, string>(),
    };
    const earlier =
      known === undefined ? blank.earlier : new Map([...known.earlier, [known.versionNumber, known.body]]);
    this.pages.set(pageId, { ...blank, ...known, ...unsaid(page), ...page, earlier });
  }

  read(pageId: string) {
    return Promise.resolve(this.pages.get(pageId) ?? null);
  }

  whereabouts(pageId: string): Promise<PageWhereabouts | null> {
    const away = this.away.get(pageId);
    const found = away ?? this.pages.get(pageId);
    if (found === undefined || away?.state === 'hidden') return Promise.resolve(null);
    return Promise.resolve({ spaceId: found.spaceId, state: away?.state ?? 'current' });
  }

  /** Into the trash or the archive, or out of the app's sight, where nobody finds it by title or among others. */
  putAway(pageId: string, state: 'trashed' | 'archived' | 'hidden'): void {
    const page = this.pages.get(pageId);
    if (page === undefined) throw new Error(`There is no page ${pageId}.`);
    this.away.set(pageId, { ...page, state });
    this.pages.delete(pageId);
  }

  takeBack(pageId: string): void {
    const page = this.away.get(pageId);
    if (page !== undefined) this.pages.set(pageId, page);
    this.away.delete(pageId);
  }

  readAll(pageIds: readonly string[]) {
    const pages = pageIds.flatMap((pageId) => this.pages.get(pageId) ?? []);
    return Promise.resolve({ siteUrl: SITE, pages });
  }

  bodyOf(pageId: string, versionNumber: number) {
    const page = this.pages.get(pageId);
    const body = page?.versionNumber === versionNumber ? page.body : page?.earlier.get(versionNumber);
    return Promise.resolve(body ?? null);
  }

  findByTitle(spaceId: string, title: string) {
    return Promise.resolve({ siteUrl: SITE, page: this.titled(spaceId, title) });
  }

  protected titled(spaceId: string, title: string): FakePage | null {
    return [...this.pages.values()].find((one) => one.spaceId === spaceId && one.title === title) ?? null;
  }

  /** Of two at once the second is refused, as by Confluence: nothing comes between the look and the page. */
  create({ spaceId, parentId, title, body }: NewReportPage): Promise<CreatePageOutcome> {
    const hidden = [...this.away.values()].filter(({ state }) => state === 'hidden');
    const isTaken = hidden.some((one) => one.spaceId === spaceId && one.title === title);
    if (isTaken || this.titled(spaceId, title) !== null) return Promise.resolve({ kind: 'title-taken' });
    this.created += 1;
    const pageId = `9${String(this.created)}`;
    this.put(pageId, { spaceId, parentId, title, body: this.kept(body) });
    const page = { pageId, title, path: `/wiki/p/${pageId}`, parentId, versionNumber: 1, isLive: false };
    return Promise.resolve({ kind: 'created', page, siteUrl: SITE });
  }

  update(page: ReportPage, body: string, versionMessage: string) {
    if (this.pages.get(page.pageId)?.versionNumber !== page.versionNumber) return Promise.resolve(false);
    const versionNumber = page.versionNumber + 1;
    this.put(page.pageId, { body: this.kept(body), versionNumber, versionMessage });
    return Promise.resolve(true);
  }

  mark(pageId: string) {
    return Promise.resolve(this.pages.get(pageId)?.mark ?? null);
  }

  /** Pages that list reports. */
  readonly indexes = new Set<string>();

  setIndexMark(pageId: string) {
    this.indexes.add(pageId);
    return Promise.resolve();
  }

  setMark(pageId: string, mark: ReportMark, kept: PageMark | null) {
    const versionNumber = (kept?.id === pageId ? kept.versionNumber : 0) + 1;
    this.put(pageId, { mark });
    return Promise.resolve({ id: pageId, versionNumber });
  }
}
